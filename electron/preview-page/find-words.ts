/** Where the words that were searched for stand in a text, however they are accented or inflected. */

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** A word of at least this length also marks longer ones that begin with it: `invoice` marks `invoices`. */
const SHORTEST_BEGINNING = 3;
/** Endings that may differ: `discounts` marks `discount`. */
const MOST_DIFFERENT = 3;

function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ß', 'ss');
}

function isSame(found: string, wanted: string): boolean {
  if (found === wanted) return true;
  if (wanted.length < SHORTEST_BEGINNING || found.length < SHORTEST_BEGINNING) return false;
  if (found.startsWith(wanted)) return true;
  return wanted.startsWith(found) && wanted.length - found.length < MOST_DIFFERENT;
}

/**
 * Places of the words in the text as start and end, in UTF-16 units, in order.
 *
 * @param words as they were typed
 */
export function findWords(text: string, words: string): [start: number, end: number][] {
  const wanted = [...words.matchAll(WORD)].map(([word]) => fold(word));
  if (wanted.length === 0) return [];
  const places: [number, number][] = [];
  for (const match of text.matchAll(WORD)) {
    const found = fold(match[0]);
    if (wanted.some((word) => isSame(found, word))) places.push([match.index, match.index + match[0].length]);
  }
  return places;
}
