/** Whether and how close words stand together in a document. */
import type { Dictionary } from './dictionary.ts';
import type { IndexedDocument } from './indexed-document.ts';

/** Small words may stand between: `return on investment`. */
const SLACK = 2;

function hasInOrder(stream: Uint32Array, stems: readonly number[], dictionary: Dictionary): boolean {
  const first = stems[0];
  for (let at = 0; at < stream.length; at++) {
    if (dictionary.stemOf(stream[at] ?? 0) !== first) continue;
    let found = 1;
    const end = Math.min(stream.length, at + stems.length + SLACK);
    for (let next = at + 1; next < end && found < stems.length; next++) {
      if (dictionary.stemOf(stream[next] ?? 0) === stems[found]) found++;
    }
    if (found === stems.length) return true;
  }
  return false;
}

/** Whether the stems stand in this order, nearly next to each other, in the title or the text. */
export function containsPhrase(
  document: IndexedDocument,
  stems: readonly number[],
  dictionary: Dictionary,
): boolean {
  return hasInOrder(document.title, stems, dictionary) || hasInOrder(document.stream, stems, dictionary);
}
