/** A library folder on disk, written for one test. */
import { createHash } from 'node:crypto';
import { cpSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Asset } from '#domain/asset.ts';
import type { Catalog } from '#domain/catalog.ts';
import { isoDayOf } from '#domain/iso-day.ts';
import type { Issue } from '#domain/issue.ts';
import { readLibrary } from '../../electron/library/read-library.ts';
import { LIQUID_LANGUAGE } from '../../electron/template/liquid-language.ts';
import { temporaryFolders } from './temp-folder.ts';

const newFolder = temporaryFolders('library');

export const CASES = new URL('../fixtures/cases/open/', import.meta.url).pathname;

/** Makes a temp folder that holds these files; it is removed when the test file is done. */
export function libraryWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = newFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** A library whose `assets/` are the files of a public case, byte for byte. */
export function libraryOfCase(id: string, into = 'assets'): string {
  const root = newFolder();
  cpSync(join(CASES, id), join(root, into), { recursive: true });
  return root;
}

/** Reads a library as of a day; fails the test when it cannot be read at all. */
export async function catalogOf(root: string, today = '2026-11-25'): Promise<Catalog> {
  const read = await readLibrary(root, isoDayOf(today), { language: LIQUID_LANGUAGE });
  if (!read.ok) throw new Error(`not readable: ${read.error}`);
  return read.value;
}

/** The one asset whose path ends so. */
export function assetAt({ assets }: Catalog, path: string): Asset {
  const found = assets.filter((asset) => asset.path.endsWith(path));
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} assets at ${path}`);
  return found[0];
}

/** Issues of a file as `code line:column`, to compare at a glance. */
export function issuesAt({ issues }: Catalog, file: string): string[] {
  return issues
    .filter((issue: Issue) => issue.file === file)
    .map(({ code, line, column }) => `${code} ${line}:${column}`);
}

/** A digest of names, contents, sizes and times below a folder: any write changes it. */
export function treeDigest(root: string): string {
  const hash = createHash('sha256');
  const walk = (folder: string) => {
    for (const name of readdirSync(folder).sort()) {
      const path = join(folder, name);
      const facts = lstatSync(path);
      hash.update(`${path.slice(root.length)}|${facts.mode}|${facts.size}|${facts.mtimeMs}|${facts.ino}\n`);
      if (facts.isDirectory()) walk(path);
      else if (facts.isFile()) hash.update(readFileSync(path));
    }
  };
  walk(root);
  return hash.digest('hex');
}
