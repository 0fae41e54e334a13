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
import { DocumentStore } from './document-store.ts';
import { type FileToRead, type ReadingProgress, ReadingQueue } from './reading-queue.ts';
import { ScanCache } from './scan-cache.ts';
import { type FolderScan, scanFolder } from './scan-folder.ts';

export interface LibraryServiceOptions {
  readonly extraction: ExtractionPort;
  /** Where what was read of this library is kept; never inside the library. */
  readonly cacheFolder: string;
  readonly language: TemplateLanguage;
  readonly now: () => Date;
  readonly onStatus: (status: LibraryStatus) => void;
  /** Called with every new catalog, before its revision is told. */
  readonly onCatalog: (catalog: Catalog, documentOf: (asset: Asset) => ExtractedFile | undefined) => void;
}

/** Documents read between two rebuilds of the catalog: a first reading of a large library must not rebuild it per file. */
const REBUILD_EVERY = 50;

export class LibraryService {
  readonly root: string;
  readonly #options: LibraryServiceOptions;
  readonly #documents: DocumentStore;
  readonly #scans: ScanCache;
  readonly #queue: ReadingQueue;
  #scan: FolderScan | undefined;
  #today: IsoDay;
  #catalog: Catalog | undefined;
  #assetById: ReadonlyMap<string, Asset> = new Map();
  #status: LibraryStatus;
  #unmerged = 0;

  private constructor(root: string, isStarter: boolean, today: IsoDay, options: LibraryServiceOptions) {
    this.root = root;
    this.#options = options;
    this.#today = today;
    this.#documents = new DocumentStore(join(options.cacheFolder, 'documents.bin'));
    this.#scans = new ScanCache(join(options.cacheFolder, 'scan.bin'));
    this.#status = { ...NOT_OPENED, isStarter, name: basename(root) };
    this.#queue = new ReadingQueue(options.extraction, {
      onRead: (file, document) => this.#keep(file, document),
      onProgress: (reading) => this.#progress(reading),
    });
  }

  /**
   * Opens a library: from the last scan when there is one, compared with the disk in the background; else
   * after the first look at the folder. A folder that cannot be read is a status, not an error.
   */
  static async open(
    source: { readonly root: string; readonly isStarter: boolean; readonly today: IsoDay },
    options: LibraryServiceOptions,
  ): Promise<LibraryService> {
    const service = new LibraryService(source.root, source.isStarter, source.today, options);
    await service.#documents.load();
    const cached = await service.#scans.load(source.root);
    if (cached) {
      service.#scan = cached;
      service.#rebuild();
      void service.rescan(source.today);
    } else {
      await service.rescan(source.today);
    }
    return service;
  }

  get status(): LibraryStatus {
    return this.#status;
  }

  /** The catalog of the last look; undefined when the folder could never be read. */
  get catalog(): Catalog | undefined {
    return this.#catalog;
  }

  /** What the last look at the folder found. */
  get listing(): LibraryListing {
    return this.#scan?.listing ?? EMPTY_LISTING;
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
    return this.#scan?.files.get(path);
  }

  /** Compares the catalog with the disk. A folder that went away keeps its last catalog, marked offline. */
  async rescan(today: IsoDay): Promise<LibraryStatus> {
    this.#today = today;
    const scanned = await scanFolder(this.root);
    if (!scanned.ok) {
      this.#tell({ state: this.#catalog ? 'offline' : scanned.error });
      return this.#status;
    }
    this.#scan = scanned.value;
    this.#documents.keepOnly(new Set(scanned.value.files.keys()));
    this.#rebuild({ checkedAt: this.#options.now().toISOString(), readOnly: scanned.value.readOnly });
    this.#readTheRest(scanned.value);
    await this.#scans.save(this.root, scanned.value);
    return this.#status;
  }

  /** Resolves when every document that can be read has been read and the catalog knows it. */
  whenRead(): Promise<void> {
    return this.#queue.idle();
  }

  #readTheRest({ files }: FolderScan): void {
    const unread = [...files.values()].filter(
      ({ path, fingerprint }) => !this.#documents.get(path, fingerprint),
    );
    this.#queue.replace(unread, files.size - unread.length);
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
      void this.#documents.save();
    } else {
      this.#tell({ reading });
    }
  }

  #rebuild(news: Partial<LibraryStatus> = {}): void {
    if (!this.#scan) return;
    this.#unmerged = 0;
    const catalog = buildCatalog(this.#scan.listing, this.#today, {
      facts: this.#documents.facts(),
      language: this.#options.language,
    });
    this.#catalog = catalog;
    this.#assetById = new Map(catalog.assets.map((asset) => [asset.id, asset]));
    this.#options.onCatalog(catalog, (asset) => this.documentOf(asset));
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
