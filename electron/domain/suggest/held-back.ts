/** The rules without an exception: what may not be suggested here, and why not. */
import type { Asset } from '../asset.ts';
import type { IsoDay } from '../iso-day.ts';
import type { Situation } from '../situation.ts';
import type { HeldBackCode, HeldBackReason } from '../suggestion.ts';
import { type Message, STANCE_VALUE } from '../taxonomy.ts';
import type { Template } from '../template.ts';
import { type HandedVersions, handedOverBefore, mainMessage } from './message-history.ts';
import { heldBackText } from './reason-text.ts';

/** What is looked up for every asset, made once for a situation. */
export interface Known {
  readonly assetById: ReadonlyMap<string, Asset>;
  readonly handed: HandedVersions;
  readonly today: IsoDay;
}

/** Whether this person speaks against us: stance −1 or −2. */
export function isAgainstUs({ stance }: Situation): boolean {
  return stance !== null && STANCE_VALUE[stance] <= -1;
}

function reasonOf(code: HeldBackCode, facts: HeldBackReason['facts'] = {}): HeldBackReason {
  return { code, facts, text: heldBackText(code, facts) };
}

/** Rules on what is said, the same for assets and templates. Only the main message is tested. */
function messageConflicts(main: Message | null, situation: Situation): HeldBackReason[] {
  const reasons: HeldBackReason[] = [];
  if (main === 'great_choice' && isAgainstUs(situation)) reasons.push(reasonOf('stance_conflict'));
  if (main === 'no_change' && situation.stall === 'undecided')
    reasons.push(reasonOf('status_quo_when_undecided'));
  return reasons;
}

function isOther(marks: readonly string[], value: string | null): boolean {
  return value !== null && marks.length > 0 && !marks.includes(value);
}

/** A newer version takes over once it may itself be used; a draft replaces nothing yet. */
function takesOver(newer: Asset | undefined, today: IsoDay): boolean {
  return newer?.state === 'approved' && (newer.released === null || newer.released <= today);
}

/** Rules on the file itself, whoever the buyer is. */
function unfitFile(asset: Asset, assetById: ReadonlyMap<string, Asset>, today: IsoDay): HeldBackReason[] {
  const reasons: HeldBackReason[] = [];
  const newer = asset.replacedBy === null ? undefined : assetById.get(asset.replacedBy);
  if (asset.state !== 'approved') reasons.push(reasonOf('not_approved', { state: asset.state }));
  if (asset.released && asset.released > today)
    reasons.push(reasonOf('not_released', { day: asset.released }));
  if (asset.freshness.kind === 'expired') reasons.push(reasonOf('expired', { day: asset.expires ?? '' }));
  if (asset.audience === 'internal') reasons.push(reasonOf('internal'));
  if (asset.audience === 'show') reasons.push(reasonOf('show_only'));
  if (newer && takesOver(newer, today))
    reasons.push(reasonOf('superseded', { id: newer.id, title: newer.title }));
  if (asset.consent?.until && asset.consent.until < today) {
    reasons.push(reasonOf('consent_past', { day: asset.consent.until }));
  }
  return reasons;
}

/** Why an asset may not be handed over here; empty when it may. */
export function reasonsAgainstAsset(
  asset: Asset,
  situation: Situation,
  { assetById, handed, today }: Known,
): readonly HeldBackReason[] {
  const reasons = unfitFile(asset, assetById, today);
  if (isOther(asset.regions, situation.region)) reasons.push(reasonOf('other_region'));
  if (isOther(asset.products, situation.product)) reasons.push(reasonOf('other_product'));
  reasons.push(...messageConflicts(mainMessage(asset.messages), situation));
  if (!asset.repeatable && handedOverBefore(asset, handed) === 'same_version') {
    reasons.push(reasonOf('already_handed_over'));
  }
  return reasons;
}

/** Why a template may not be used here; empty when it may. */
export function reasonsAgainstTemplate(template: Template, situation: Situation): readonly HeldBackReason[] {
  const reasons: HeldBackReason[] = [];
  if (template.state !== 'approved') reasons.push(reasonOf('not_approved', { state: template.state }));
  reasons.push(...messageConflicts(mainMessage(template.messages), situation));
  if (template.ask === 'decision' && isAgainstUs(situation)) reasons.push(reasonOf('ask_decision'));
  return reasons;
}
