/** Every asset that may be listed at this stage for this role, with its points and what speaks against it. */
import type { Asset } from '../asset.ts';
import type { Catalog } from '../catalog.ts';
import type { IsoDay } from '../iso-day.ts';
import type { Situation } from '../situation.ts';
import type { HeldBackReason } from '../suggestion.ts';
import { isOneOf, READ_FIRST_TYPES, WHITESPACE_MESSAGES, type WhitespaceMessage } from '../taxonomy.ts';
import { type Known, reasonsAgainstAsset } from './held-back.ts';
import { assetMessageGround, type Saying } from './message-ground.ts';
import { handedOverBefore, handedVersions, messagesSaid, whitespaceMessages } from './message-history.ts';
import { nextMessage } from './next-message.ts';
import { inOrder, pickAssets, type Ranked, wantedLanguages } from './order.ts';
import { MIN_POINTS } from './points.ts';
import { assetGrounds, type Ground, sumOf } from './score.ts';

/** An asset that fits stage and role, before anything is known of what comes next. */
interface Candidate {
  readonly asset: Asset;
  readonly grounds: readonly Ground[];
  readonly points: number;
  readonly against: readonly HeldBackReason[];
}

/** An asset with all of its points. */
export interface ScoredAsset extends Ranked<Asset> {
  readonly message: Ground | null;
  readonly grounds: readonly Ground[];
  readonly against: readonly HeldBackReason[];
}

export interface ScoredAssets {
  readonly saying: Saying;
  /** Languages to write in, preferred first. */
  readonly wanted: readonly string[];
  /** May be listed: nothing speaks against them and they have enough points. Unordered. */
  readonly listable: readonly ScoredAsset[];
  readonly heldBack: readonly ScoredAsset[];
}

function candidatesOf(catalog: Catalog, situation: Situation, known: Known): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const asset of catalog.assets) {
    const grounds = asset.described ? assetGrounds(asset, situation) : undefined;
    if (!grounds) continue;
    candidates.push({
      asset,
      grounds,
      points: sumOf(grounds),
      against: reasonsAgainstAsset(asset, situation, known),
    });
  }
  return candidates;
}

/** Whether the asset is a card for our own eyes, which has a list of its own. */
export function isReadFirst({ type }: Asset): boolean {
  return type !== null && isOneOf(READ_FIRST_TYPES, type);
}

function scoreOf(
  { asset, grounds, points, against }: Candidate,
  situation: Situation,
  saying: Saying,
): ScoredAsset {
  const message = assetMessageGround(asset, situation, saying);
  return { item: asset, score: points + (message?.points ?? 0), message, grounds, against };
}

/** What may be listed if this is what has been said and what comes next. */
function listableOf(
  free: readonly Candidate[],
  situation: Situation,
  saying: Saying,
): readonly ScoredAsset[] {
  const listable: ScoredAsset[] = [];
  for (const candidate of free) {
    const scored = scoreOf(candidate, situation, saying);
    if (scored.score >= MIN_POINTS) listable.push(scored);
  }
  return listable;
}

/**
 * Who carries a message depends on the points it would then have, so each message is tried as the next: it
 * counts as carried when an item that says it would be among those listed. Naming a message that no card on
 * the screen says would send the rep looking for it.
 */
function carriersOf(
  free: readonly Candidate[],
  situation: Situation,
  { said, wanted, handed }: { said: Saying['said']; wanted: readonly string[]; handed: Known['handed'] },
) {
  const carriers = (message: WhitespaceMessage) => {
    const listable = listableOf(free, situation, { said, next: message });
    return pickAssets(inOrder(listable, situation, wanted), situation).filter(({ item }) =>
      whitespaceMessages(item.messages).includes(message),
    );
  };
  return {
    canCarry: (message: WhitespaceMessage) => carriers(message).length > 0,
    canCarryAnew: (message: WhitespaceMessage) =>
      carriers(message).some(({ item }) => handedOverBefore(item, handed) !== 'same_version'),
  };
}

/** Scores the whole catalog for one situation. Pure: the same input and day give the same answer. */
export function scoreAssets(catalog: Catalog, situation: Situation, today: IsoDay): ScoredAssets {
  const assetById = new Map(catalog.assets.map((asset) => [asset.id, asset]));
  const handed = handedVersions(situation.history);
  const candidates = candidatesOf(catalog, situation, { assetById, handed, today });
  const free = candidates.filter(({ asset, against }) => against.length === 0 && !isReadFirst(asset));
  const said = messagesSaid(situation.history, assetById);
  const wanted = wantedLanguages(situation, catalog.config.policy.alsoOffer);
  const next = nextMessage(situation, said, carriersOf(free, situation, { said, wanted, handed }));
  const saying = { said, next };
  return {
    saying,
    wanted,
    listable: listableOf(free, situation, saying),
    heldBack: candidates
      .filter(({ against }) => against.length > 0)
      .map((candidate) => scoreOf(candidate, situation, saying)),
  };
}

/** The four messages and whether each was said to this person. */
export function messagesUsed({
  said,
}: Saying): Readonly<Record<WhitespaceMessage, { readonly used: boolean }>> {
  const entries = WHITESPACE_MESSAGES.map((message) => [message, { used: said.has(message) }] as const);
  return Object.fromEntries(entries) as Record<WhitespaceMessage, { used: boolean }>;
}
