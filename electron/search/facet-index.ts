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

  add(values: FacetValues, assets: number): void {
    if (values === 'any') this.#any += assets;
    else for (const id of values) this.#named.set(id, (this.#named.get(id) ?? 0) + assets);
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

/**
 * Assets marked alike share one profile, and there are far fewer profiles than assets: a question is decided
 * once per profile and then only counted.
 */
export class FacetIndex {
  readonly #profiles: AssetFacets[] = [];
  readonly #profileByMark = new Map<string, number>();
  /** Profile by slot. */
  readonly #profileOf: number[] = [];

  set(slot: number, facets: AssetFacets): void {
    const mark = JSON.stringify(FACETS.map((facet) => facets[facet]));
    let profile = this.#profileByMark.get(mark);
    if (profile === undefined) {
      profile = this.#profiles.push(facets) - 1;
      this.#profileByMark.set(mark, profile);
    }
    this.#profileOf[slot] = profile;
  }

  /** Filters slots and counts what each further choice would leave. */
  select(slots: readonly number[], wanted: WantedFacets): FacetSelection {
    const missed = this.#profiles.map((facets) =>
      FACETS.filter((facet) => !fits(facets[facet], wanted[facet])),
    );
    const passes = Uint8Array.from(missed, (facets) => (facets.length === 0 ? 1 : 0));
    const assets = new Uint32Array(this.#profiles.length);
    const passing: number[] = [];
    for (const slot of slots) {
      const profile = this.#profileOf[slot] ?? 0;
      assets[profile] = (assets[profile] ?? 0) + 1;
      if (passes[profile] === 1) passing.push(slot);
    }
    return { slots: passing, counts: this.#counts(missed, assets, wanted) };
  }

  #counts(missed: readonly Facet[][], assets: Uint32Array, wanted: WantedFacets): FacetCounts {
    const counters = FACETS.map(() => new Counter());
    for (const [profile, facets] of this.#profiles.entries()) {
      const count = assets[profile] ?? 0;
      const lacking = missed[profile] ?? [];
      if (count === 0 || lacking.length > 1) continue;
      for (const [at, facet] of FACETS.entries()) {
        if (lacking.length === 0 || lacking[0] === facet) counters[at]?.add(facets[facet], count);
      }
    }
    return Object.fromEntries(
      FACETS.map((facet, at) => [facet, counters[at]?.answer(wanted[facet] ?? []) ?? []]),
    ) as unknown as FacetCounts;
  }
}
