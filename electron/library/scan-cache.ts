/** The last scan of a library, kept over restarts so that the window can answer before the folder was read again. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { FolderScan } from './scan-folder.ts';

/** Changes whenever the shape of a scan changes, so that an old cache is thrown away. */
const LAYOUT = 1;

interface Kept {
  readonly layout: number;
  readonly root: string;
  readonly scan: FolderScan;
}

export class ScanCache {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** The last scan of this folder; undefined when there is none, it is damaged or of another layout. */
  async load(root: string): Promise<FolderScan | undefined> {
    try {
      const kept = deserialize(await readFile(this.#file)) as Kept;
      return kept.layout === LAYOUT && kept.root === root ? kept.scan : undefined;
    } catch {
      return undefined;
    }
  }

  /** A cache that cannot be written costs only time at the next start. */
  async save(root: string, scan: FolderScan): Promise<void> {
    const kept: Kept = { layout: LAYOUT, root, scan };
    await mkdir(dirname(this.#file), { recursive: true })
      .then(() => writeFile(this.#file, serialize(kept), { mode: 0o600 }))
      .catch(() => undefined);
  }
}
