/** The optional facts about a buyer, in the order of the panel, and what each may be. */
import {
  BUILT_IN_RIVALS,
  DRIVERS,
  LEVELS,
  PROFESSIONS,
  REACHES,
  STALL_REASONS,
  STANCES,
} from '#domain/taxonomy.ts';
import type { Vocabulary } from '../../bridge/types.ts';
import type { BuyerFactName } from '../../state/assist-state.ts';

/** Shown at once; the rest is behind "More facts" until one of them is known. */
export const FIRST_FACTS = [
  'stance',
  'profession',
  'driver',
  'stall',
] as const satisfies readonly BuyerFactName[];
export const MORE_FACTS = [
  'level',
  'reach',
  'rival',
  'product',
  'industry',
  'region',
] as const satisfies readonly BuyerFactName[];
export type ShownFact = (typeof FIRST_FACTS)[number] | (typeof MORE_FACTS)[number];

/** Ids that a fact may have in this library. */
export function idsOf(fact: ShownFact, vocabulary: Vocabulary): readonly string[] {
  const named = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const lists: Readonly<Record<ShownFact, readonly string[]>> = {
    stance: STANCES,
    profession: PROFESSIONS,
    driver: DRIVERS,
    stall: STALL_REASONS,
    level: LEVELS,
    reach: REACHES,
    rival: [...BUILT_IN_RIVALS, ...named(vocabulary.rivals)],
    product: named(vocabulary.products),
    industry: named(vocabulary.industries),
    region: named(vocabulary.regions),
  };
  return lists[fact];
}
