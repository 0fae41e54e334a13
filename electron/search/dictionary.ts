/**
 * Every word that occurs, as it is written, pointing at its stem. Postings belong to stems; the written words
 * let a half-typed word find its whole ones and a mistyped one its neighbours.
 */
import { editDistance } from '#domain/edit-distance.ts';
import { bitCount, letterMask } from './letter-mask.ts';
import { germanStem, stem } from './stem.ts';

const MOST_FRESH = 2_000;

export interface NearWord {
  readonly surface: number;
  readonly edits: number;
}

export class Dictionary {
  readonly #surfaces = new Map<string, number>();
  readonly #words: string[] = [];
  readonly #stemOfSurface: number[] = [];
  readonly #masks: number[] = [];
  readonly #stems = new Map<string, number>();
  readonly #byGermanStem = new Map<string, Set<number>>();
  /** Surfaces by length of the word, for mistyped ones. */
  readonly #byLength: number[][] = [];
  #sorted: number[] = [];
  /** New words not yet sorted in: few enough to look through. */
  #fresh: number[] = [];

  get stems(): number {
    return this.#stems.size;
  }

  /** Surface of a folded word; undefined when it never occurred. */
  find(word: string): number | undefined {
    return this.#surfaces.get(word);
  }

  wordOf(surface: number): string {
    return this.#words[surface] ?? '';
  }

  stemOf(surface: number): number {
    return this.#stemOfSurface[surface] ?? 0;
  }

  /** Surface of a folded word, made when it is new. `meta` words are never stemmed, completed or corrected. */
  add(word: string, isMeta = false): number {
    const known = this.#surfaces.get(word);
    if (known !== undefined) return known;
    const surface = this.#words.length;
    this.#surfaces.set(word, surface);
    this.#words.push(word);
    this.#masks.push(letterMask(word));
    this.#stemOfSurface.push(this.#stemId(isMeta ? word : stem(word)));
    if (isMeta) return surface;
    const sameLength = this.#byLength[word.length] ?? [];
    this.#byLength[word.length] = sameLength;
    sameLength.push(surface);
    this.#fresh.push(surface);
    return surface;
  }

  /** Lets the cases and plurals of a German word find each other. */
  addGerman(surface: number): void {
    const key = germanStem(this.wordOf(surface));
    const stems = this.#byGermanStem.get(key) ?? new Set();
    this.#byGermanStem.set(key, stems.add(this.stemOf(surface)));
  }

  /** Stems of German words that share this word's German stem. */
  germanRelatives(word: string): Iterable<number> {
    return this.#byGermanStem.get(germanStem(word)) ?? [];
  }

  /** Surfaces that begin with these letters. */
  withPrefix(prefix: string): number[] {
    if (this.#fresh.length > MOST_FRESH) this.#sortIn();
    const found = this.#fresh.filter((surface) => this.wordOf(surface).startsWith(prefix));
    for (let at = this.#firstNotBefore(prefix); at < this.#sorted.length; at++) {
      const surface = this.#sorted[at] ?? 0;
      if (!this.wordOf(surface).startsWith(prefix)) break;
      found.push(surface);
    }
    return found;
  }

  /** Surfaces within so many edits, nearest first. */
  near(word: string, most: number): NearWord[] {
    const found: NearWord[] = [];
    const mask = letterMask(word);
    for (let length = Math.max(1, word.length - most); length <= word.length + most; length++) {
      for (const surface of this.#byLength[length] ?? []) {
        if (bitCount((this.#masks[surface] ?? 0) ^ mask) > 2 * most) continue;
        const edits = editDistance(word, this.wordOf(surface), most);
        if (edits <= most) found.push({ surface, edits });
      }
    }
    return found.sort((a, b) => a.edits - b.edits);
  }

  #stemId(word: string): number {
    const known = this.#stems.get(word);
    if (known !== undefined) return known;
    this.#stems.set(word, this.#stems.size);
    return this.#stems.size - 1;
  }

  #sortIn(): void {
    const byWord = (a: number, b: number) => (this.wordOf(a) < this.wordOf(b) ? -1 : 1);
    const fresh = this.#fresh.sort(byWord);
    const old = this.#sorted;
    this.#sorted = [];
    this.#fresh = [];
    let next = 0;
    for (const surface of fresh) {
      for (; next < old.length && byWord(old[next] ?? 0, surface) < 0; next++)
        this.#sorted.push(old[next] ?? 0);
      this.#sorted.push(surface);
    }
    for (; next < old.length; next++) this.#sorted.push(old[next] ?? 0);
  }

  #firstNotBefore(word: string): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.wordOf(this.#sorted[middle] ?? 0) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
