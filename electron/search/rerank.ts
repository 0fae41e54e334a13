/**
 * Looks at the best documents once more, at what counts do not see: do the words stand together, are they in the
 * title, are they spelled as typed.
 */
import { GroupLookup } from './group-lookup.ts';
import type { IndexedDocument } from './indexed-document.ts';
import { SOFT_AND_WORDS } from './score.ts';
import type { TextIndex } from './text-index.ts';
import type { WordGroup } from './word-groups.ts';

/** Deeper than a screen shows, shallow enough for a keystroke. */
const DEPTH = 50;
/** Measured on public collections; electron/README, Search. */
const NEARNESS = 0.25;
const AS_TYPED = 0.1;
/** Who types a few words often means a title; a long question seldom does. */
const SHORT_QUESTION = { titleShare: 0.75, titleInOrder: 0.6 };
const LONG_QUESTION = { titleShare: 0.3, titleInOrder: 0.25 };

export interface RankedSlot {
  readonly slot: number;
  readonly score: number;
}

interface Place {
  readonly at: number;
  readonly group: number;
}

function placesIn(stream: Uint32Array, lookup: GroupLookup): Place[] {
  const places: Place[] = [];
  for (let at = 0; at < stream.length; at++) {
    const group = lookup.of(stream[at] ?? 0);
    if (group !== undefined) places.push({ at, group });
  }
  return places;
}

/**
 * 1 when all words that occur stand side by side, falling with the width of the narrowest stretch that holds
 * them, scaled by how many of the query's words that are.
 */
function nearness(places: readonly Place[], groups: number): number {
  const present = new Set(places.map((place) => place.group)).size;
  if (present < 2) return 0;
  const seen = new Map<number, number>();
  let narrowest = Number.POSITIVE_INFINITY;
  let left = 0;
  for (const { at, group } of places) {
    seen.set(group, (seen.get(group) ?? 0) + 1);
    while (seen.size === present) {
      const first = places[left];
      if (!first) break;
      narrowest = Math.min(narrowest, at - first.at + 1);
      const count = (seen.get(first.group) ?? 1) - 1;
      if (count === 0) seen.delete(first.group);
      else seen.set(first.group, count);
      left++;
    }
  }
  return (present / narrowest) * (present / groups);
}

function titleFactors(title: Uint32Array, groups: readonly WordGroup[], lookup: GroupLookup): number {
  const order = placesIn(title, lookup).map((place) => place.group);
  const share = new Set(order).size / groups.length;
  const inOrder = groups.length > 1 && order.join(' ').includes(groups.map((_, at) => at).join(' '));
  const { titleShare, titleInOrder } = groups.length <= SOFT_AND_WORDS ? SHORT_QUESTION : LONG_QUESTION;
  return titleShare * share + (inOrder ? titleInOrder : 0);
}

function asTyped(document: IndexedDocument, groups: readonly WordGroup[]): number {
  const found = groups.filter(
    ({ surface }) =>
      surface !== undefined && (document.title.includes(surface) || document.stream.includes(surface)),
  );
  return found.length / groups.length;
}

function factor(document: IndexedDocument, groups: readonly WordGroup[], lookup: GroupLookup): number {
  return (
    1 +
    NEARNESS * nearness(placesIn(document.stream, lookup), groups.length) +
    titleFactors(document.title, groups, lookup) +
    AS_TYPED * asTyped(document, groups)
  );
}

/** @param ranked best first; the order behind the first 50 stays */
export function rerank(
  index: TextIndex,
  groups: readonly WordGroup[],
  ranked: readonly RankedSlot[],
): RankedSlot[] {
  const lookup = new GroupLookup(index.dictionary, groups);
  const head = ranked.slice(0, DEPTH).map(({ slot, score }) => {
    const document = index.document(slot);
    return { slot, score: document ? score * factor(document, groups, lookup) : score };
  });
  const floor = ranked[DEPTH]?.score ?? 0;
  return [
    ...head
      .sort((a, b) => b.score - a.score || a.slot - b.slot)
      .map((hit) => ({ ...hit, score: Math.max(hit.score, floor) })),
    ...ranked.slice(DEPTH),
  ];
}
