/** In which order suggestions stand. Source: content/README, Order. */
import type { Asset } from '../asset.ts';
import type { Situation } from '../situation.ts';
import type { Reason } from '../suggestion.ts';
import type { AssetType } from '../taxonomy.ts';
import { isAgainstUs } from './held-back.ts';
import { BAND_POINTS, FIRST_PLACES, MAX_ASSETS, MAX_OF_ONE_TYPE, SHORT_LENGTH } from './points.ts';
import { reason } from './score.ts';

export interface Scored<Item> {
  readonly item: Item;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** Length in pages, slides, sheets or minutes, which count alike; null when unknown. */
function lengthOf({ pages, minutes }: Pick<Asset, 'pages' | 'minutes'>): number | null {
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

function byLengthThenPoints(a: Scored<Asset>, b: Scored<Asset>): number {
  const length =
    (lengthOf(a.item) ?? Number.POSITIVE_INFINITY) - (lengthOf(b.item) ?? Number.POSITIVE_INFINITY);
  if (!Number.isNaN(length) && length !== 0) return length;
  return b.score - a.score || (a.item.id < b.item.id ? -1 : 1);
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

/** Sorts by language, what must lead, review order, band of points, length, points and id. */
export function inOrder(
  scored: readonly Scored<Asset>[],
  situation: Situation,
  wanted: readonly string[],
): readonly Scored<Asset>[] {
  const band = ({ score }: Scored<Asset>) => Math.floor(score / BAND_POINTS);
  return scored.toSorted(
    (a, b) =>
      languageRank(a.item.language, wanted) - languageRank(b.item.language, wanted) ||
      leadRank(a.item, situation) - leadRank(b.item, situation) ||
      reviewRank(a.item, situation) - reviewRank(b.item, situation) ||
      band(b) - band(a) ||
      byLengthThenPoints(a, b),
  );
}

const MAY_BE_LONG: readonly AssetType[] = ['security_pack', 'terms', 'comparison', 'reference'];

/** Whether an item is too long for this person's first three places. */
function isTooLong(asset: Asset, { level, role }: Situation): boolean {
  if (level !== 'director' && level !== 'vp' && level !== 'chief') return false;
  const checksPapers = role === 'technical' || role === 'legal' || role === 'purchasing';
  if (checksPapers && asset.type && MAY_BE_LONG.includes(asset.type)) return false;
  return (lengthOf(asset) ?? 0) > SHORT_LENGTH;
}

function badged(scored: Scored<Asset>): Scored<Asset> {
  const long = reason('long', 0, 'longer than two pages or minutes', { length: lengthOf(scored.item) ?? 0 });
  return { ...scored, reasons: [...scored.reasons, long] };
}

/**
 * Takes the best five from an ordered list: at most two of a type, nothing long among the first three for
 * a director and above while anything shorter is left.
 */
export function pickAssets(
  ordered: readonly Scored<Asset>[],
  situation: Situation,
): readonly Scored<Asset>[] {
  const left = [...ordered];
  const picked: Scored<Asset>[] = [];
  const ofType = (type: AssetType | null) => picked.filter(({ item }) => item.type === type).length;
  while (picked.length < MAX_ASSETS) {
    const allowed = left.filter(({ item }) => ofType(item.type) < MAX_OF_ONE_TYPE);
    const isFirst = picked.length < FIRST_PLACES;
    const choice = (isFirst && allowed.find(({ item }) => !isTooLong(item, situation))) || allowed[0];
    if (!choice) break;
    left.splice(left.indexOf(choice), 1);
    picked.push(isFirst && isTooLong(choice.item, situation) ? badged(choice) : choice);
  }
  return picked;
}
