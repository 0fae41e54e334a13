/** Puts together the answer to a question: hits with places and snippets, counts, and what had to be given up. */
import {
  FACETS,
  type Facet,
  type SearchAnswer,
  type SearchHit,
  type SearchRequest,
} from '#domain/search-question.ts';
import type { Template } from '#domain/template.ts';
import { type FoundAsset, visibleParts } from './asset-text.ts';
import { type Collection, wordsRequired } from './collection.ts';
import type { FacetIndex, FacetSelection, WantedFacets } from './facet-index.ts';
import { GroupLookup } from './group-lookup.ts';
import { bestPart, locationOf, partWithNotes } from './place-in-document.ts';
import type { Ranking } from './rank.ts';
import type { RankedSlot } from './rerank.ts';
import { snippetOf } from './snippet.ts';

const MOST_TEMPLATES = 20;
const MOST_WORDS_NAMED = 20;

type Relaxed = NonNullable<SearchAnswer['relaxed']>;

interface Found {
  readonly hits: readonly RankedSlot[];
  readonly ranking: Ranking | null;
  /** Words that were given up. */
  readonly dropped: readonly string[];
}

/** Keeps hits with enough of the words; when none has enough, those with the most, and says which are missing. */
function withEnoughWords(ranking: Ranking): Found {
  const { groups, hits, scores } = ranking;
  const matched = (slot: number) => scores.matched[slot] ?? 0;
  const required = wordsRequired(groups.length);
  // A title that only looks alike has no word in common, and is what was meant when no text has any.
  const enough = hits.filter(({ slot }) => matched(slot) >= required || matched(slot) === 0);
  if (enough.some(({ slot }) => matched(slot) >= required)) return { hits: enough, ranking, dropped: [] };
  const most = hits.reduce((best, { slot }) => Math.max(best, matched(slot)), 0);
  const nearest = hits.filter(({ slot }) => matched(slot) === most);
  if (most === 0) return { hits: nearest, ranking, dropped: [] };
  return { hits: nearest, ranking, dropped: missingWords(ranking, nearest[0]?.slot) };
}

function missingWords({ groups, scores }: Ranking, slot: number | undefined): string[] {
  const has = slot === undefined ? new Set<number>() : scores.groupsOf(slot);
  return groups.flatMap((group, at) => (has.has(at) ? [] : [group.word])).slice(0, MOST_WORDS_NAMED);
}

export class AnswerBuilder {
  readonly #assets: Collection<FoundAsset>;
  readonly #templates: Collection<Template>;
  readonly #facets: FacetIndex;

  constructor(assets: Collection<FoundAsset>, templates: Collection<Template>, facets: FacetIndex) {
    this.#assets = assets;
    this.#templates = templates;
    this.#facets = facets;
  }

  answer(request: SearchRequest, pins: readonly string[]): SearchAnswer {
    const found = this.#find(request);
    const pinned = new Set(pins);
    const hits = request.pinnedOnly
      ? found.hits.filter(({ slot }) => pinned.has(this.#assets.valueAt(slot)?.asset.id ?? ''))
      : found.hits;
    const slots = hits.map(({ slot }) => slot);
    const { facet, selection } = this.#select(slots, request.facets);
    const scores = new Map(hits.map(({ slot, score }) => [slot, score]));
    const shown = selection.slots.slice(0, request.limit);
    const isRelaxed = facet !== null || found.dropped.length > 0;
    const relaxed: Relaxed | null = isRelaxed && shown.length > 0 ? { facet, words: found.dropped } : null;
    return {
      total: selection.slots.length,
      hits: shown.flatMap((slot) => this.#hit(slot, scores.get(slot) ?? 0, found.ranking) ?? []),
      templates: this.#foundTemplates(request.words),
      facets: selection.counts,
      relaxed,
    };
  }

  #find(request: SearchRequest): Found {
    if (request.words.trim() === '') return { hits: this.#everything(), ranking: null, dropped: [] };
    const settings = { internalNotes: request.internalNotes, completeLast: true };
    return withEnoughWords(this.#assets.rank(request.words, settings));
  }

  /** Without words: described before undescribed, then by title. */
  #everything(): RankedSlot[] {
    const rows = [...this.#assets.slots()].flatMap((slot) => {
      const asset = this.#assets.valueAt(slot)?.asset;
      return asset ? [{ slot, asset }] : [];
    });
    rows.sort(
      (a, b) =>
        Number(b.asset.described) - Number(a.asset.described) || (a.asset.title < b.asset.title ? -1 : 1),
    );
    return rows.map(({ slot }) => ({ slot, score: 0 }));
  }

  /** With no hit left by the facets, gives up the one whose absence leaves most. */
  #select(
    slots: readonly number[],
    wanted: WantedFacets,
  ): { facet: Facet | null; selection: FacetSelection } {
    const selection = this.#facets.select(slots, wanted);
    if (selection.slots.length > 0 || slots.length === 0) return { facet: null, selection };
    const tries = FACETS.filter((facet) => (wanted[facet]?.length ?? 0) > 0).map((facet) => ({
      facet,
      selection: this.#facets.select(slots, { ...wanted, [facet]: [] }),
    }));
    const best = tries.sort((a, b) => b.selection.slots.length - a.selection.slots.length)[0];
    if (!best || best.selection.slots.length === 0) return { facet: null, selection };
    return { facet: best.facet, selection: { slots: best.selection.slots, counts: selection.counts } };
  }

  #hit(slot: number, score: number, ranking: Ranking | null): SearchHit | undefined {
    const found = this.#assets.valueAt(slot);
    if (!found) return undefined;
    const base = { id: found.asset.id, score: Math.round(score * 1000) / 1000 };
    const lookup = new GroupLookup(this.#assets.index.dictionary, ranking?.groups ?? []);
    const indexed = this.#assets.index.document(slot);
    const parts = visibleParts(found.document);
    const at = indexed && bestPart(indexed, lookup);
    const part = at === undefined ? undefined : parts[at];
    const pages = found.document?.pages ?? null;
    if (part) {
      const { text, marks } = snippetOf(part.text, lookup);
      return { ...base, location: locationOf(part, pages), snippet: text, marks };
    }
    // Found by title, tags or notes: what marketing says about it, never the notes.
    const { text, marks } = snippetOf(found.asset.use ?? parts[0]?.text ?? '', lookup);
    const isNamed = indexed?.title.some((surface) => lookup.of(surface) !== undefined) ?? false;
    const noted = isNamed ? undefined : partWithNotes(found.document?.parts ?? [], lookup);
    return { ...base, location: noted ? locationOf(noted, pages) : null, snippet: text, marks };
  }

  #foundTemplates(words: string): { id: string; name: string }[] {
    if (words.trim() === '') return [];
    const ranking = this.#templates.rank(words, { internalNotes: false, completeLast: true });
    const { hits, dropped } = withEnoughWords(ranking);
    if (dropped.length > 0) return [];
    return hits.slice(0, MOST_TEMPLATES).flatMap(({ slot }) => {
      const template = this.#templates.valueAt(slot);
      return template ? [{ id: template.id, name: template.name }] : [];
    });
  }
}
