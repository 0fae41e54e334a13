/** Every asset that may be listed at this stage for this role, with its points and what speaks against it. */
import type { Asset } from '../asset.ts';
import type { Catalog } from '../catalog.ts';
import type { IsoDay } from '../iso-day.ts';
import type { Situation } from '../situation.ts';
import type { HeldBackReason, Reason } from '../suggestion.ts';
import { isOneOf, READ_FIRST_TYPES, WHITESPACE_MESSAGES, type WhitespaceMessage } from '../taxonomy.ts';
import { reasonsAgainstAsset } from './held-back.ts';
import { handedOverBefore, messagesSaid, whitespaceMessages } from './message-history.ts';
import { assetMessageReason, type Saying } from './message-reason.ts';
import { nextMessage } from './next-message.ts';
import type { Scored } from './order.ts';
import { MIN_POINTS } from './points.ts';
import { assetReasons, reason, sumOf } from './score.ts';

/** An asset that fits stage and role, before anything is known of what comes next. */
interface Candidate {
  readonly asset: Asset;
  readonly reasons: readonly Reason[];
  readonly against: readonly HeldBackReason[];
}

export interface ScoredAssets {
  readonly saying: Saying;
  /** May be listed: nothing speaks against them and they have enough points. Unordered. */
  readonly listable: readonly Scored<Asset>[];
  readonly heldBack: readonly (Scored<Asset> & { readonly against: readonly HeldBackReason[] })[];
}

function candidatesOf(catalog: Catalog, situation: Situation, today: IsoDay): readonly Candidate[] {
  const assetById = new Map(catalog.assets.map((asset) => [asset.id, asset]));
  return catalog.assets.flatMap((asset) => {
    if (!asset.described) return [];
    const reasons = assetReasons(asset, situation);
    if (!reasons) return [];
    return [{ asset, reasons, against: reasonsAgainstAsset(asset, situation, { assetById, today }) }];
  });
}

/** Whether the asset is a card for our own eyes, which has a list of its own. */
export function isReadFirst({ type }: Asset): boolean {
  return type !== null && isOneOf(READ_FIRST_TYPES, type);
}

function scoreOf({ asset, reasons }: Candidate, situation: Situation, saying: Saying): Scored<Asset> {
  const message = assetMessageReason(asset, situation, saying);
  const all = message ? [message, ...reasons] : [...reasons];
  if (handedOverBefore(asset, situation.history) === 'older_version') {
    all.push(reason('corrected', 0, 'corrected since you used it'));
  }
  return { item: asset, score: sumOf(all), reasons: all };
}

/** Who could carry a message depends on the points it would then have, so each message is tried as the next. */
function carriersOf(candidates: readonly Candidate[], situation: Situation, said: Saying['said']) {
  const free = candidates.filter(({ asset, against }) => against.length === 0 && !isReadFirst(asset));
  const carries = (candidate: Candidate, message: WhitespaceMessage) =>
    whitespaceMessages(candidate.asset.messages).includes(message) &&
    scoreOf(candidate, situation, { said, next: message }).score >= MIN_POINTS;
  const isNew = ({ asset }: Candidate) => handedOverBefore(asset, situation.history) !== 'same_version';
  return {
    canCarry: (message: WhitespaceMessage) => free.some((candidate) => carries(candidate, message)),
    canCarryAnew: (message: WhitespaceMessage) =>
      free.some((candidate) => isNew(candidate) && carries(candidate, message)),
  };
}

/** Scores the whole catalog for one situation. Pure: the same input and day give the same answer. */
export function scoreAssets(catalog: Catalog, situation: Situation, today: IsoDay): ScoredAssets {
  const assetById = new Map(catalog.assets.map((asset) => [asset.id, asset]));
  const candidates = candidatesOf(catalog, situation, today);
  const said = messagesSaid(situation.history, assetById);
  const saying = { said, next: nextMessage(situation, said, carriersOf(candidates, situation, said)) };
  const scored = candidates.map((candidate) => ({
    ...scoreOf(candidate, situation, saying),
    against: candidate.against,
  }));
  return {
    saying,
    listable: scored.filter(
      ({ item, against, score }) => against.length === 0 && !isReadFirst(item) && score >= MIN_POINTS,
    ),
    heldBack: scored.filter(({ against }) => against.length > 0),
  };
}

/** The four messages and whether each was said to this person. */
export function messagesUsed({
  said,
}: Saying): Readonly<Record<WhitespaceMessage, { readonly used: boolean }>> {
  const entries = WHITESPACE_MESSAGES.map((message) => [message, { used: said.has(message) }] as const);
  return Object.fromEntries(entries) as Record<WhitespaceMessage, { used: boolean }>;
}
