/** What is wrong with one asset on one day, beyond what its metadata says wrongly. Source: content/README, Issues. */
import type { Asset } from '../asset.ts';
import type { IsoDay } from '../iso-day.ts';
import type { EffectiveMetadata } from './inheritance.ts';
import { type IssueLog, issueLog, WHOLE_FILE } from './issue-log.ts';
import type { MetadataField, StatedMetadata } from './stated-metadata.ts';
import type { Place } from './tree.ts';

/** The asset's own metadata and the file it stands in; null: there is none. */
export interface OwnMetadata {
  readonly file: string;
  readonly stated: StatedMetadata;
}

/** Issues of an asset, in the file where they can be mended: its metadata if it has any, else itself. */
export function assetIssues(
  asset: Asset,
  own: OwnMetadata | null,
  metadata: EffectiveMetadata,
  today: IsoDay,
): readonly IssueLog['issues'][number][] {
  const log = issueLog(own?.file ?? asset.path);
  const at = (field: MetadataField): Place => own?.stated.places[field] ?? WHOLE_FILE;
  reportDescription(asset, own, metadata, log);
  reportDays(asset, today, at, log);
  if (asset.state !== 'retired') reportAge(asset, at, log);
  return log.issues;
}

function reportDescription(
  asset: Asset,
  own: OwnMetadata | null,
  { fields, isStated }: EffectiveMetadata,
  log: IssueLog,
): void {
  if (!asset.described) {
    log.add(
      'uncurated',
      WHOLE_FILE,
      'Nobody has described this file: state its type, here or in _folder.yaml.',
    );
  }
  if (isStated && !fields.audience) {
    const mend = 'write audience: send, show or internal, here or in _folder.yaml';
    log.add('missing_audience', WHOLE_FILE, `Without an audience it counts as internal: ${mend}.`);
  }
  if (own?.stated.fields.state !== 'approved') return;
  const missing = (['type', 'audience', 'owner'] as const).filter((field) => !fields[field]);
  if (missing.length > 0) {
    const place = own.stated.places.state ?? WHOLE_FILE;
    log.add('missing_required', place, `An approved asset needs its ${missing.join(', ')}.`);
  }
}

function reportDays(asset: Asset, today: IsoDay, at: (field: MetadataField) => Place, log: IssueLog): void {
  const { released, expires, verified, evidence, consent } = asset;
  if (released && expires && expires < released) {
    log.add('day_order', at('expires'), `It expires on ${expires}, before it is released on ${released}.`);
  }
  if (verified && verified > today) {
    log.add('future_day', at('verified'), `verified ${verified} is in the future and counts as today.`);
  }
  const early = evidence.find(({ date }) => date && date > today);
  if (early) log.add('future_day', at('evidence'), `The evidence is dated ${early.date}, in the future.`);
  if (consent?.day && consent.day > today) {
    log.add('future_day', at('consent'), `The consent is dated ${consent.day}, in the future.`);
  }
}

function reportAge({ freshness, expires }: Asset, at: (field: MetadataField) => Place, log: IssueLog): void {
  if (freshness.kind === 'expired') {
    log.add('expired', at('expires'), `Not usable since ${expires}: renew it, or set state: retired.`);
  }
  if (freshness.kind === 'overdue') {
    const since = `Nobody has looked for ${freshness.daysSince} days`;
    log.add('overdue', at('verified'), `${since}: check it and write today's day at verified.`);
  }
}
