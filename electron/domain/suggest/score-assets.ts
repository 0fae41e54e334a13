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
import { inOrder, pickAssets, type Scored, wantedLanguages } from './order.ts';
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
  /** Languages to write in, preferred first. */
  readonly wanted: readonly string[];
  /** May be listed: nothing speaks against them and they have enough points. Unordered. */
  readonly listable: readonly Scored<Asset>[];
  readonly heldBack: readonly (Scored<Asset> & { readonly against: readonly HeldBackReason[] })[];
}

function candidatesOf(
  catalog: Catalog,
  situation: Situation,
  known: { readonly assetById: ReadonlyMap<string, Asset>; readonly today: IsoDay },
): readonly Candidate[] {
  return catalog.assets.flatMap((asset) => {
    if (!asset.described) return [];
    const reasons = assetReasons(asset, situation);
    if (!reasons) return [];
    return [{ asset, reasons, against: reasonsAgainstAsset(asset, situation, known) }];
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

/** What may be listed if this is what has been said and what comes next. */
function listableOf(
  candidates: readonly Candidate[],
  situation: Situation,
  saying: Saying,
): readonly Scored<Asset>[] {
  return candidates
    .filter(({ asset, against }) => against.length === 0 && !isReadFirst(asset))
    .map((candidate) => scoreOf(candidate, situation, saying))
    .filter(({ score }) => score >= MIN_POINTS);
}

/**
 * Who carries a message depends on the points it would then have, so each message is tried as the next: it
 * counts as carried when an item that says it would be among those listed. Naming a message that no card on
 * the screen says would send the rep looking for it.
 */
function carriersOf(
  candidates: readonly Candidate[],
  situation: Situation,
  { said, wanted }: { said: Saying['said']; wanted: readonly string[] },
) {
  const carriers = (message: WhitespaceMessage) => {
    const listable = listableOf(candidates, situation, { said, next: message });
    return pickAssets(inOrder(listable, situation, wanted), situation).filter(({ item }) =>
      whitespaceMessages(item.messages).includes(message),
    );
  };
  return {
    canCarry: (message: WhitespaceMessage) => carriers(message).length > 0,
    canCarryAnew: (message: WhitespaceMessage) =>
      carriers(message).some(({ item }) => handedOverBefore(item, situation.history) !== 'same_version'),
  };
}

/** Scores the whole catalog for one situation. Pure: the same input and day give the same answer. */
export function scoreAssets(catalog: Catalog, situation: Situation, today: IsoDay): ScoredAssets {
  const assetById = new Map(catalog.assets.map((asset) => [asset.id, asset]));
  const candidates = candidatesOf(catalog, situation, { assetById, today });
  const said = messagesSaid(situation.history, assetById);
  const wanted = wantedLanguages(situation, catalog.config.policy.alsoOffer);
  const saying = {
    said,
    next: nextMessage(situation, said, carriersOf(candidates, situation, { said, wanted })),
  };
  return {
    saying,
    wanted,
    listable: listableOf(candidates, situation, saying),
    heldBack: candidates
      .filter(({ against }) => against.length > 0)
      .map((candidate) => ({ ...scoreOf(candidate, situation, saying), against: candidate.against })),
  };
}

/** The four messages and whether each was said to this person. */
export function messagesUsed({
  said,
}: Saying): Readonly<Record<WhitespaceMessage, { readonly used: boolean }>> {
  const entries = WHITESPACE_MESSAGES.map((message) => [message, { used: said.has(message) }] as const);
  return Object.fromEntries(entries) as Record<WhitespaceMessage, { used: boolean }>;
}
