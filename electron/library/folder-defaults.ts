/**
 * "Use my own folder": what lies in the top folders of a library, and the answers about each of them as
 * one `_folder.yaml`. Source: content/README, Inheritance.
 */
import { createHash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LibraryListing } from '#domain/metadata/listing.ts';
import { entryOf } from '#domain/metadata/tree.ts';
import { decodeText } from './decode-text.ts';
import { type LibraryDisk, localDisk } from './disk.ts';
import { sweepTemp, type WriteRefusal, writeDurably } from './durable-write.ts';
import { changedFolderYaml, type FolderFields, newFolderYaml } from './folder-yaml.ts';
import { MAX_METADATA_BYTES } from './read-text-file.ts';

export interface TopFolder {
  /** NFC. */
  readonly name: string;
  /** Files in it and below that could be assets. */
  readonly files: number;
  /** Whether its own `_folder.yaml` states a type. */
  readonly described: boolean;
}

export interface FolderAnswers extends FolderFields {
  /** Name of a top folder, NFC. */
  readonly folder: string;
}

export interface Written {
  readonly written: number;
  readonly refused: 'read_only' | 'disk_full' | 'changed' | null;
}

const ABSENT = 'absent';
const FOLDER_FILE = '_folder.yaml';
const FOLDER_FILE_ANY = /^_folder\.ya?ml$/i;

interface FolderFile {
  readonly path: string;
  /** SHA-256 of its bytes, or {@link ABSENT}. */
  readonly version: string;
  readonly text: string;
}

export class FolderDefaults {
  readonly #root: string;
  readonly #disk: LibraryDisk;
  /** What each `_folder.yaml` held when the questions were asked. */
  #asked = new Map<string, string>();

  constructor(root: string, disk: LibraryDisk = localDisk) {
    this.#root = root;
    this.#disk = disk;
  }

  /** The top folders, by name, and remembers what they say now: an answer to another text is refused. */
  async topFolders(listing: LibraryListing): Promise<TopFolder[]> {
    const folders = topFoldersOf(listing);
    const files = await Promise.all(folders.map(({ name }) => this.#folderFile(name)));
    this.#asked = new Map(folders.map(({ name }, index) => [name, files[index]?.version ?? ABSENT]));
    return folders;
  }

  /** Writes one file per answer and stops at the first that is refused. */
  async describe(answers: readonly FolderAnswers[]): Promise<Written> {
    let written = 0;
    for (const answer of answers) {
      const refused = await this.#write(answer);
      if (refused) return { written, refused };
      written += 1;
    }
    return { written, refused: null };
  }

  async #write(answer: FolderAnswers): Promise<Written['refused']> {
    const file = await this.#folderFile(answer.folder);
    if (!file || file.version !== (this.#asked.get(answer.folder) ?? file.version)) return 'changed';
    await sweepTemp(dirname(file.path), Date.now());
    const isNew = file.version === ABSENT;
    const text = isNew ? newFolderYaml(answer) : changedFolderYaml(file.text, answer);
    if (text === null) return 'changed';
    const result = await writeDurably(file.path, text, isNew ? 'create' : 'replace');
    if (!result.ok) return refusalOf(result.error);
    this.#asked.set(answer.folder, versionOf(Buffer.from(text)));
    return null;
  }

  /** The folder's file as it is now; null when there is no such folder, or a link in its place. */
  async #folderFile(name: string): Promise<FolderFile | null> {
    try {
      const base = await this.#base();
      const entries = await this.#disk.list(base);
      const folder = entries.find((entry) => entry.kind === 'folder' && entry.name.normalize('NFC') === name);
      if (!folder) return null;
      const path = join(base, folder.name);
      const inside = await this.#disk.list(path);
      const found = inside.filter((entry) => FOLDER_FILE_ANY.test(entry.name));
      const existing = found.find((entry) => entry.name === FOLDER_FILE) ?? found[0];
      if (!existing) return { path: join(path, FOLDER_FILE), version: ABSENT, text: '' };
      if (existing.kind !== 'file') return null;
      const bytes = await this.#disk.read(join(path, existing.name), MAX_METADATA_BYTES + 1);
      const decoded = decodeText(bytes);
      if (!decoded.ok || bytes.length > MAX_METADATA_BYTES) return null;
      return { path: join(path, existing.name), version: versionOf(bytes), text: decoded.text };
    } catch {
      return null;
    }
  }

  async #base(): Promise<string> {
    const root = await realpath(this.#root);
    const entries = await this.#disk.list(root);
    const folders = entries.filter(({ name, kind }) => kind === 'folder' && name.toLowerCase() === 'assets');
    const assets = folders.find(({ name }) => name === 'assets') ?? folders[0];
    return assets ? join(root, assets.name) : root;
  }
}

function versionOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function refusalOf(refusal: WriteRefusal): Exclude<Written['refused'], null> {
  return refusal === 'disk_full' || refusal === 'read_only' ? refusal : 'changed';
}

/** `assets/cases/2026/a.pdf` lies in the top folder `cases`; without `assets/` so does `cases/2026/a.pdf`. */
function topFolderIn(path: string): string | undefined {
  const parts = path.split('/').slice(0, -1);
  return parts[0]?.toLowerCase() === 'assets' ? parts[1] : parts[0];
}

function topFoldersOf({ files, folders }: LibraryListing): TopFolder[] {
  const counts = new Map<string, number>();
  for (const { path } of files) {
    const name = topFolderIn(path)?.normalize('NFC');
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const described = new Set(
    folders.flatMap(({ path, tree }) => {
      const name = topFolderIn(path);
      const isTop = name !== undefined && path.split('/').at(-2) === name;
      return isTop && entryOf(tree.entries, 'type')?.value.kind === 'text' ? [name] : [];
    }),
  );
  return [...counts]
    .map(([name, count]) => ({ name, files: count, described: described.has(name) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
