/** From words to documents in order: score, look again, join with titles that only look alike. */
import { type RankedSlot, rerank } from './rerank.ts';
import { type Scores, SOFT_AND_WORDS, scoreGroups } from './score.ts';
import { bestSlots } from './select-best.ts';
import type { SynonymTable } from './synonym-table.ts';
import type { TextIndex } from './text-index.ts';
import type { TitleSearch } from './title-search.ts';
import { type WordGroup, WordGroups, type WordSettings } from './word-groups.ts';

export interface Ranking {
  readonly groups: readonly WordGroup[];
  /** The best, in order. */
  readonly best: readonly RankedSlot[];
  /** What else matches, in no order: a screen never gets there, but facets count it. */
  readonly rest: readonly number[];
  readonly scores: Scores;
}

/** A list of 200 and what facets may take out of it. */
const BEST = 300;
/** With fewer hits than this, titles that look alike are asked for. */
const FEW = 5;
/** Constant of reciprocal rank fusion. Source: Cormack, Clarke and Büttcher, SIGIR 2009. */
const FUSION = 60;
/** A letter or two say nothing that looking again could weigh. */
const SHORTEST_TO_RERANK = 3;

/** Joins two orders by the places things have in them; keeps the scores of the first. */
function fuse(text: readonly RankedSlot[], titles: readonly number[]): RankedSlot[] {
  const fused = new Map<number, number>();
  for (const [at, { slot }] of text.entries()) fused.set(slot, 1 / (FUSION + at));
  for (const [at, slot] of titles.entries()) fused.set(slot, (fused.get(slot) ?? 0) + 1 / (FUSION + at));
  const scores = new Map(text.map(({ slot, score }) => [slot, score]));
  return [...fused].sort((a, b) => b[1] - a[1]).map(([slot]) => ({ slot, score: scores.get(slot) ?? 0 }));
}

export class Ranker {
  readonly #index: TextIndex;
  readonly #titles: TitleSearch;
  readonly #synonyms: SynonymTable;

  constructor(index: TextIndex, titles: TitleSearch, synonyms: SynonymTable) {
    this.#index = index;
    this.#titles = titles;
    this.#synonyms = synonyms;
  }

  rank(words: string, settings: WordSettings): Ranking {
    const groups = new WordGroups(this.#index, this.#synonyms, settings).of(words);
    const scores = scoreGroups(this.#index, groups, settings.internalNotes);
    const { best: scored, rest } = bestSlots(scores.slots, scores.score, BEST);
    const isTelling = groups.length > 1 || (groups[0]?.word.length ?? 0) >= SHORTEST_TO_RERANK;
    const best = isTelling ? rerank(this.#index, groups, scored) : scored;
    // A long question is about a topic; titles that look like one of its words only get in the way.
    const isTitleLike = groups.length <= SOFT_AND_WORDS;
    const isDoubtful = groups.some((group) => group.isUnknown) || best.length < FEW;
    if (!isTitleLike || !isDoubtful) return { groups, best, rest, scores };
    const alike = new Set(this.#titles.search(words));
    return { groups, best: fuse(best, [...alike]), rest: rest.filter((slot) => !alike.has(slot)), scores };
  }
}
