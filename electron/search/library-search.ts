/**
 * Search over one library: assets by their words and facets, templates by their words. Holds no file and no
 * clock; the library tells it what changed.
 */
import type { Asset } from '#domain/asset.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { LibraryConfig } from '#domain/library-config.ts';
import type { SearchAnswer, SearchRequest } from '#domain/search-question.ts';
import type { Template } from '#domain/template.ts';
import { answerSearch } from './answer.ts';
import { assetText, type FoundAsset, facetsOf } from './asset-text.ts';
import { BackgroundWork } from './background-work.ts';
import { Collection } from './collection.ts';
import { FacetIndex } from './facet-index.ts';
import type { DocumentText } from './indexed-document.ts';
import { synonymsOf } from './library-words.ts';
import type { ReadDocument } from './read-document.ts';

/** What an asset looks like to the index; the same mark means that nothing is to be done. */
function markOf(asset: Asset): string {
  const { freshness, ...rest } = asset;
  return JSON.stringify({ ...rest, freshness: freshness.kind });
}

function templateText(template: Template): DocumentText {
  const { name, subject, body, voicemail, call } = template;
  const parts = [subject, body, voicemail ?? '', call ?? ''].map((part) =>
    part.replace(/\{[{%].{0,200}?[%}]\}/g, ' '),
  );
  return {
    title: name,
    tags: [template.kind.replaceAll('_', ' ')],
    description: '',
    parts,
    internal: [],
    meta: [],
  };
}

export interface LibrarySearchSettings {
  /**
   * How long indexing may keep the thread at a time, in milliseconds; titles and tags come first, texts after.
   * Default: a catalog is taken over whole before `update` answers.
   */
  readonly sliceMs?: number;
}

export class LibrarySearch {
  readonly #assets = new Collection<FoundAsset>();
  readonly #templates = new Collection<Template>();
  readonly #facets = new FacetIndex();
  readonly #marks = new Map<string, string>();
  /** All assets as a list without question shows them; made again after a change. */
  #order: readonly number[] | undefined;
  #config: LibraryConfig | undefined;
  readonly #work: BackgroundWork;

  constructor({ sliceMs = Number.POSITIVE_INFINITY }: LibrarySearchSettings = {}) {
    this.#work = new BackgroundWork(sliceMs);
  }

  /** Takes over a catalog: what is new or changed is indexed, what is gone forgotten. */
  update(catalog: Catalog, documentOf: (asset: Asset) => ReadDocument): void {
    this.#useConfig(catalog.config);
    const ids = new Set(catalog.assets.map((asset) => asset.id));
    for (const id of [...this.#assets.keys()]) if (!ids.has(id)) this.remove(id);
    this.#useTemplates(catalog.templates);
    const unknown = catalog.assets.filter((asset) => this.#assets.slotOf(asset.id) === undefined);
    const titles = this.#work.isWhole ? [] : unknown.map((asset) => () => this.set(asset, undefined));
    const texts = catalog.assets.map((asset) => () => this.set(asset, documentOf(asset)));
    this.#work.replace([...titles, ...texts]);
  }

  /** Whether some of the last catalog cannot be found by its text yet. */
  get isIndexing(): boolean {
    return this.#work.left > 0;
  }

  /** Resolves when all of the last catalog can be found. */
  whenIndexed(): Promise<void> {
    return this.#work.whenIdle();
  }

  /** Adds an asset or replaces it; does nothing when neither it nor its document changed. */
  set(asset: Asset, document: ReadDocument): void {
    const slot = this.#assets.slotOf(asset.id);
    const known = slot === undefined ? undefined : this.#assets.valueAt(slot);
    if (known && known.asset === asset && known.document === document) return;
    const mark = markOf(asset);
    if (known && known.document === document && this.#marks.get(asset.id) === mark) return;
    this.remove(asset.id);
    const taken = this.#assets.set(asset.id, { asset, document }, assetText(asset, document));
    this.#facets.set(taken, facetsOf(asset));
    this.#marks.set(asset.id, mark);
  }

  remove(id: string): void {
    this.#assets.remove(id);
    this.#marks.delete(id);
    this.#order = undefined;
  }

  /**
   * Answers a question.
   *
   * @param pins ids that the person pinned, for `pinnedOnly`
   */
  query(request: SearchRequest, pins: readonly string[]): SearchAnswer {
    const parts = {
      assets: this.#assets,
      templates: this.#templates,
      facets: this.#facets,
      everything: () => this.#everything(),
    };
    return answerSearch(parts, request, pins);
  }

  /** Described before undescribed, then by title. */
  #everything(): readonly number[] {
    if (this.#order) return this.#order;
    const rows = [...this.#assets.slots()].flatMap((slot) => {
      const asset = this.#assets.valueAt(slot)?.asset;
      return asset ? [{ slot, rank: asset.described ? 0 : 1, title: asset.title.toLowerCase() }] : [];
    });
    rows.sort((a, b) => a.rank - b.rank || (a.title < b.title ? -1 : 1));
    this.#order = rows.map(({ slot }) => slot);
    return this.#order;
  }

  #useConfig(config: LibraryConfig): void {
    if (config === this.#config) return;
    this.#config = config;
    const synonyms = synonymsOf(config);
    this.#assets.useSynonyms(synonyms);
    this.#templates.useSynonyms(synonyms);
  }

  #useTemplates(templates: readonly Template[]): void {
    const ids = new Set(templates.map((template) => template.id));
    for (const id of [...this.#templates.keys()]) if (!ids.has(id)) this.#templates.remove(id);
    for (const template of templates) {
      const slot = this.#templates.slotOf(template.id);
      const known = slot === undefined ? undefined : this.#templates.valueAt(slot);
      if (known?.body === template.body && known.name === template.name && known.subject === template.subject)
        continue;
      this.#templates.set(template.id, template, templateText(template));
    }
  }
}
