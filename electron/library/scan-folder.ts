/**
 * Looks through a library folder and brings home what the rules need: which files there are, and its
 * metadata, templates and snippets as trees. Never writes. Source: content/README, In one page.
 */
import { constants } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { LibraryListing, ListedFile } from '#domain/metadata/listing.ts';
import { byPath, folderOf } from '#domain/metadata/paths.ts';
import { fail, type Result, succeed } from '#domain/result.ts';
import { type DiskEntry, type LibraryDisk, localDisk } from './disk.ts';
import { TextReader } from './read-text-file.ts';
import type { FileToRead } from './reading-queue.ts';
import { hashOfPath, type Walk, type WalkedFile, walkFolder } from './walk-folder.ts';

export interface FolderScan {
  readonly listing: LibraryListing;
  /** Every file that may be read, by its path in the listing. */
  readonly files: ReadonlyMap<string, FileToRead>;
  /** Nothing can be written into the folder. */
  readonly readOnly: boolean;
}

export type ScanFailure = 'missing' | 'not_a_folder' | 'unreadable';

const METADATA = /\.meta\.ya?ml$/i;
const FOLDER_METADATA = /^_folder\.ya?ml$/i;
const CONFIG = /^library\.ya?ml$/i;
const MARKDOWN = /\.(md|markdown)$/i;
/** In a folder without `assets/` these belong to the library and not to its assets. */
const NOT_ASSETS = /^(templates|snippets|news|agreement\.ya?ml|readme.*|license.*)$/i;

/** Scans a folder that a person chose; the folder itself may be reached over a link, nothing in it may. */
export async function scanFolder(
  folder: string,
  disk: LibraryDisk = localDisk,
  reader: TextReader = new TextReader(disk),
): Promise<Result<FolderScan, ScanFailure>> {
  const root = await openRoot(folder);
  if (!root.ok) return root;
  const top = await disk.list(root.value).catch(() => null);
  if (!top) return fail('unreadable');
  const assets = folderNamed(top, 'assets');
  const walk = await (assets === undefined
    ? walkFolder(disk, root.value, '', (name) => NOT_ASSETS.test(name) || CONFIG.test(name))
    : walkFolder(disk, root.value, assets));
  const listing = await new ListingMaker(root.value, disk, reader).make(walk, top);
  reader.forgetUnseen();
  return succeed({
    listing,
    files: filesToRead(root.value, listing, walk),
    readOnly: await access(root.value, constants.W_OK).then(
      () => false,
      () => true,
    ),
  });
}

async function openRoot(folder: string): Promise<Result<string, ScanFailure>> {
  try {
    const root = await realpath(folder);
    return (await stat(root)).isDirectory() ? succeed(root) : fail('not_a_folder');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return fail(code === 'ENOENT' ? 'missing' : code === 'ENOTDIR' ? 'not_a_folder' : 'unreadable');
  }
}

/** The folder of this name, in any letter case; the exact one first. */
function folderNamed(top: readonly DiskEntry[], name: string): string | undefined {
  const folders = top.filter((entry) => entry.kind === 'folder' && entry.name.toLowerCase() === name);
  return (folders.find((entry) => entry.name === name) ?? folders[0])?.name;
}

class ListingMaker {
  private readonly root: string;
  private readonly disk: LibraryDisk;
  private readonly reader: TextReader;

  constructor(root: string, disk: LibraryDisk, reader: TextReader) {
    this.root = root;
    this.disk = disk;
    this.reader = reader;
  }

  async make(walk: Walk, top: readonly DiskEntry[]): Promise<LibraryListing> {
    const named = withDistinctPaths(walk.files);
    const folderFiles = named.filter(({ path }) => FOLDER_METADATA.test(nameIn(path)));
    const sidecars = named.filter(({ path }) => METADATA.test(path));
    const assets = named.filter((file) => !folderFiles.includes(file) && !METADATA.test(file.path));
    const config = top.find(({ name, kind }) => kind === 'file' && CONFIG.test(name))?.name;
    const templates = await this.walkTop(top, 'templates');
    const snippets = await this.walkTop(top, 'snippets');
    return {
      files: (await this.all(assets, (file) => this.listFile(file))).sort(byPath),
      metadata: (await this.all(sidecars, (file) => this.listYaml(file))).sort(byPath),
      folders: (await this.all(folderFiles, (file) => this.listYaml(file))).sort(byPath),
      config: config === undefined ? null : await this.listConfig(config),
      templates: await this.listMarkdown(templates),
      snippets: await this.listMarkdown(snippets),
      ignored: [...walk.ignored, ...templates.ignored, ...snippets.ignored].sort(byPath),
    };
  }

  private async walkTop(top: readonly DiskEntry[], name: string): Promise<Walk> {
    const folder = folderNamed(top, name);
    return folder === undefined ? { files: [], ignored: [] } : walkFolder(this.disk, this.root, folder);
  }

  /** A few at a time, so that a folder of ten thousand does not open as many files at once. */
  private async all<Item, Value>(
    items: readonly Item[],
    make: (item: Item) => Promise<Value>,
  ): Promise<Value[]> {
    const made: Value[] = [];
    for (let first = 0; first < items.length; first += 32) {
      made.push(...(await Promise.all(items.slice(first, first + 32).map(make))));
    }
    return made;
  }

  private async listFile(file: WalkedFile): Promise<ListedFile> {
    const { path, facts } = file;
    const listed = {
      path,
      pathHash: hashOfPath(path),
      sizeBytes: facts.sizeBytes,
      isPlaceholder: file.isPlaceholder,
    };
    if (file.isPlaceholder || !MARKDOWN.test(path))
      return { ...listed, frontMatter: null, firstHeading: null };
    const { frontMatter, firstHeading } = await this.reader.markdownHead(this.absolute(file), facts.stamp);
    return { ...listed, frontMatter, firstHeading };
  }

  private async listYaml(file: WalkedFile) {
    return { path: file.path, tree: await this.reader.yaml(this.absolute(file), file.facts.stamp) };
  }

  private async listConfig(name: string) {
    const path = join(this.root, name);
    const stamp = await this.disk.look(path).then(
      (facts) => facts.stamp,
      () => '',
    );
    return { path: name.normalize('NFC'), tree: await this.reader.yaml(path, stamp) };
  }

  private async listMarkdown({ files }: Walk) {
    const markdown = withDistinctPaths(files).filter(({ path }) => MARKDOWN.test(path));
    const listed = await this.all(markdown, async (file) => ({
      path: file.path,
      pathHash: hashOfPath(file.path),
      ...(await this.reader.markdown(this.absolute(file), file.facts.stamp)),
    }));
    return listed.sort(byPath);
  }

  private absolute({ rawPath }: WalkedFile): string {
    return join(this.root, rawPath);
  }
}

function nameIn(path: string): string {
  return path.slice(folderOf(path).length).replace(/^\//, '');
}

/**
 * Two real files whose names differ by Unicode form alone stay two: the one that is composed already has
 * the path, the other keeps its own spelling.
 */
function withDistinctPaths(files: readonly WalkedFile[]): WalkedFile[] {
  const spellings = new Map<string, number>();
  for (const { path } of files) spellings.set(path, (spellings.get(path) ?? 0) + 1);
  return files.map((file) => ((spellings.get(file.path) ?? 0) > 1 ? { ...file, path: file.rawPath } : file));
}

function filesToRead(root: string, { files }: LibraryListing, walk: Walk): Map<string, FileToRead> {
  const listed = new Map(files.map((file) => [file.path, file]));
  const readable = withDistinctPaths(walk.files).filter(
    (file) => !file.isPlaceholder && listed.has(file.path),
  );
  return new Map(
    readable.map(({ path, rawPath, facts }) => [
      path,
      {
        path,
        absolutePath: join(root, rawPath),
        fingerprint: { sizeBytes: facts.sizeBytes, modifiedMs: facts.modifiedMs },
      },
    ]),
  );
}
