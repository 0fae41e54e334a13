/**
 * BM25F over groups of alternatives: an alternative's counts are added up inside its group, so that a word and
 * its plural are one word, and a rare misspelling does not outweigh it. Source: Robertson and Zaragoza, The
 * Probabilistic Relevance Framework, 2009.
 */
import { containsPhrase } from './phrase.ts';
import { Postings, WEIGHT_UNIT } from './postings.ts';
import type { TextIndex } from './text-index.ts';
import type { Alternative, WordGroup } from './word-groups.ts';

/** Measured on public collections; electron/README, Search. */
const K1 = 1.6;
const B = 0.5;
/** Up to this many words a person expects all of them. */
export const SOFT_AND_WORDS = 4;
const COORDINATION = 0.4;

export interface Scores {
  /** By slot. */
  readonly score: Float32Array;
  /** How many groups matched, by slot. */
  readonly matched: Uint8Array;
  /** Slots with at least one match. */
  readonly slots: readonly number[];
  /** Positions of the groups that a document matched. */
  groupsOf(slot: number): ReadonlySet<number>;
}

/** Weighted counts of one group, by slot; used again for the next group. */
class GroupCounts {
  readonly counts: Float32Array;
  touched: number[] = [];
  readonly #index: TextIndex;
  readonly #internalNotes: boolean;

  constructor(index: TextIndex, internalNotes: boolean) {
    this.counts = new Float32Array(index.slots);
    this.#index = index;
    this.#internalNotes = internalNotes;
  }

  /** Adds up a group's alternatives. */
  count(group: WordGroup): void {
    for (const slot of this.touched) this.counts[slot] = 0;
    this.touched = [];
    for (const alternative of group.alternatives) {
      if (alternative.stems.length > 1) this.#countPhrase(alternative);
      else this.#countStem(alternative.stems[0] ?? 0, alternative.weight);
    }
  }

  #countStem(stem: number, weight: number): void {
    for (const { slots, weights, length } of this.#index.postings(stem, this.#internalNotes)) {
      for (let at = 0; at < length; at++) this.#add(slots[at] ?? 0, weight * (weights[at] ?? 0));
    }
  }

  #countPhrase({ stems, weight }: Alternative): void {
    const lists = stems.flatMap((stem) => this.#index.postings(stem, false).slice(0, 1));
    const rarest = lists.reduce((a, b) => (b.length < a.length ? b : a), lists[0] ?? new Postings());
    if (lists.length < stems.length) return;
    for (let at = 0; at < rarest.length; at++) {
      const slot = rarest.slots[at] ?? 0;
      if (!lists.every((list) => list === rarest || list.has(slot))) continue;
      const document = this.#index.document(slot);
      if (!document || !containsPhrase(document, stems, this.#index.dictionary)) continue;
      this.#add(slot, weight * (rarest.weights[at] ?? 0));
    }
  }

  #add(slot: number, quarters: number): void {
    if (this.counts[slot] === 0) this.touched.push(slot);
    this.counts[slot] = (this.counts[slot] ?? 0) + quarters / WEIGHT_UNIT;
  }
}

function rarity(documents: number, withWord: number): number {
  return Math.log(1 + (documents - Math.min(withWord, documents) + 0.5) / (withWord + 0.5));
}

/** Scores every document that matches any group. */
export function scoreGroups(index: TextIndex, groups: readonly WordGroup[], internalNotes: boolean): Scores {
  const score = new Float32Array(index.slots);
  const matched = new Uint8Array(index.slots);
  const slots: number[] = [];
  const group = new GroupCounts(index, internalNotes);
  for (const words of groups) {
    group.count(words);
    const weight = words.times * rarity(index.size, group.touched.length);
    for (const slot of group.touched) {
      if (matched[slot] === 0) slots.push(slot);
      matched[slot] = (matched[slot] ?? 0) + 1;
      const length = index.document(slot)?.length ?? 0;
      score[slot] =
        (score[slot] ?? 0) + weight * saturated(group.counts[slot] ?? 0, length / index.meanLength);
    }
  }
  if (groups.length > 1 && groups.length <= SOFT_AND_WORDS)
    favourComplete(score, matched, slots, groups.length);
  const groupsOf = (slot: number) =>
    new Set([...groups.keys()].filter((at) => matches(index, groups[at], slot, internalNotes)));
  return { score, matched, slots, groupsOf };
}

function matches(
  index: TextIndex,
  group: WordGroup | undefined,
  slot: number,
  internalNotes: boolean,
): boolean {
  return (
    group?.alternatives.some(({ stems }) =>
      stems.every((stem) => index.postings(stem, internalNotes).some((list) => list.has(slot))),
    ) ?? false
  );
}

/** @param relativeLength 1: a document of mean length */
function saturated(count: number, relativeLength: number): number {
  return (count * (K1 + 1)) / (count + K1 * (1 - B + B * relativeLength));
}

function favourComplete(
  score: Float32Array,
  matched: Uint8Array,
  slots: readonly number[],
  groups: number,
): void {
  for (const slot of slots) {
    const share = (matched[slot] ?? 0) / groups;
    score[slot] = (score[slot] ?? 0) * (1 - COORDINATION + COORDINATION * share);
  }
}
