/**
 * Freshness: may a rep still send this asset today, and should its owner look again?
 *
 * Pure: the caller passes `today`, so every answer can be tested.
 */
import { daysBetween, type IsoDay } from './iso-day.ts';
import type { AssetType } from './taxonomy.ts';

export type Freshness =
  | { readonly kind: 'current'; readonly daysSince: number }
  /** `daysSince` the last look; null when nobody ever looked. */
  | { readonly kind: 'due'; readonly daysSince: number | null }
  | { readonly kind: 'overdue'; readonly daysSince: number }
  /** `daysSince` the last usable day. */
  | { readonly kind: 'expired'; readonly daysSince: number };

/** Days between two looks when neither the asset nor its type says. Source: content/README, Freshness. */
const DEFAULT_VERIFY_EVERY_DAYS = 180;

/** Types whose facts age faster or slower than the rest. Source: content/README, Freshness. */
const VERIFY_EVERY_BY_TYPE: Partial<Record<AssetType, number>> = {
  price_list: 90,
  comparison: 90,
  security_pack: 90,
  case_study: 365,
  video: 365,
};

/** Days after which an asset of this type asks its owner for a look. */
export function verifyEveryFor(type: AssetType | null): number {
  return (type && VERIFY_EVERY_BY_TYPE[type]) ?? DEFAULT_VERIFY_EVERY_DAYS;
}

export interface FreshnessFacts {
  readonly expires: IsoDay | null;
  readonly verified: IsoDay | null;
  readonly verifyEvery: number;
}

/**
 * Classifies an asset on a given day. The expiry day itself still counts as usable; a look in the
 * future counts as today's.
 *
 * @param today the rep's local calendar day
 */
export function classifyFreshness(
  { expires, verified, verifyEvery }: FreshnessFacts,
  today: IsoDay,
): Freshness {
  if (expires && daysBetween(expires, today) > 0) {
    return { kind: 'expired', daysSince: daysBetween(expires, today) };
  }
  if (!verified) return { kind: 'due', daysSince: null };
  const daysSince = Math.max(0, daysBetween(verified, today));
  if (daysSince >= 2 * verifyEvery) return { kind: 'overdue', daysSince };
  if (daysSince >= verifyEvery) return { kind: 'due', daysSince };
  return { kind: 'current', daysSince };
}
