/**
 * Finds titles that look like what was typed, by fuse.js on a short list of those that share letter triples with
 * it: fuse.js alone reads every title and is too slow from about a thousand on (electron/README, Search).
 */
import Fuse, { type IFuseOptions } from 'fuse.js';
import { foldWord } from './tokenize.ts';

const SHORTLIST = 200;
const MOST_HITS = 20;
const OPTIONS: IFuseOptions<{ slot: number; text: string }> = {
  keys: ['text'],
  threshold: 0.4,
  ignoreLocation: true,
  ignoreDiacritics: true,
  minMatchCharLength: 2,
  includeScore: true,
  useTokenSearch: true,
};

function triples(text: string): Set<string> {
  const letters = foldWord(text).replace(/[^\p{L}\p{N}]+/gu, '');
  const found = new Set<string>();
  for (let at = 0; at + 3 <= letters.length; at++) found.add(letters.slice(at, at + 3));
  return found;
}

export class TitleSearch {
  readonly #texts = new Map<number, string>();
  /** Triple of letters to slots. Blanks are left out, so joined words share their triples. */
  readonly #byTriple = new Map<string, Set<number>>();

  add(slot: number, title: string): void {
    this.#texts.set(slot, title);
    for (const triple of triples(title)) {
      const slots = this.#byTriple.get(triple) ?? new Set();
      this.#byTriple.set(triple, slots.add(slot));
    }
  }

  remove(slot: number): void {
    for (const triple of triples(this.#texts.get(slot) ?? '')) this.#byTriple.get(triple)?.delete(slot);
    this.#texts.delete(slot);
  }

  /** Slots of titles like this text, best first. */
  search(text: string): number[] {
    const shared = new Map<number, number>();
    const wanted = triples(text);
    for (const triple of wanted) {
      for (const slot of this.#byTriple.get(triple) ?? []) shared.set(slot, (shared.get(slot) ?? 0) + 1);
    }
    const shortlist = [...shared]
      .filter(([, count]) => count * 3 >= wanted.size)
      .sort((a, b) => b[1] - a[1])
      .slice(0, SHORTLIST)
      .map(([slot]) => ({ slot, text: this.#texts.get(slot) ?? '' }));
    if (shortlist.length === 0) return [];
    return new Fuse(shortlist, OPTIONS)
      .search(text.trim(), { limit: MOST_HITS })
      .map(({ item }) => item.slot);
  }
}
