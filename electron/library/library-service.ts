/**
 * The one owner of a library folder: what it holds, as of the last look, with what was read from its
 * documents. Answers from the last catalog at once and compares it with the disk in the background.
 */
import { basename, join } from 'node:path';
import type { Asset } from '#domain/asset.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { IsoDay } from '#domain/iso-day.ts';
import { type LibraryState, type LibraryStatus, NOT_OPENED } from '#domain/library-status.ts';
import { buildCatalog } from '#domain/metadata/build-catalog.ts';
import { EMPTY_LISTING, type LibraryListing } from '#domain/metadata/listing.ts';
import type { TemplateLanguage } from '#domain/template/template-language.ts';
import type { ExtractedFile, ExtractionPort } from '../extract/extraction-port.ts';
import { CatalogCache } from './catalog-cache.ts';
import { localDisk } from './disk.ts';
import { DocumentStore } from './document-store.ts';
import { TextReader } from './read-text-file.ts';
import { type FileToRead, type ReadingProgress, ReadingQueue } from './reading-queue.ts';
import { type FolderScan, scanFolder } from './scan-folder.ts';

export interface LibraryServiceOptions {
  readonly extraction: ExtractionPort;
  /** Where what was read of this library is kept; never inside the library. */
  readonly cacheFolder: string;
  readonly language: TemplateLanguage;
  readonly now: () => Date;
  /** Above every revision of the libraries that were open before, so that what is told of those counts as old. */
  readonly firstRevision: number;
  readonly onStatus: (status: LibraryStatus) => void;
  /**
   * Called with every new catalog, before its revision is told. Answers null when everything can be found at
   * once, else what resolves when it can; the library then counts as changed.
   */
  readonly onCatalog: (
    catalog: Catalog,
    documentOf: (asset: Asset) => ExtractedFile | undefined,
  ) => Promise<void> | null;
}

/** Documents read between two rebuilds of the catalog: a first reading of a large library must not rebuild it per file. */
const REBUILD_EVERY = 50;

export class LibraryService {
  readonly root: string;
  readonly #options: LibraryServiceOptions;
  readonly #documents: DocumentStore;
  readonly #catalogs: CatalogCache;
  readonly #queue: ReadingQueue;
  /** Remembers what it parsed, so that looking again at an unchanged folder costs little. */
  readonly #reader = new TextReader(localDisk);
  #listing: LibraryListing | undefined;
  #files: FolderScan['files'] = new Map();
  #today: IsoDay;
  #catalog: Catalog | undefined;
  #assetById: ReadonlyMap<string, Asset> = new Map();
  #status: LibraryStatus;
  #unmerged = 0;
  #looking: Promise<LibraryStatus> | undefined;

  private constructor(root: string, isStarter: boolean, today: IsoDay, options: LibraryServiceOptions) {
    this.root = root;
    this.#options = options;
    this.#today = today;
    this.#documents = new DocumentStore(join(options.cacheFolder, 'documents.bin'));
    this.#catalogs = new CatalogCache(join(options.cacheFolder, 'catalog.bin'));
    this.#status = { ...NOT_OPENED, isStarter, name: basename(root), revision: options.firstRevision };
    this.#queue = new ReadingQueue(options.extraction, {
      onRead: (file, document) => this.#keep(file, document),
      onProgress: (reading) => this.#progress(reading),
    });
  }

  /**
   * Opens a library: from the last catalog when there is one, compared with the disk in the background; else
   * after the first look at the folder. A folder that cannot be read is a status, not an error.
   */
  static async open(
    source: { readonly root: string; readonly isStarter: boolean; readonly today: IsoDay },
    options: LibraryServiceOptions,
  ): Promise<LibraryService> {
    const service = new LibraryService(source.root, source.isStarter, source.today, options);
    const kept = await service.#catalogs.load(source.root, source.today);
    if (kept) {
      service.#files = kept.files;
      service.#adopt(kept.catalog);
      service.#looking = service.#documents.load().then(() => service.#look(source.today));
    } else {
      await service.#documents.load();
      await service.rescan(source.today);
    }
    return service;
  }

  /** The day of the last look. */
  get today(): IsoDay {
    return this.#today;
  }

  get status(): LibraryStatus {
    return this.#status;
  }

  /** The catalog of the last look; undefined when the folder could never be read. */
  get catalog(): Catalog | undefined {
    return this.#catalog;
  }

  /** What the present or next look at the folder finds; empty when it cannot be read. */
  async listing(): Promise<LibraryListing> {
    await this.#looking;
    return this.#listing ?? EMPTY_LISTING;
  }

  asset(id: string): Asset | undefined {
    return this.#assetById.get(id);
  }

  documentOf(asset: Asset): ExtractedFile | undefined {
    return this.#documents.latest(asset.path);
  }

  /** Where an asset lies and what it looked like at the last look; undefined for one that is not in the folder. */
  fileOf(asset: Asset): FileToRead | undefined {
    return this.fileAt(asset.path);
  }

  /** The file at a path of the library, whether it is an asset of its own or a companion. */
  fileAt(path: string): FileToRead | undefined {
    return this.#files.get(path);
  }

  /** Compares the catalog with the disk, after any look that is under way. A folder that went away keeps its last catalog. */
  rescan(today: IsoDay): Promise<LibraryStatus> {
    const before = this.#looking ?? Promise.resolve();
    const looking = before.then(() => this.#look(today));
    this.#looking = looking;
    return looking;
  }

  /** Resolves when every document that can be read has been read and the catalog knows it. */
  whenRead(): Promise<void> {
    return this.#queue.idle();
  }

  async #look(today: IsoDay): Promise<LibraryStatus> {
    this.#today = today;
    const scanned = await scanFolder(this.root, localDisk, this.#reader);
    if (!scanned.ok) {
      this.#tell({ state: this.#catalog ? 'offline' : scanned.error });
      return this.#status;
    }
    const { listing, files, readOnly } = scanned.value;
    this.#listing = listing;
    this.#files = files;
    this.#documents.keepOnly(new Set(files.keys()));
    this.#rebuild({ checkedAt: this.#options.now().toISOString(), readOnly });
    this.#readTheRest();
    await this.#save();
    return this.#status;
  }

  #readTheRest(): void {
    const files = [...this.#files.values()];
    const unread = files.filter(({ path, fingerprint }) => !this.#documents.get(path, fingerprint));
    this.#queue.replace(unread, files.length - unread.length);
  }

  #keep({ path, fingerprint }: FileToRead, document: ExtractedFile): void {
    this.#documents.set(path, fingerprint, document);
    this.#unmerged += 1;
    if (this.#unmerged >= REBUILD_EVERY) this.#rebuild();
  }

  #progress(reading: ReadingProgress): void {
    const isLast = reading.done === reading.total;
    if (isLast && this.#unmerged > 0) {
      this.#rebuild({ reading });
      void Promise.all([this.#documents.save(), this.#save()]);
    } else {
      this.#tell({ reading });
    }
  }

  async #save(): Promise<void> {
    if (this.#catalog) await this.#catalogs.save(this.root, { catalog: this.#catalog, files: this.#files });
  }

  #rebuild(news: Partial<LibraryStatus> = {}): void {
    if (!this.#listing) return;
    this.#unmerged = 0;
    const { language } = this.#options;
    this.#adopt(buildCatalog(this.#listing, this.#today, { facts: this.#documents.facts(), language }), news);
  }

  #adopt(catalog: Catalog, news: Partial<LibraryStatus> = {}): void {
    this.#catalog = catalog;
    this.#assetById = new Map(catalog.assets.map((asset) => [asset.id, asset]));
    const indexed = this.#options.onCatalog(catalog, (asset) => this.documentOf(asset));
    void indexed?.then(() => this.#tell({ revision: this.#status.revision + 1 }));
    const state: LibraryState = catalog.assets.length + catalog.templates.length === 0 ? 'empty' : 'ready';
    this.#tell({
      ...news,
      state,
      revision: this.#status.revision + 1,
      name: catalog.config.company ?? basename(this.root),
      assets: catalog.assets.length,
      templates: catalog.templates.length,
      issues: catalog.issues.filter(({ severity }) => severity !== 'info').length,
    });
  }

  #tell(news: Partial<LibraryStatus>): void {
    this.#status = { ...this.#status, ...news };
    this.#options.onStatus(this.#status);
  }
}
