/** In which order suggestions stand. Source: content/README, Order. */
import type { Asset } from '../asset.ts';
import type { Situation } from '../situation.ts';
import type { AssetType } from '../taxonomy.ts';
import { isAgainstUs } from './held-back.ts';
import { BAND_POINTS, FIRST_PLACES, MAX_ASSETS, MAX_OF_ONE_TYPE, SHORT_LENGTH } from './points.ts';

/** An item with its points. */
export interface Ranked<Item> {
  readonly item: Item;
  readonly score: number;
}

/** Length in pages, slides, sheets or minutes, which count alike; null when unknown. */
export function lengthOf({ pages, minutes }: Pick<Asset, 'pages' | 'minutes'>): number | null {
  return pages ?? minutes;
}

/** The languages to write in: the person's, else what the company also offers. Preferred first. */
export function wantedLanguages({ languages }: Situation, alsoOffer: readonly string[]): readonly string[] {
  return languages.length > 0 ? languages : alsoOffer;
}

/** 0 for the preferred language, for an item without one and where none is wanted; further ones by their place; others last. */
export function languageRank(language: string | null, wanted: readonly string[]): number {
  if (language === null || wanted.length === 0) return 0;
  const base = (tag: string) => tag.toLowerCase().split('-')[0];
  const place = wanted.findIndex((tag) => base(tag) === base(language));
  return place === -1 ? wanted.length : place;
}

/** What must stand first whatever its points. */
function leadRank({ type }: Asset, situation: Situation): number {
  const isOpponentInIt = isAgainstUs(situation) && situation.profession === 'it_security';
  if (isOpponentInIt && type === 'security_pack') return 0;
  if (situation.stall === 'budget' && type === 'business_case') return 0;
  return 1;
}

/** At an account review what we sell further stands after what was achieved. */
function reviewRank({ type, products }: Asset, { stage }: Situation): number {
  return stage === 'review' && type !== 'outcome_slide' && products.length > 0 ? 1 : 0;
}

/** Places to compare one after the other, smaller first; made once an item, as sorting compares it many times. */
function placesOf(
  { item, score }: Ranked<Asset>,
  situation: Situation,
  wanted: readonly string[],
): readonly number[] {
  return [
    languageRank(item.language, wanted),
    leadRank(item, situation),
    reviewRank(item, situation),
    -Math.floor(score / BAND_POINTS),
    lengthOf(item) ?? Number.MAX_SAFE_INTEGER,
    -score,
  ];
}

/** Sorts by language, what must lead, review order, band of points, length, points and id. */
export function inOrder<One extends Ranked<Asset>>(
  ranked: readonly One[],
  situation: Situation,
  wanted: readonly string[],
): readonly One[] {
  const rows = ranked.map((one) => ({ one, places: placesOf(one, situation, wanted) }));
  rows.sort((a, b) => {
    for (let at = 0; at < a.places.length; at += 1) {
      const difference = (a.places[at] ?? 0) - (b.places[at] ?? 0);
      if (difference !== 0) return difference;
    }
    return a.one.item.id < b.one.item.id ? -1 : 1;
  });
  return rows.map(({ one }) => one);
}

const MAY_BE_LONG: readonly AssetType[] = ['security_pack', 'terms', 'comparison', 'reference'];

/** Whether an item is too long for this person's first three places. */
function isTooLong(asset: Asset, { level, role }: Situation): boolean {
  if (level !== 'director' && level !== 'vp' && level !== 'chief') return false;
  const checksPapers = role === 'technical' || role === 'legal' || role === 'purchasing';
  if (checksPapers && asset.type && MAY_BE_LONG.includes(asset.type)) return false;
  return (lengthOf(asset) ?? 0) > SHORT_LENGTH;
}

/** The first that may stand here: not a third of its type, and short where it must be while anything short is left. */
function nextPick<One extends Ranked<Asset>>(
  ordered: readonly One[],
  picked: readonly One[],
  situation: Situation,
): One | undefined {
  const ofType = (type: AssetType | null) => picked.filter(({ item }) => item.type === type).length;
  const mustBeShort = picked.length < FIRST_PLACES;
  let long: One | undefined;
  for (const one of ordered) {
    if (picked.includes(one) || ofType(one.item.type) >= MAX_OF_ONE_TYPE) continue;
    if (!mustBeShort || !isTooLong(one.item, situation)) return one;
    long ??= one;
  }
  return long;
}

/**
 * Takes the best five from an ordered list: at most two of a type, nothing long among the first three for
 * a director and above while anything shorter is left.
 */
export function pickAssets<One extends Ranked<Asset>>(
  ordered: readonly One[],
  situation: Situation,
): readonly One[] {
  const picked: One[] = [];
  while (picked.length < MAX_ASSETS) {
    const choice = nextPick(ordered, picked, situation);
    if (!choice) break;
    picked.push(choice);
  }
  return picked;
}

/** Whether an item stands long among the first three, because nothing shorter was there. */
export function isLongAmongFirst(asset: Asset, place: number, situation: Situation): boolean {
  return place < FIRST_PLACES && isTooLong(asset, situation);
}
