/** One asset from everything that speaks about its file. */
import type { Asset } from '../asset.ts';
import { classifyFreshness, verifyEveryFor } from '../freshness.ts';
import type { IsoDay } from '../iso-day.ts';
import type { LibraryPolicy } from '../library-config.ts';
import type { AssetState, Audience } from '../taxonomy.ts';
import { cleanLine } from './clean-text.ts';
import type { Family } from './companions.ts';
import type { EffectiveMetadata } from './inheritance.ts';
import type { DocumentFacts } from './listing.ts';
import { kindOf } from './paths.ts';
import { titleOf } from './title.ts';

export interface AssetSources {
  readonly id: string;
  readonly family: Family;
  readonly metadata: EffectiveMetadata;
  readonly facts: DocumentFacts;
}

/**
 * Builds the asset; who replaces it is known only when all are built. Where nothing was stated every list
 * is open, every text and day is absent.
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one literal of one shape; spreading and extending takes ten times as long for ten thousand files
export function buildAsset(
  { id, family: { file, companions }, metadata, facts }: AssetSources,
  policy: LibraryPolicy,
  today: IsoDay,
): Asset {
  const { fields, isStated, isUnsafe, extra } = metadata;
  const type = fields.type ?? null;
  const expires = fields.expires ?? null;
  const verified = fields.verified ?? null;
  const verifyEvery = fields.verify_every ?? verifyEveryFor(type);
  return {
    id,
    path: file.path,
    title: titleOf(fields.title, facts, file),
    use: fields.use ?? null,
    type,
    stages: fields.stages ?? [],
    roles: fields.roles ?? [],
    professions: fields.professions ?? [],
    levels: fields.levels ?? [],
    stances: fields.stances ?? [],
    drivers: fields.drivers ?? [],
    messages: fields.messages ?? [],
    outcomes: fields.outcomes ?? [],
    products: fields.products ?? [],
    industries: fields.industries ?? [],
    regions: fields.regions ?? [],
    rivals: fields.rivals ?? [],
    challenges: fields.challenges ?? [],
    language: fields.language ?? null,
    tags: fields.tags ?? tagsOf(facts),
    audience: audienceOf(fields.audience ?? null, isStated),
    state: stateOf(fields.state ?? null, type !== null, isUnsafe, policy),
    described: type !== null,
    freshness: classifyFreshness({ expires, verified, verifyEvery }, today),
    owner: fields.owner ?? null,
    verified,
    verifyEvery,
    released: fields.released ?? null,
    expires,
    replaces: fields.replaces ?? null,
    replacedBy: null,
    repeatable: fields.repeatable ?? false,
    evidence: fields.evidence ?? [],
    consent: fields.consent ?? null,
    note: fields.note ?? null,
    companions,
    sizeBytes: file.sizeBytes,
    kind: kindOf(file.path),
    version: facts.version ?? null,
    pages: facts.pages ?? null,
    minutes: facts.minutes ?? null,
    extra,
  };
}

/** A document's own tags, where marketing wrote none. */
function tagsOf({ tags }: DocumentFacts): readonly string[] {
  return (tags ?? []).map((tag) => cleanLine(tag)).filter((tag) => tag !== '');
}

/**
 * Metadata without an audience is internal: whoever described the file did not say that it may leave.
 * A file that nobody described at all is guarded by `policy.uncurated` instead.
 */
function audienceOf(stated: Audience | null, isStated: boolean): Audience {
  return stated ?? (isStated ? 'internal' : 'send');
}

/** An uncurated file has no state to be held back by; `policy.uncurated` decides about it. */
function stateOf(
  stated: AssetState | null,
  described: boolean,
  isUnsafe: boolean,
  { describedIsApproved }: LibraryPolicy,
): AssetState {
  if (stated === 'retired') return 'retired';
  if (isUnsafe) return 'draft';
  return stated ?? (described && !describedIsApproved ? 'draft' : 'approved');
}
