/**
 * The one table of points. The sum of the best case is 100; Settings shows this table to the rep.
 * Source: content/README, How suggestions are scored.
 */
export const POINTS = {
  stage: { named: 30, neighbour: 13, any: 10 },
  role: { named: 25, any: 8, unknown: 8 },
  message: { next: 15, listed: 8, unused: 6, none: 4, used: 0 },
  industry: { named: 8, any: 3 },
  profession: { named: 8, any: 3 },
  stance: { named: 6, any: 3 },
  freshness: { current: 5, due: 2 },
  driver: { named: 3 },
  level: { wrong: -10 },
} as const;

/** Below this an item is not listed: fewer is better. */
export const MIN_POINTS = 35;
/** Items whose points lie in one band of this width count as equally good, and the shorter stands first. */
export const BAND_POINTS = 5;
export const MAX_ASSETS = 5;
export const MAX_TEMPLATES = 3;
export const MAX_READ_FIRST = 3;
export const MAX_UNCURATED = 3;
/** With fewer suggestions than this, marketing is asked and undescribed files are offered. */
export const ENOUGH_ASSETS = 3;
export const MAX_OF_ONE_TYPE = 2;
/** Longest thing, in pages or minutes, for a director and above among the first three. */
export const SHORT_LENGTH = 2;
export const FIRST_PLACES = 3;
