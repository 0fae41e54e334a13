/** From words to documents in order: score, look again, join with titles that only look alike. */
import { type RankedSlot, rerank } from './rerank.ts';
import { type Scores, SOFT_AND_WORDS, scoreGroups } from './score.ts';
import type { SynonymTable } from './synonym-table.ts';
import type { TextIndex } from './text-index.ts';
import type { TitleSearch } from './title-search.ts';
import { type WordGroup, WordGroups, type WordSettings } from './word-groups.ts';

export interface Ranking {
  readonly groups: readonly WordGroup[];
  /** Best first. */
  readonly hits: readonly RankedSlot[];
  readonly scores: Scores;
}

/** With fewer hits than this, titles that look alike are asked for. */
const FEW = 5;
/** Constant of reciprocal rank fusion. Source: Cormack, Clarke and Büttcher, SIGIR 2009. */
const FUSION = 60;

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
    const ranked = scores.slots
      .map((slot) => ({ slot, score: scores.score[slot] ?? 0 }))
      .sort((a, b) => b.score - a.score || a.slot - b.slot);
    const reranked = rerank(this.#index, groups, ranked);
    // A long question is about a topic; titles that look like one of its words only get in the way.
    const isTitleLike = groups.length <= SOFT_AND_WORDS;
    const isDoubtful = groups.some((group) => group.isUnknown) || reranked.length < FEW;
    const hits = isTitleLike && isDoubtful ? fuse(reranked, this.#titles.search(words)) : reranked;
    return { groups, hits, scores };
  }
}
