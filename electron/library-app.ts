/**
 * The services of the library behind one face: folder, search, drafts. Knows no window, so the library
 * process and the command line run the very same thing.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Catalog } from '#domain/catalog.ts';
import type { DraftRequest } from '#domain/draft.ts';
import type { IsoDay } from '#domain/iso-day.ts';
import { EMPTY_CONFIG } from '#domain/library-config.ts';
import { type LibraryStatus, NOT_OPENED } from '#domain/library-status.ts';
import type { SearchRequest } from '#domain/search-question.ts';
import type { Situation } from '#domain/situation.ts';
import { suggest } from '#domain/suggest/suggest.ts';
import type { Suggestions } from '#domain/suggestion.ts';
import { withShortNote } from '#domain/template/short-note.ts';
import { type BuiltDraft, DraftDesk } from './draft-desk.ts';
import { visibleText } from './extract/extracted-document.ts';
import type { ExtractionPort } from './extract/extraction-port.ts';
import { type FolderAnswers, FolderDefaults } from './library/folder-defaults.ts';
import { LibraryService } from './library/library-service.ts';
import { samplesOf } from './library/samples.ts';
import { copyStarter } from './library/starter-copy.ts';
import type { AssetWithText, CheckedFile, KnownFields, LibraryFace, LibrarySource } from './library-face.ts';
import { checkedFile, fileForPreview } from './library-files.ts';
import { LibrarySearch } from './search/library-search.ts';
import { LIQUID_LANGUAGE } from './template/liquid-language.ts';

export interface LibraryAppOptions {
  readonly extraction: ExtractionPort;
  /** Where what was read of libraries is kept; never inside one. */
  readonly cacheFolder: string;
  readonly now: () => Date;
  readonly onStatus: (status: LibraryStatus) => void;
}

/** Held back on screen at most; the command line gives all. */
const MAX_HELD_BACK = 10;

/** How long indexing may keep the process from answering, in ms: half of a frame. */
const INDEX_SLICE_MS = 8;

/** What stands open: a folder, its search index and its desk for drafts. */
interface OpenLibrary {
  readonly service: LibraryService;
  readonly search: LibrarySearch;
  readonly desk: DraftDesk;
  readonly folders: FolderDefaults;
}

const EMPTY_CATALOG: Catalog = {
  assets: [],
  templates: [],
  snippets: [],
  config: EMPTY_CONFIG,
  ignored: [],
  issues: [],
};

export class LibraryApp implements LibraryFace {
  readonly #options: LibraryAppOptions;
  #open: Promise<OpenLibrary> | undefined;
  #lastStatus: LibraryStatus = NOT_OPENED;
  /** Counts the libraries opened so far. */
  #turn = 0;

  constructor(options: LibraryAppOptions) {
    this.#options = options;
  }

  async open(source: LibrarySource, afterRevision = 0): Promise<LibraryStatus> {
    const opening = this.#openSource(source, Math.max(afterRevision, this.#lastStatus.revision) + 1);
    this.#open = opening;
    return (await opening).service.status;
  }

  async status(): Promise<LibraryStatus> {
    return this.#lastStatus;
  }

  async rescan(today: IsoDay): Promise<LibraryStatus> {
    return (await this.#opened()).service.rescan(today);
  }

  async catalog(): Promise<Catalog | null> {
    return (await this.#opened()).service.catalog ?? null;
  }

  async whenRead(): Promise<void> {
    const { service, search } = await this.#opened();
    await service.whenRead();
    await search.whenIndexed();
  }

  async vocabulary() {
    const { service } = await this.#opened();
    const { config, templates, assets } = withShortNote(service.catalog ?? EMPTY_CATALOG);
    const spoken = [...assets, ...templates].flatMap(({ language }) => language ?? []);
    return {
      revision: service.status.revision,
      config,
      templates,
      languages: [...new Set(spoken)].toSorted(),
    };
  }

  async asset(id: string): Promise<AssetWithText | null> {
    const { service } = await this.#opened();
    const asset = service.asset(id);
    if (!asset) return null;
    const document = service.documentOf(asset);
    const replacedBy = asset.replacedBy === null ? undefined : service.asset(asset.replacedBy);
    return {
      asset,
      replacedBy: replacedBy ?? null,
      text: document ? visibleText(document) : '',
      textStatus: document?.status ?? 'pending',
    };
  }

  /** What the screen shows of the suggestions: held back is only what would have been listed otherwise. */
  async suggest(situation: Situation, today: IsoDay) {
    const whole = await this.suggestWhole(situation, today);
    const readFirst = new Set(whole.readFirst.map(({ id }) => id));
    const heldBack = whole.heldBack
      .filter(({ id, wouldBeListed }) => wouldBeListed && !readFirst.has(id))
      .slice(0, MAX_HELD_BACK);
    const { service } = await this.#opened();
    const { assets, uncurated } = whole;
    const ids = [...assets, ...whole.readFirst, ...uncurated, ...heldBack].map(({ id }) => id);
    const suggestions = { ...whole, heldBack };
    return { revision: service.status.revision, suggestions, assets: this.#assetsOf(service, ids) };
  }

  /** The suggestions with everything held back, for the command line. */
  async suggestWhole(situation: Situation, today: IsoDay): Promise<Suggestions> {
    const { service } = await this.#opened();
    const textOf = (id: string) => {
      const asset = service.asset(id);
      const document = asset && service.documentOf(asset);
      return document && visibleText(document);
    };
    return suggest(service.catalog ?? EMPTY_CATALOG, situation, today, textOf);
  }

  async samples() {
    const { service } = await this.#opened();
    return service.status.isStarter ? samplesOf(service.root) : [];
  }

  async composeDraft(request: DraftRequest, known: KnownFields) {
    const { service, desk } = await this.#opened();
    const composed = desk.compose(request, known);
    return composed && { revision: service.status.revision, ...composed };
  }

  async writeDraft(request: DraftRequest, known: KnownFields, folder: string) {
    return (await this.#opened()).desk.write(request, known, folder);
  }

  /** A draft as bytes, for the command line. */
  async buildDraft(request: DraftRequest, known: KnownFields): Promise<BuiltDraft | null> {
    return (await this.#opened()).desk.build(request, known);
  }

  async search(request: SearchRequest, pins: readonly string[]) {
    const { service, search } = await this.#opened();
    const answer = search.query(request, pins);
    const ids = answer.hits.map(({ id }) => id);
    return { revision: service.status.revision, answer, assets: this.#assetsOf(service, ids) };
  }

  async checkedFile(id: string): Promise<CheckedFile> {
    return checkedFile((await this.#opened()).service, id);
  }

  async fileForPreview(id: string) {
    return fileForPreview((await this.#opened()).service, id);
  }

  async topFolders() {
    const { service, folders } = await this.#opened();
    return folders.topFolders(await service.listing());
  }

  async describeFolders(answers: readonly FolderAnswers[]) {
    return (await this.#opened()).folders.describe(answers);
  }

  #assetsOf(service: LibraryService, ids: readonly string[]) {
    const named = [...new Set(ids)].flatMap((id) => service.asset(id) ?? []);
    const replacing = named.flatMap(({ replacedBy }) =>
      replacedBy === null ? [] : (service.asset(replacedBy) ?? []),
    );
    return [...new Set([...named, ...replacing])];
  }

  /** Waits for the library that is being opened; asking before any was named is a programmer's mistake. */
  #opened(): Promise<OpenLibrary> {
    if (!this.#open) throw new Error('no library was opened');
    return this.#open;
  }

  async #openSource(source: LibrarySource, firstRevision: number): Promise<OpenLibrary> {
    const turn = ++this.#turn;
    const root = await this.#rootOf(source);
    const { extraction, cacheFolder, now, onStatus } = this.#options;
    const search = new LibrarySearch({ sliceMs: INDEX_SLICE_MS });
    const service = await LibraryService.open(
      { root, isStarter: source.kind === 'starter', today: source.today },
      {
        extraction,
        cacheFolder: join(cacheFolder, createHash('sha256').update(root).digest('hex').slice(0, 16)),
        language: LIQUID_LANGUAGE,
        now,
        firstRevision,
        onCatalog: (catalog, documentOf) => {
          search.update(catalog, documentOf);
          return search.isIndexing ? search.whenIndexed() : null;
        },
        onStatus: (status) => {
          // The library that was open before may still be reading; nobody looks at it any more.
          if (turn !== this.#turn) return;
          this.#lastStatus = status;
          onStatus(status);
        },
      },
    );
    return { service, search, desk: new DraftDesk(service), folders: new FolderDefaults(root) };
  }

  /** The starter is copied once, so that a person may change it and its days stand around today. */
  async #rootOf(source: LibrarySource): Promise<string> {
    if (source.kind === 'folder') return source.folder;
    const copied = await copyStarter(source.from, source.copy, source.today);
    // Where nothing can be written the shipped starter still serves, read-only and with its own days.
    return copied.ok || copied.error === 'exists' ? source.copy : source.from;
  }
}
