/** The last catalog of a library, kept over restarts so that the window can answer before the folder was read again. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Catalog } from '#domain/catalog.ts';
import { classifyFreshness } from '#domain/freshness.ts';
import type { IsoDay } from '#domain/iso-day.ts';
import type { FileToRead } from './reading-queue.ts';

/** Changes whenever the shape of a catalog changes, so that an old cache is thrown away. */
const LAYOUT = 1;

export interface KeptCatalog {
  readonly catalog: Catalog;
  readonly files: ReadonlyMap<string, FileToRead>;
}

interface Kept extends KeptCatalog {
  readonly layout: number;
  readonly root: string;
}

/** What was current yesterday may be due today; everything else in a catalog holds until the folder is read again. */
function asOf(catalog: Catalog, today: IsoDay): Catalog {
  const assets = catalog.assets.map((asset) => ({ ...asset, freshness: classifyFreshness(asset, today) }));
  return { ...catalog, assets };
}

export class CatalogCache {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** The last catalog of this folder as of today; undefined when there is none, it is damaged or of another layout. */
  async load(root: string, today: IsoDay): Promise<KeptCatalog | undefined> {
    try {
      const { layout, root: keptRoot, catalog, files } = deserialize(await readFile(this.#file)) as Kept;
      return layout === LAYOUT && keptRoot === root ? { catalog: asOf(catalog, today), files } : undefined;
    } catch {
      return undefined;
    }
  }

  /** A cache that cannot be written costs only time at the next start. */
  async save(root: string, { catalog, files }: KeptCatalog): Promise<void> {
    const kept: Kept = { layout: LAYOUT, root, catalog, files };
    await mkdir(dirname(this.#file), { recursive: true })
      .then(() => writeFile(this.#file, serialize(kept), { mode: 0o600 }))
      .catch(() => undefined);
  }
}
