/** A few words around what was found, with the places of the words in it. */
import { wordSpans } from './tokenize.ts';

export interface Snippet {
  readonly text: string;
  readonly marks: readonly (readonly [number, number])[];
}

const LENGTH = 200;
/** Room before the first word, so that it does not stand at the very edge. */
const LEAD = 40;
const MOST_MARKS = 50;
/** A text is looked through up to here; beyond, the page is found but its beginning is shown. */
const MOST_TEXT = 200_000;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly group: number;
}

/** The stretch of at most `LENGTH` characters with the most different words; ties: most words, then first. */
function bestStart(found: readonly Found[]): number {
  let best = 0;
  let bestWorth = -1;
  let right = 0;
  for (let left = 0; left < found.length; left++) {
    const start = found[left]?.start ?? 0;
    while (right < found.length && (found[right]?.end ?? 0) - start <= LENGTH - LEAD) right++;
    const inside = found.slice(left, Math.min(right, left + MOST_MARKS));
    const worth = new Set(inside.map(({ group }) => group)).size * MOST_MARKS + inside.length;
    if (worth > bestWorth) {
      bestWorth = worth;
      best = start;
    }
  }
  return best;
}

/** Nearest place at or before which a word begins. */
function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const blank = text.slice(at, at + LEAD).search(/\s/);
  return blank >= 0 ? at + blank + 1 : at;
}

function wordEnd(text: string, from: number, to: number): number {
  if (to >= text.length) return text.length;
  const lastWord = text.slice(from, to + 1).search(/\s\S*$/);
  return lastWord > LENGTH / 2 ? from + lastWord : to;
}

/**
 * Cuts the most telling stretch; with nothing found in it, the beginning.
 *
 * @param groupOf which word of the question the word at a position of the text answers to
 */
export function snippetOf(
  source: string,
  groupOf: (index: number, start: number, end: number) => number | undefined,
): Snippet {
  const text = source.slice(0, MOST_TEXT).replace(/\s+/g, ' ');
  const found: Found[] = [];
  for (const [index, { start, end }] of wordSpans(text).entries()) {
    const group = groupOf(index, start, end);
    if (group !== undefined) found.push({ start, end, group });
  }
  const from = wordStart(text, bestStart(found) - LEAD);
  const to = wordEnd(text, from, from + LENGTH);
  const before = from > 0 ? '…' : '';
  const shift = before.length - from;
  const marks = found
    .filter(({ start, end }) => start >= from && end <= to)
    .slice(0, MOST_MARKS)
    .map(({ start, end }) => [start + shift, end + shift] as const);
  return { text: `${before}${text.slice(from, to)}${to < text.length ? '…' : ''}`, marks };
}
