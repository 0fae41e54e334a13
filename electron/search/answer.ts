/** Puts together the answer to a question: hits with places and snippets, counts, and what had to be given up. */
import {
  FACETS,
  type Facet,
  type SearchAnswer,
  type SearchHit,
  type SearchRequest,
} from '#domain/search-question.ts';
import type { Template } from '#domain/template.ts';
import type { FoundAsset } from './asset-text.ts';
import type { Collection } from './collection.ts';
import type { FacetIndex, FacetSelection, WantedFacets } from './facet-index.ts';
import { type Found, withEnoughWords } from './found.ts';
import { GroupLookup } from './group-lookup.ts';
import { showHit } from './hit.ts';

const MOST_TEMPLATES = 20;

export interface SearchParts {
  readonly assets: Collection<FoundAsset>;
  readonly templates: Collection<Template>;
  readonly facets: FacetIndex;
  /** All assets in the order of a list without question. */
  readonly everything: () => readonly number[];
}

interface Selected {
  /** Which facet was given up. */
  readonly facet: Facet | null;
  readonly selection: FacetSelection;
}

/** With no hit left by the facets, gives up the one whose absence leaves most. */
function select(facets: FacetIndex, slots: readonly number[], wanted: WantedFacets): Selected {
  const selection = facets.select(slots, wanted);
  if (selection.slots.length > 0 || slots.length === 0) return { facet: null, selection };
  const tries = FACETS.filter((facet) => (wanted[facet]?.length ?? 0) > 0).map((facet) => ({
    facet,
    selection: facets.select(slots, { ...wanted, [facet]: [] }),
  }));
  const best = tries.sort((a, b) => b.selection.slots.length - a.selection.slots.length)[0];
  if (!best || best.selection.slots.length === 0) return { facet: null, selection };
  return { facet: best.facet, selection: { slots: best.selection.slots, counts: selection.counts } };
}

/** The first of what passed; those behind the ordered ones are put in order only when they are needed. */
function firstOf(found: Found, passing: readonly number[], limit: number): number[] {
  const ordered = new Set(found.slots.slice(0, found.ordered));
  const isOrdered = (slot: number) => ordered.has(slot);
  const shown = passing.filter(isOrdered).slice(0, limit);
  if (shown.length === limit || shown.length === passing.length) return shown;
  const others = passing.filter((slot) => !isOrdered(slot));
  others.sort((a, b) => found.scoreOf(b) - found.scoreOf(a) || a - b);
  return [...shown, ...others.slice(0, limit - shown.length)];
}

function findAssets({ assets, everything }: SearchParts, request: SearchRequest): Found {
  if (request.words.trim() === '') {
    const slots = everything();
    return { slots, ordered: slots.length, scoreOf: () => 0, groups: [], dropped: [] };
  }
  const settings = { internalNotes: request.internalNotes, completeLast: true };
  return withEnoughWords(assets.rank(request.words, settings));
}

function findTemplates({ templates }: SearchParts, words: string): { id: string; name: string }[] {
  if (words.trim() === '') return [];
  const found = withEnoughWords(templates.rank(words, { internalNotes: false, completeLast: true }));
  if (found.dropped.length > 0) return [];
  return found.slots.slice(0, MOST_TEMPLATES).flatMap((slot) => {
    const template = templates.valueAt(slot);
    return template ? [{ id: template.id, name: template.name }] : [];
  });
}

function showHits({ assets }: SearchParts, found: Found, slots: readonly number[]): SearchHit[] {
  const lookup = new GroupLookup(assets.index.dictionary, found.groups);
  return slots.flatMap((slot) => {
    const value = assets.valueAt(slot);
    const indexed = assets.index.document(slot);
    if (!value || !indexed) return [];
    const score = Math.round(found.scoreOf(slot) * 1000) / 1000;
    return [{ id: value.asset.id, ...showHit(value, indexed, lookup), score }];
  });
}

function onlyPinned({ assets }: SearchParts, found: Found, pins: readonly string[]): Found {
  const pinned = new Set(pins.map((id) => assets.slotOf(id)));
  const slots = found.slots.filter((slot) => pinned.has(slot));
  return {
    ...found,
    slots,
    ordered: found.slots.slice(0, found.ordered).filter((slot) => pinned.has(slot)).length,
  };
}

/** Answers a question over the parts of a library's search. */
export function answerSearch(
  parts: SearchParts,
  request: SearchRequest,
  pins: readonly string[],
): SearchAnswer {
  const all = findAssets(parts, request);
  const found = request.pinnedOnly ? onlyPinned(parts, all, pins) : all;
  const { facet, selection } = select(parts.facets, found.slots, request.facets);
  const shown = firstOf(found, selection.slots, request.limit);
  const isRelaxed = (facet !== null || found.dropped.length > 0) && shown.length > 0;
  return {
    total: selection.slots.length,
    hits: showHits(parts, found, shown),
    templates: findTemplates(parts, request.words),
    facets: selection.counts,
    relaxed: isRelaxed ? { facet, words: found.dropped } : null,
  };
}
