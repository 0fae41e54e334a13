/** Which word of the question a word of a text answers to. */
import type { Dictionary } from './dictionary.ts';
import type { WordGroup } from './word-groups.ts';

/** More groups than this share the last number; nobody types so many different words. */
const MOST_GROUPS = 254;

export class GroupLookup {
  /** By stem: 0 for none, else the group's position and one. */
  readonly #groupOfStem: Uint8Array;
  readonly #dictionary: Dictionary;

  constructor(dictionary: Dictionary, groups: readonly WordGroup[]) {
    this.#dictionary = dictionary;
    this.#groupOfStem = new Uint8Array(dictionary.stems);
    for (const [at, group] of groups.entries()) {
      for (const stem of group.alternatives.flatMap(({ stems }) => stems)) {
        if (this.#groupOfStem[stem] === 0) this.#groupOfStem[stem] = Math.min(at, MOST_GROUPS - 1) + 1;
      }
    }
  }

  /** Position of the group; undefined when the word has nothing to do with the question. */
  of(surface: number): number | undefined {
    const group = this.#groupOfStem[this.#dictionary.stemOf(surface)] ?? 0;
    return group === 0 ? undefined : group - 1;
  }

  ofWord(word: string): number | undefined {
    const surface = this.#dictionary.find(word);
    return surface === undefined ? undefined : this.of(surface);
  }
}
