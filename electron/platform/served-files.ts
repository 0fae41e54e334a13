/**
 * The files an origin may serve, listed once. A request is looked up by its exact, undecoded path, so no
 * encoding of `..` can name anything outside the list.
 */
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, posix } from 'node:path';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

export interface ServedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
}

async function listBelow(folder: string, prefix: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const lists = entries.map((entry) => {
    const path = posix.join(prefix, entry.name);
    if (entry.isDirectory()) return listBelow(join(folder, entry.name), path);
    return entry.isFile() ? [path] : [];
  });
  return (await Promise.all(lists)).flat();
}

/** One folder of the bundle, served read-only. */
export class ServedFiles {
  readonly #folder: string;
  #paths: Promise<ReadonlySet<string>> | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The file at a URL's path (`/` is the index), or undefined when the bundle holds none by that name. */
  async read(urlPath: string): Promise<ServedFile | undefined> {
    this.#paths ??= listBelow(this.#folder, '/').then((paths) => new Set(paths));
    const path = urlPath === '/' ? '/index.html' : urlPath;
    if (!(await this.#paths).has(path)) return undefined;
    const bytes = await readFile(join(this.#folder, path));
    return {
      bytes: new Uint8Array(bytes),
      mediaType: MEDIA_TYPES[extname(path)] ?? 'application/octet-stream',
    };
  }
}
