/**
 * What a person typed, as groups of alternatives: a document should match every group, by any alternative.
 * Alternatives are the word's stem, its completions while it is being typed, its neighbours when nobody ever
 * wrote it so, its two halves, what the company calls the same, and what CRMs call it.
 */
import { isStopWord } from './stop-words.ts';
import type { SynonymTable } from './synonym-table.ts';
import type { TextIndex } from './text-index.ts';
import { type Token, tokenize } from './tokenize.ts';

/** A stem, or stems that must follow each other, and how much a match is worth (1: as typed). */
export interface Alternative {
  readonly stems: readonly number[];
  readonly weight: number;
}

export interface WordGroup {
  readonly word: string;
  readonly alternatives: readonly Alternative[];
  /** The surface as typed, when it exists. */
  readonly surface: number | undefined;
  /** Whether nothing in the library is spelled like this, nor begins like it while it is being typed. */
  readonly isUnknown: boolean;
  /** How often it was typed: a long question repeats what it is about. */
  readonly times: number;
}

export interface WordSettings {
  readonly internalNotes: boolean;
  /** Whether the last word may be half-typed. */
  readonly completeLast: boolean;
}

const GERMAN_WEIGHT = 0.8;
const SYNONYM_WEIGHT = 0.9;
const SPLIT_WEIGHT = 0.9;
const JOIN_WEIGHT = 0.9;
const COMPLETION_OF_UNKNOWN = 0.8;
const COMPLETION_OF_KNOWN = 0.4;
const EDIT_WEIGHTS = [1, 0.7, 0.4];
/** More would cost time and add nothing that fits on a screen. */
const MOST_COMPLETIONS = 32;
const MOST_NEIGHBOURS = 24;
const SHORTEST_HALF = 3;
/** One edit from 4 letters, two from 7. */
const allowedEdits = (word: string) => (word.length >= 7 ? 2 : word.length >= 4 ? 1 : 0);

export class WordGroups {
  readonly #index: TextIndex;
  readonly #synonyms: SynonymTable;
  readonly #settings: WordSettings;

  constructor(index: TextIndex, synonyms: SynonymTable, settings: WordSettings) {
    this.#index = index;
    this.#synonyms = synonyms;
    this.#settings = settings;
  }

  /** The groups of a text; stop words are left out unless there is nothing else. */
  of(text: string): WordGroup[] {
    const tokens = tokenize(text);
    const shared = this.#synonyms.alternativesFor(tokens.map((token) => token.word));
    const halfTyped = this.#settings.completeLast && !/\s$/.test(text) ? tokens.length - 1 : -1;
    const groups = tokens.map((_, at) => this.#group(tokens, at, at === halfTyped, shared[at] ?? []));
    const telling = groups.filter((group, at) => at === halfTyped || !isStopWord(group.word));
    return distinctGroups(telling.length > 0 ? telling : groups);
  }

  #group(
    tokens: readonly Token[],
    at: number,
    isLast: boolean,
    shared: readonly (readonly string[])[],
  ): WordGroup {
    const word = tokens[at]?.word ?? '';
    const surface = this.#index.dictionary.find(word);
    const isUnknown = surface === undefined || this.#frequency(this.#index.dictionary.stemOf(surface)) === 0;
    const best = new Map<string, Alternative>();
    const offer = (stems: readonly number[], weight: number) => {
      const key = stems.join(' ');
      const known = best.get(key);
      if (!known || known.weight < weight) best.set(key, { stems, weight });
    };
    if (surface !== undefined && !isUnknown) offer([this.#index.dictionary.stemOf(surface)], 1);
    for (const stem of this.#index.dictionary.germanRelatives(word)) offer([stem], GERMAN_WEIGHT);
    for (const phrase of shared) this.#offerPhrase(phrase, SYNONYM_WEIGHT, offer);
    this.#offerJoins(tokens, at, offer);
    if (isLast) this.#offerCompletions(word, isUnknown, offer);
    const isStray = isUnknown && !(isLast && best.size > 0);
    if (isUnknown) this.#offerHalves(word, offer);
    if (isStray) this.#offerNeighbours(word, offer);
    return {
      word,
      alternatives: [...best.values()],
      surface: isUnknown ? undefined : surface,
      isUnknown: isStray,
      times: 1,
    };
  }

  #frequency(stem: number): number {
    return this.#index.frequency(stem, this.#settings.internalNotes);
  }

  #stemOfWord(word: string): number | undefined {
    const surface = this.#index.dictionary.find(word);
    if (surface === undefined) return undefined;
    const stem = this.#index.dictionary.stemOf(surface);
    return this.#frequency(stem) > 0 ? stem : undefined;
  }

  #offerPhrase(words: readonly string[], weight: number, offer: Offer): void {
    const telling = words.filter((word) => !isStopWord(word));
    const stems = (telling.length > 0 ? telling : words).map((word) => this.#stemOfWord(word));
    if (stems.every((stem): stem is number => stem !== undefined) && stems.length > 0) offer(stems, weight);
  }

  /** `invo ice` means `invoice`: a word and its neighbour as one, for both of them. */
  #offerJoins(tokens: readonly Token[], at: number, offer: Offer): void {
    for (const [left, right] of [
      [tokens[at - 1], tokens[at]],
      [tokens[at], tokens[at + 1]],
    ] as const) {
      const stem = left && right && this.#stemOfWord(left.word + right.word);
      if (stem !== undefined) offer([stem], JOIN_WEIGHT);
    }
  }

  #offerCompletions(word: string, isUnknown: boolean, offer: Offer): void {
    const { dictionary } = this.#index;
    const frequencies = new Map<number, number>();
    for (const surface of dictionary.withPrefix(word)) {
      const stem = dictionary.stemOf(surface);
      const frequency = this.#frequency(stem);
      if (frequency > 0) frequencies.set(stem, frequency);
    }
    const common = [...frequencies].sort((a, b) => b[1] - a[1]).slice(0, MOST_COMPLETIONS);
    for (const [stem] of common) offer([stem], isUnknown ? COMPLETION_OF_UNKNOWN : COMPLETION_OF_KNOWN);
  }

  /** `duedate` means `due date`. */
  #offerHalves(word: string, offer: Offer): void {
    for (let at = SHORTEST_HALF; at <= word.length - SHORTEST_HALF; at++) {
      const left = this.#stemOfWord(word.slice(0, at));
      const right = this.#stemOfWord(word.slice(at));
      if (left !== undefined && right !== undefined) offer([left, right], SPLIT_WEIGHT);
    }
  }

  #offerNeighbours(word: string, offer: Offer): void {
    const { dictionary } = this.#index;
    const near = dictionary
      .near(word, allowedEdits(word))
      .filter(({ surface }) => this.#frequency(dictionary.stemOf(surface)) > 0);
    const nearest = near[0]?.edits ?? 0;
    for (const { surface, edits } of near.slice(0, MOST_NEIGHBOURS)) {
      // A neighbour two edits away says little once there is one a single edit away.
      const weight = (EDIT_WEIGHTS[edits] ?? 0) * (edits > nearest ? 0.5 : 1);
      offer([dictionary.stemOf(surface)], weight);
    }
  }
}

type Offer = (stems: readonly number[], weight: number) => void;

function distinctGroups(groups: readonly WordGroup[]): WordGroup[] {
  const distinct = new Map<string, WordGroup>();
  for (const group of groups) {
    const known = distinct.get(group.word);
    distinct.set(group.word, known ? { ...known, times: known.times + 1 } : group);
  }
  return [...distinct.values()];
}
