/** A question to the library in words and facets, and its answer by ids. Source: content/README, Search. */

export const FACETS = [
  'stage',
  'role',
  'message',
  'type',
  'language',
  'freshness',
  'audience',
  'product',
] as const;
export type Facet = (typeof FACETS)[number];

export interface SearchRequest {
  readonly words: string;
  /** Facet → values of which any may hold. */
  readonly facets: Readonly<Partial<Record<Facet, readonly string[]>>>;
  /** Whether speaker notes, hidden slides and comments are looked through; they are never shown in a snippet. */
  readonly internalNotes: boolean;
  readonly pinnedOnly: boolean;
  readonly limit: number;
}

export type HitLocation =
  | { readonly kind: 'page' | 'slide'; readonly number: number; readonly of: number | null }
  | { readonly kind: 'sheet'; readonly name: string };

export interface SearchHit {
  readonly id: string;
  /** Where in the file the words stand; null: in its title, tags or in a text without pages. */
  readonly location: HitLocation | null;
  readonly snippet: string;
  /** Places of the words in the snippet, as start and end in UTF-16 units. */
  readonly marks: readonly (readonly [number, number])[];
  readonly score: number;
}

export interface SearchAnswer {
  readonly total: number;
  readonly hits: readonly SearchHit[];
  readonly templates: readonly { readonly id: string; readonly name: string }[];
  readonly facets: Readonly<
    Partial<Record<Facet, readonly { readonly id: string; readonly count: number }[]>>
  >;
  /** What was given up to find something; null: nothing. */
  readonly relaxed: { readonly facet: Facet | null; readonly words: readonly string[] } | null;
}
