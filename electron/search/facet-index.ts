/** What assets are marked for, and how many of the found ones each further choice would leave. */
import { FACETS, type Facet } from '#domain/search-question.ts';

/** An asset's values of one facet; `any`: nothing stated, so it fits every value. */
export type FacetValues = readonly string[] | 'any';
export type AssetFacets = Readonly<Record<Facet, FacetValues>>;
export type WantedFacets = Readonly<Partial<Record<Facet, readonly string[]>>>;
export type FacetCounts = Readonly<Record<Facet, readonly { readonly id: string; readonly count: number }[]>>;

export interface FacetSelection {
  /** Slots that fulfil every facet, in the order they came. */
  readonly slots: readonly number[];
  /** For every facet as if it alone were not chosen. */
  readonly counts: FacetCounts;
}

const MOST_VALUES = 100;

function fits(values: FacetValues, wanted: readonly string[] | undefined): boolean {
  return (
    wanted === undefined ||
    wanted.length === 0 ||
    values === 'any' ||
    values.some((id) => wanted.includes(id))
  );
}

class Counter {
  readonly #named = new Map<string, number>();
  #any = 0;

  add(values: FacetValues): void {
    if (values === 'any') this.#any++;
    else for (const id of values) this.#named.set(id, (this.#named.get(id) ?? 0) + 1);
  }

  /** Most first; a value that was chosen is listed even when nothing has it. */
  answer(wanted: readonly string[]): { id: string; count: number }[] {
    for (const id of wanted) if (!this.#named.has(id)) this.#named.set(id, 0);
    return [...this.#named]
      .map(([id, count]) => ({ id, count: count + this.#any }))
      .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
      .slice(0, MOST_VALUES);
  }
}

export class FacetIndex {
  readonly #bySlot = new Map<number, AssetFacets>();

  set(slot: number, facets: AssetFacets): void {
    this.#bySlot.set(slot, facets);
  }

  remove(slot: number): void {
    this.#bySlot.delete(slot);
  }

  /** Whether an asset fulfils every facet. */
  passes(slot: number, wanted: WantedFacets): boolean {
    const facets = this.#bySlot.get(slot);
    return facets !== undefined && FACETS.every((facet) => fits(facets[facet], wanted[facet]));
  }

  /** Filters slots and counts what each further choice would leave. */
  select(slots: readonly number[], wanted: WantedFacets): FacetSelection {
    const counters = FACETS.map(() => new Counter());
    const passing: number[] = [];
    for (const slot of slots) {
      const facets = this.#bySlot.get(slot);
      if (!facets) continue;
      const missed = FACETS.filter((facet) => !fits(facets[facet], wanted[facet]));
      if (missed.length === 0) passing.push(slot);
      if (missed.length > 1) continue;
      for (const [at, facet] of FACETS.entries()) {
        if (missed.length === 0 || missed[0] === facet) counters[at]?.add(facets[facet]);
      }
    }
    const counts = Object.fromEntries(
      FACETS.map((facet, at) => [facet, counters[at]?.answer(wanted[facet] ?? []) ?? []]),
    ) as unknown as FacetCounts;
    return { slots: passing, counts };
  }
}
