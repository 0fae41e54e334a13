/** The inverted index: documents come and go one at a time; slots ascend and are never used twice. */
import { Dictionary } from './dictionary.ts';
import { type DocumentText, type IndexedDocument, indexDocument } from './indexed-document.ts';
import { Postings } from './postings.ts';

export class TextIndex {
  readonly dictionary = new Dictionary();
  readonly #visible: (Postings | undefined)[] = [];
  readonly #internal: (Postings | undefined)[] = [];
  readonly #documents: (IndexedDocument | undefined)[] = [];
  #words = 0;
  #size = 0;

  /** How many documents it holds. */
  get size(): number {
    return this.#size;
  }

  /** One above the highest slot. */
  get slots(): number {
    return this.#documents.length;
  }

  /** Mean length in words; at least 1. */
  get meanLength(): number {
    return Math.max(1, this.#words / Math.max(1, this.#size));
  }

  /** Adds a document and answers its slot. */
  add(text: DocumentText): number {
    const document = indexDocument(text, this.dictionary);
    const slot = this.#documents.push(document) - 1;
    for (const [stem, weight] of document.visible) this.#postings(this.#visible, stem).add(slot, weight);
    for (const [stem, weight] of document.internal) this.#postings(this.#internal, stem).add(slot, weight);
    this.#words += document.length;
    this.#size++;
    return slot;
  }

  remove(slot: number): void {
    const document = this.#documents[slot];
    if (!document) return;
    for (const stem of document.visible.keys()) this.#visible[stem]?.remove(slot);
    for (const stem of document.internal.keys()) this.#internal[stem]?.remove(slot);
    this.#documents[slot] = undefined;
    this.#words -= document.length;
    this.#size--;
  }

  document(slot: number): IndexedDocument | undefined {
    return this.#documents[slot];
  }

  /** Where a stem occurs; with internal notes also where only they hold it. */
  postings(stem: number, internalNotes: boolean): Postings[] {
    const lists = [this.#visible[stem], internalNotes ? this.#internal[stem] : undefined];
    return lists.filter((list): list is Postings => list !== undefined && list.length > 0);
  }

  /** In how many documents a stem occurs; a document with notes may count twice. */
  frequency(stem: number, internalNotes: boolean): number {
    return (this.#visible[stem]?.length ?? 0) + (internalNotes ? (this.#internal[stem]?.length ?? 0) : 0);
  }

  #postings(lists: (Postings | undefined)[], stem: number): Postings {
    const known = lists[stem];
    if (known) return known;
    const made = new Postings();
    lists[stem] = made;
    return made;
  }
}
