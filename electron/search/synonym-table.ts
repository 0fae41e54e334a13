/** Words that mean the same to this company, and words of CRMs that mean one of our stages or roles. */
import { tokenize } from './tokenize.ts';

type Phrase = readonly string[];

const LONGEST_PHRASE = 6;

export class SynonymTable {
  /** Phrase, words joined by blanks, to the phrases that mean the same. */
  readonly #others = new Map<string, Phrase[]>();

  /** Makes every phrase of a list find every other. */
  addAlike(phrases: readonly string[]): void {
    const tokenized = phrases.map((phrase) => tokenize(phrase).map((token) => token.word));
    for (const phrase of tokenized) {
      for (const other of tokenized) if (other !== phrase) this.#add(phrase, other);
    }
  }

  /** Makes a phrase find documents that carry a meta word such as `stage:quoted`. */
  addMeaning(phrase: string, meta: string): void {
    this.#add(
      tokenize(phrase).map((token) => token.word),
      [meta],
    );
  }

  /** For every word of a query the phrases that may stand in its place. */
  alternativesFor(words: readonly string[]): Phrase[][] {
    const alternatives: Phrase[][] = words.map(() => []);
    for (let from = 0; from < words.length; from++) {
      for (let to = from + 1; to <= Math.min(words.length, from + LONGEST_PHRASE); to++) {
        const others = this.#others.get(words.slice(from, to).join(' ')) ?? [];
        for (let at = from; at < to; at++) alternatives[at]?.push(...others);
      }
    }
    return alternatives;
  }

  #add(phrase: Phrase, other: Phrase): void {
    if (phrase.length === 0 || phrase.length > LONGEST_PHRASE || other.length === 0) return;
    const key = phrase.join(' ');
    this.#others.set(key, [...(this.#others.get(key) ?? []), other]);
  }
}
