/** Every entry below a folder of the library, links not followed, each skipped one with its reason. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { IgnoredEntry, IgnoredReason } from '#domain/catalog.ts';
import type { DiskEntry, DiskFacts, LibraryDisk } from './disk.ts';
import { ignoredByName, isPlaceholder, nameBehindPlaceholder } from './entry-rules.ts';

/** Longest path inside a library, in UTF-16 units. Source: ipc, lineShape. */
const MAX_PATH = 1_000;
/** Files looked at together: enough to hide the latency of a share, few enough for its open handles. */
const AT_ONCE = 32;

export interface WalkedFile {
  /** As on disk, with `/`. */
  readonly rawPath: string;
  /** NFC. */
  readonly path: string;
  readonly facts: DiskFacts;
  readonly isPlaceholder: boolean;
}

export interface Walk {
  readonly files: readonly WalkedFile[];
  readonly ignored: readonly IgnoredEntry[];
}

/** Hex of the SHA-256 of a path. */
export function hashOfPath(path: string): string {
  return createHash('sha256').update(path).digest('hex');
}

/**
 * Walks a folder and everything below it.
 *
 * @param start path of the folder inside the root; empty for the root itself
 * @param isLeftOut entries directly in `start` that are somebody else's
 */
export async function walkFolder(
  disk: LibraryDisk,
  root: string,
  start: string,
  isLeftOut: (name: string) => boolean = () => false,
): Promise<Walk> {
  const files: WalkedFile[] = [];
  const ignored: IgnoredEntry[] = [];
  const waiting = [start];
  const ignore = (rawPath: string, reason: IgnoredReason) =>
    ignored.push({ path: rawPath.normalize('NFC'), reason });
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const entries = await listOrNull(disk, join(root, folder));
    if (!entries) ignore(folder, 'unreadable');
    const siblings = new Set(entries?.map(({ name }) => name));
    const plain: string[] = [];
    for (const entry of entries ?? []) {
      if (folder === start && isLeftOut(entry.name)) continue;
      const rawPath = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const reason = reasonToSkip(entry, rawPath, siblings);
      if (reason) ignore(rawPath, reason);
      else if (entry.kind === 'folder') waiting.push(rawPath);
      else plain.push(rawPath);
    }
    for (const [rawPath, facts] of await lookAtAll(disk, root, plain)) {
      if (facts === 'unreadable') ignore(rawPath, facts);
      else if (facts !== 'gone' && facts.kind === 'file') files.push(walked(rawPath, facts));
      else if (facts !== 'gone') ignore(rawPath, facts.kind === 'link' ? 'link' : 'special');
    }
  }
  return { files, ignored };
}

async function listOrNull(disk: LibraryDisk, folder: string): Promise<DiskEntry[] | null> {
  try {
    return await disk.list(folder);
  } catch {
    return null;
  }
}

function reasonToSkip(
  { name, kind }: DiskEntry,
  rawPath: string,
  siblings: ReadonlySet<string>,
): IgnoredReason | undefined {
  if (kind === 'link') return 'link';
  if (kind === 'file' && nameBehindPlaceholder(name) !== undefined) return undefined;
  if (kind === 'folder') return name.startsWith('.') ? 'hidden' : tooLong(rawPath);
  const byName = ignoredByName(name, siblings);
  if (byName) return byName;
  return kind === 'special' ? 'special' : tooLong(rawPath);
}

function tooLong(rawPath: string): IgnoredReason | undefined {
  return rawPath.length > MAX_PATH ? 'too_long' : undefined;
}

type Look = DiskFacts | 'gone' | 'unreadable';

async function lookAtAll(
  disk: LibraryDisk,
  root: string,
  rawPaths: readonly string[],
): Promise<(readonly [string, Look])[]> {
  const looks: (readonly [string, Look])[] = [];
  for (let first = 0; first < rawPaths.length; first += AT_ONCE) {
    const some = rawPaths.slice(first, first + AT_ONCE);
    const facts = some.map(async (rawPath) => [rawPath, await look(disk, join(root, rawPath))] as const);
    looks.push(...(await Promise.all(facts)));
  }
  return looks;
}

async function look(disk: LibraryDisk, path: string): Promise<Look> {
  try {
    return await disk.look(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    // A name that is no valid text cannot be asked for; it looks gone although the folder just listed it.
    return code === 'ENOENT' && !path.includes('\ufffd') ? 'gone' : 'unreadable';
  }
}

function walked(rawPath: string, facts: DiskFacts): WalkedFile {
  const slash = rawPath.lastIndexOf('/') + 1;
  const behind = nameBehindPlaceholder(rawPath.slice(slash));
  if (behind === undefined) {
    const placeholder = isPlaceholder(facts.sizeBytes, facts.blocks);
    return { rawPath, path: rawPath.normalize('NFC'), facts, isPlaceholder: placeholder };
  }
  const path = `${rawPath.slice(0, slash)}${behind}`.normalize('NFC');
  return { rawPath, path, facts: { ...facts, sizeBytes: 0 }, isPlaceholder: true };
}
