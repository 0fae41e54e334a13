/** Documents by key with everything needed to rank them: index, look-alike titles, exact titles. */
import type { DocumentText } from './indexed-document.ts';
import { Ranker, type Ranking } from './rank.ts';
import type { RankedSlot } from './rerank.ts';
import { SynonymTable } from './synonym-table.ts';
import { TextIndex } from './text-index.ts';
import { TitleSearch } from './title-search.ts';
import { tokenize } from './tokenize.ts';
import type { WordSettings } from './word-groups.ts';

/** A title as it is compared with what was typed: words only. */
function foldedTitle(title: string): string {
  return tokenize(title)
    .map((token) => token.word)
    .join(' ');
}

export class Collection<Value> {
  readonly index = new TextIndex();
  readonly #titles = new TitleSearch();
  readonly #slots = new Map<string, number>();
  readonly #values = new Map<
    number,
    { readonly key: string; readonly value: Value; readonly title: string }
  >();
  readonly #exact = new Map<string, Set<number>>();
  #ranker = new Ranker(this.index, this.#titles, new SynonymTable());

  useSynonyms(synonyms: SynonymTable): void {
    this.#ranker = new Ranker(this.index, this.#titles, synonyms);
  }

  /** Adds a document, or replaces the one of the same key. Answers its slot. */
  set(key: string, value: Value, text: DocumentText): number {
    this.remove(key);
    const slot = this.index.add(text);
    this.#titles.add(slot, [text.title, ...text.tags].join(' '));
    const title = foldedTitle(text.title);
    this.#exact.set(title, (this.#exact.get(title) ?? new Set()).add(slot));
    this.#slots.set(key, slot);
    this.#values.set(slot, { key, value, title });
    return slot;
  }

  /** Answers the slot that was freed; undefined when there was no such key. */
  remove(key: string): number | undefined {
    const slot = this.#slots.get(key);
    if (slot === undefined) return undefined;
    this.index.remove(slot);
    this.#titles.remove(slot);
    this.#exact.get(this.#values.get(slot)?.title ?? '')?.delete(slot);
    this.#slots.delete(key);
    this.#values.delete(slot);
    return slot;
  }

  valueAt(slot: number): Value | undefined {
    return this.#values.get(slot)?.value;
  }

  slotOf(key: string): number | undefined {
    return this.#slots.get(key);
  }

  keys(): IterableIterator<string> {
    return this.#slots.keys();
  }

  slots(): IterableIterator<number> {
    return this.#values.keys();
  }

  /** Ranks by words; a document whose title is exactly what was typed stands first. */
  rank(words: string, settings: WordSettings): Ranking {
    const ranking = this.#ranker.rank(words, settings);
    const exact = this.#exact.get(foldedTitle(words)) ?? new Set<number>();
    if (exact.size === 0) return ranking;
    const top = ranking.best[0]?.score ?? 1;
    const first: RankedSlot[] = [...exact].map((slot) => ({ slot, score: top + 1 }));
    return {
      ...ranking,
      best: [...first, ...ranking.best.filter(({ slot }) => !exact.has(slot))],
      rest: ranking.rest.filter((slot) => !exact.has(slot)),
    };
  }
}
