/** Which word of the question a word of a text answers to. */
import type { Dictionary } from './dictionary.ts';
import type { WordGroup } from './word-groups.ts';

export class GroupLookup {
  readonly #groupOfStem = new Map<number, number>();
  readonly #dictionary: Dictionary;

  constructor(dictionary: Dictionary, groups: readonly WordGroup[]) {
    this.#dictionary = dictionary;
    for (const [at, group] of groups.entries()) {
      for (const { stems } of group.alternatives) {
        for (const stem of stems) if (!this.#groupOfStem.has(stem)) this.#groupOfStem.set(stem, at);
      }
    }
  }

  /** Position of the group; undefined when the word has nothing to do with the question. */
  of(surface: number): number | undefined {
    return this.#groupOfStem.get(this.#dictionary.stemOf(surface));
  }

  ofWord(word: string): number | undefined {
    const surface = this.#dictionary.find(word);
    return surface === undefined ? undefined : this.of(surface);
  }
}
