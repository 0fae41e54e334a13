/** What is being looked for; it stays while the rep visits another room. */
import type { Facet, SearchRequest } from '../../bridge/types.ts';

export interface SearchState {
  readonly words: string;
  readonly chosen: Readonly<Partial<Record<Facet, readonly string[]>>>;
  readonly internalNotes: boolean;
  readonly pinnedOnly: boolean;
  /** Most hits asked for. */
  readonly limit: number;
  /** Asset that is looked at, and the place in it. */
  readonly look: { readonly id: string; readonly page: number } | null;
}

const FIRST_LIMIT = 50;
const LAST_LIMIT = 200;

export const EMPTY_SEARCH: SearchState = {
  words: '',
  chosen: {},
  internalNotes: false,
  pinnedOnly: false,
  limit: FIRST_LIMIT,
  look: null,
};

export type SearchAction =
  | { readonly kind: 'typed'; readonly words: string }
  | { readonly kind: 'facet-set'; readonly facet: Facet; readonly value: string; readonly isOn: boolean }
  | { readonly kind: 'facet-cleared'; readonly facet: Facet }
  | { readonly kind: 'all-cleared' }
  | { readonly kind: 'notes-set'; readonly isOn: boolean }
  | { readonly kind: 'pinned-set'; readonly isOn: boolean }
  | { readonly kind: 'more-wanted' }
  | { readonly kind: 'looked-at'; readonly look: SearchState['look'] };

function without<Key extends string, Value>(
  record: Readonly<Partial<Record<Key, Value>>>,
  key: Key,
): Readonly<Partial<Record<Key, Value>>> {
  const { [key]: _gone, ...rest } = record;
  return rest as Readonly<Partial<Record<Key, Value>>>;
}

function setFacet(state: SearchState, facet: Facet, value: string, isOn: boolean): SearchState {
  const now = state.chosen[facet] ?? [];
  const next = isOn ? [...new Set([...now, value])] : now.filter((one) => one !== value);
  const chosen = next.length > 0 ? { ...state.chosen, [facet]: next } : without(state.chosen, facet);
  return { ...state, chosen, limit: FIRST_LIMIT };
}

export function reduceSearch(state: SearchState, action: SearchAction): SearchState {
  switch (action.kind) {
    case 'typed':
      return { ...state, words: action.words, limit: FIRST_LIMIT };
    case 'facet-set':
      return setFacet(state, action.facet, action.value, action.isOn);
    case 'facet-cleared':
      return { ...state, chosen: without(state.chosen, action.facet) };
    case 'all-cleared':
      return { ...state, chosen: {}, pinnedOnly: false, limit: FIRST_LIMIT };
    case 'notes-set':
      return { ...state, internalNotes: action.isOn };
    case 'pinned-set':
      return { ...state, pinnedOnly: action.isOn, limit: FIRST_LIMIT };
    case 'more-wanted':
      return { ...state, limit: LAST_LIMIT };
    case 'looked-at':
      return { ...state, look: action.look };
  }
}

/** Conditions chosen, counted value by value. */
export function countChosen({ chosen, pinnedOnly }: SearchState): number {
  const values = Object.values(chosen).reduce((sum, list) => sum + (list?.length ?? 0), 0);
  return values + (pinnedOnly ? 1 : 0);
}

export function searchRequestOf(state: SearchState): SearchRequest {
  const { words, chosen, internalNotes, pinnedOnly, limit } = state;
  const facets = Object.fromEntries(
    Object.entries(chosen).map(([facet, values]) => [facet, [...(values ?? [])]]),
  );
  return { words, facets, internalNotes, pinnedOnly, limit };
}
