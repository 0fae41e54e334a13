/** A small library for tests of search: assets with documents, no files. */
import type { Asset } from '#domain/asset.ts';
import { EMPTY_CONFIG, type LibraryConfig } from '#domain/library-config.ts';
import type { SearchRequest } from '#domain/search-question.ts';
import type { Template } from '#domain/template.ts';
import { type DocumentPart, NO_CONTENT } from '../../electron/extract/extracted-document.ts';
import { LibrarySearch } from '../../electron/search/library-search.ts';
import type { ReadDocument } from '../../electron/search/read-document.ts';

/** A document of pages. */
export function pages(...texts: string[]): NonNullable<ReadDocument> {
  return {
    ...NO_CONTENT,
    pages: texts.length,
    parts: texts.map((text, at) => part({ kind: 'page', number: at + 1, text })),
  };
}

export function part(given: Partial<DocumentPart>): DocumentPart {
  return { kind: 'slide', number: 1, name: null, text: '', hidden: false, notes: '', ...given };
}

export interface LibraryForSearch {
  readonly assets: readonly (readonly [Asset, ReadDocument?])[];
  readonly templates?: readonly Template[];
  readonly config?: Partial<LibraryConfig>;
}

export function searchOver({ assets, templates = [], config = {} }: LibraryForSearch): LibrarySearch {
  const search = new LibrarySearch();
  const documents = new Map(assets.map(([asset, document]) => [asset, document]));
  search.update(
    {
      assets: assets.map(([asset]) => asset),
      templates,
      snippets: [],
      config: { ...EMPTY_CONFIG, ...config },
      ignored: [],
      issues: [],
    },
    (asset) => documents.get(asset),
  );
  return search;
}

export function ask(words: string, given: Partial<SearchRequest> = {}): SearchRequest {
  return { words, facets: {}, internalNotes: false, pinnedOnly: false, limit: 20, ...given };
}
