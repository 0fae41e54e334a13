/** Which documents answer the words at all, and what had to be given up for it. */
import type { Ranking } from './rank.ts';
import type { WordGroup } from './word-groups.ts';

export interface Found {
  /** The first `ordered` stand in order, the others in none. */
  readonly slots: readonly number[];
  readonly ordered: number;
  readonly scoreOf: (slot: number) => number;
  readonly groups: readonly WordGroup[];
  /** Words that were given up. */
  readonly dropped: readonly string[];
}

const MOST_WORDS_NAMED = 20;

/**
 * How many of the words a hit must have: all of two, two of three, three of four; of a longer question a
 * quarter, as nobody expects every word of a sentence.
 */
function wordsRequired(groups: number): number {
  if (groups <= 2) return groups;
  return groups <= 4 ? groups - 1 : Math.max(1, Math.floor(groups / 4));
}

function missingWords({ groups, scores }: Ranking, slot: number | undefined): string[] {
  const has = slot === undefined ? new Set<number>() : scores.groupsOf(slot);
  return groups.flatMap((group, at) => (has.has(at) ? [] : [group.word])).slice(0, MOST_WORDS_NAMED);
}

function keep(ranking: Ranking, isWanted: (matched: number) => boolean): Omit<Found, 'dropped'> {
  const { best, rest, scores, groups } = ranking;
  const matches = (slot: number) => isWanted(scores.matched[slot] ?? 0);
  const ordered = best.filter(({ slot }) => matches(slot));
  const scoreBySlot = new Map(ordered.map(({ slot, score }) => [slot, score]));
  return {
    slots: [...ordered.map(({ slot }) => slot), ...rest.filter(matches)],
    ordered: ordered.length,
    scoreOf: (slot) => scoreBySlot.get(slot) ?? scores.score[slot] ?? 0,
    groups,
  };
}

/** Keeps hits with enough of the words; when none has enough, those with the most, and says which are missing. */
export function withEnoughWords(ranking: Ranking): Found {
  const { groups, best, scores } = ranking;
  const required = wordsRequired(groups.length);
  const most = scores.slots.reduce((high, slot) => Math.max(high, scores.matched[slot] ?? 0), 0);
  // A title that only looks alike has no word in common, and is what was meant when no text has any.
  if (most >= required)
    return { ...keep(ranking, (matched) => matched >= required || matched === 0), dropped: [] };
  if (most === 0) return { ...keep(ranking, () => true), dropped: [] };
  const nearest = best.find(({ slot }) => scores.matched[slot] === most)?.slot;
  return { ...keep(ranking, (matched) => matched === most), dropped: missingWords(ranking, nearest) };
}
