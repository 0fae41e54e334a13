/** Ids that the company keeps itself are checked against its own lists, so that a slip of the pen is not taken for a fact. */
import type { LibraryConfig } from '#domain/library-config.ts';
import type { Situation } from '#domain/situation.ts';
import { BUILT_IN_RIVALS } from '#domain/taxonomy.ts';
import { UsageError } from './usage-error.ts';

/** A company that keeps no list accepts any id. @throws UsageError naming the ids there are */
export function refuseUnknownIds(situation: Situation, config: LibraryConfig): void {
  const lists: readonly (readonly [string, string | null, readonly string[]])[] = [
    ['product', situation.product, config.products.map(({ id }) => id)],
    ['industry', situation.industry, config.industries.map(({ id }) => id)],
    ['region', situation.region, config.regions.map(({ id }) => id)],
    [
      'rival',
      situation.rival,
      config.rivals.length > 0 ? [...BUILT_IN_RIVALS, ...config.rivals.map(({ id }) => id)] : [],
    ],
  ];
  for (const [flag, value, ids] of lists) {
    if (value === null || ids.length === 0 || ids.includes(value)) continue;
    throw new UsageError(`--${flag} is one of ${ids.join(', ')}; not "${value}"`);
  }
}
