/** Ids of the closed lists as people write them: any case, blanks for underscores, the company's own words. */
import type { Fit } from '../asset.ts';
import { editDistance } from '../edit-distance.ts';
import { foldWord } from '../fold-word.ts';
import { type IssueLog, quoteForMessage } from './issue-log.ts';
import { readItems, readLine } from './read-value.ts';
import type { TreeEntry } from './tree.ts';

/** The company's own words for the ids of one list: folded word → id. */
export type WordsForIds = ReadonlyMap<string, string>;
export const NO_WORDS: WordsForIds = new Map();

/** The id that a written word means, or undefined. */
function idFor<Id extends string>(ids: readonly Id[], words: WordsForIds, written: string): Id | undefined {
  const folded = foldWord(written);
  const meant = words.get(folded) ?? folded;
  return ids.find((id) => id === folded) ?? ids.find((id) => id === meant);
}

/**
 * Reads a list of ids. An unknown one is dropped and reported; when nothing is left of what was
 * written the list fits nothing rather than everything. Source: content/README, Inheritance.
 */
export function readFit<Id extends string>(
  entry: TreeEntry,
  ids: readonly Id[],
  words: WordsForIds,
  log: IssueLog,
): Fit<Id> {
  const written = readItems(entry, log);
  const known = written.flatMap(({ text, at }) => {
    const id = idFor(ids, words, text);
    if (id === undefined) {
      log.add(
        'unknown_value',
        at,
        `${entry.key}: ${quoteForMessage(text)} is not known. ${offer(ids, text)}`,
      );
    }
    return id === undefined ? [] : [id];
  });
  const unreadable = entry.value.kind === 'broken' || (entry.value.kind === 'list' && hasUnreadable(entry));
  if (known.length === 0 && (written.length > 0 || unreadable)) return 'unmatched';
  return [...new Set(known)];
}

function hasUnreadable({ value }: TreeEntry): boolean {
  return value.kind === 'list' && value.items.some(({ kind }) => kind === 'broken' || kind === 'map');
}

/** Reads one id; null when nothing, or nothing known, is written. */
export function readId<Id extends string>(
  entry: TreeEntry,
  ids: readonly Id[],
  words: WordsForIds,
  log: IssueLog,
): Id | null {
  const written = readLine(entry, log);
  if (written === null) return null;
  const id = idFor(ids, words, written);
  if (id !== undefined) return id;
  log.add(
    'unknown_value',
    entry.value.at,
    `${entry.key}: ${quoteForMessage(written)} is not known. ${offer(ids, written)}`,
  );
  return null;
}

function offer(ids: readonly string[], written: string): string {
  const near = nearest(ids, foldWord(written));
  return near ? `Did you mean ${near}?` : `Write one of: ${ids.join(', ')}.`;
}

/** More wrong letters than these mean another word. */
const MOST_EDITS = 2;

/** The id that is at most two letters away, or undefined. */
export function nearest(ids: readonly string[], written: string): string | undefined {
  const near = ids
    .map((id) => ({ id, distance: editDistance(id, written, MOST_EDITS) }))
    .filter(({ id, distance }) => distance <= Math.min(MOST_EDITS, Math.floor(id.length / 3)))
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.id;
}
