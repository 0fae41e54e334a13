/**
 * Brings catalogs into the index a few assets at a time, so that a large library never keeps the process
 * from answering. A newer catalog takes over from one that is still being brought in.
 */
import type { Asset } from '#domain/asset.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { LibrarySearch } from './library-search.ts';
import type { ReadDocument } from './read-document.ts';

/** Assets between two pauses: some milliseconds of work. */
const SLICE = 50;

function pause(): Promise<void> {
  return new Promise((resume) => setImmediate(resume));
}

export class IndexFeeder {
  readonly #search: LibrarySearch;
  #turn = 0;
  #fed: Promise<void> = Promise.resolve();
  #firstFed: Promise<void> | undefined;

  constructor(search: LibrarySearch) {
    this.#search = search;
  }

  /** Resolves when the first catalog is in the index; before that an answer would be a part. */
  get firstFed(): Promise<void> {
    return this.#firstFed ?? Promise.resolve();
  }

  /** Resolves when the newest catalog is in the index. */
  get fed(): Promise<void> {
    return this.#fed;
  }

  feed(catalog: Catalog, documentOf: (asset: Asset) => ReadDocument): void {
    this.#turn += 1;
    this.#fed = this.#bringIn(this.#turn, catalog, documentOf);
    this.#firstFed ??= this.#fed;
  }

  async #bringIn(turn: number, catalog: Catalog, documentOf: (asset: Asset) => ReadDocument): Promise<void> {
    for (let at = 0; at < catalog.assets.length; at += SLICE) {
      if (at > 0) await pause();
      // What a newer catalog brings in includes everything that was left.
      if (turn !== this.#turn) return this.#fed;
      for (const asset of catalog.assets.slice(at, at + SLICE)) this.#search.set(asset, documentOf(asset));
    }
    this.#search.update(catalog, documentOf);
  }
}
