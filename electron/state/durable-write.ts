/** Writing a small file so that after any interruption it is the old one or the new one, never less. */
import { randomBytes } from 'node:crypto';
import { type FileHandle, open, readdir, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const TEMP_MARK = '.passalong-tmp-';
/** A virus scanner may hold a file it just saw; it is tried again for this long, in ms. */
const RETRY_FOR_MS = 2_000;
const RETRY_PAUSE_MS = 50;
/** Only the person may read what the app keeps. */
const OWNER_ONLY = 0o600;

/** The steps of a save that a disk may refuse in its own way; a test states a disk that does. */
export interface Disk {
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly flush: (handle: FileHandle) => Promise<void>;
}

const REAL_DISK: Disk = { rename, flush: (handle) => handle.sync() };

/** Whether a save was forced to the disk, or only handed to the system because the disk cannot flush. */
export type Flushed = 'flushed' | 'not_flushed';

export function systemCode(cause: unknown): string | undefined {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
}

function isOneOf(cause: unknown, codes: readonly string[]): boolean {
  return codes.includes(systemCode(cause) ?? '');
}

/** Some network shares cannot flush; that weakens the promise against power loss but must not refuse the save. */
async function flushIfPossible(handle: FileHandle, disk: Disk): Promise<Flushed> {
  try {
    await disk.flush(handle);
    return 'flushed';
  } catch (cause) {
    if (isOneOf(cause, ['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])) return 'not_flushed';
    throw cause;
  }
}

/** Makes a rename last. Windows cannot open a folder for flushing; its rename is journalled. */
async function flushFolder(folder: string, disk: Disk): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await flushIfPossible(handle, disk).finally(() => handle.close());
  } catch (cause) {
    if (!isOneOf(cause, ['EISDIR', 'EPERM', 'EACCES'])) throw cause;
  }
}

/** Renames over the target, waiting out a lock of up to two seconds. */
async function renamePatiently(from: string, to: string, disk: Disk): Promise<void> {
  const until = performance.now() + RETRY_FOR_MS;
  for (;;) {
    try {
      await disk.rename(from, to);
      return;
    } catch (cause) {
      if (!isOneOf(cause, ['EBUSY', 'EPERM', 'EACCES']) || performance.now() > until) throw cause;
      await new Promise((resume) => setTimeout(resume, RETRY_PAUSE_MS));
    }
  }
}

/**
 * Replaces a file's whole content: temp file beside it, flush, rename, flush of the folder. A link in the
 * file's place is replaced, never written through.
 *
 * @throws the system's error (ENOSPC, EACCES, EROFS …) with the old file untouched and the temp file gone;
 * only when the folder's own flush fails is the new content already in place
 */
export async function writeDurably(
  file: string,
  content: string | Uint8Array,
  disk: Disk = REAL_DISK,
): Promise<Flushed> {
  const temp = tempName(file);
  let flushed: Flushed;
  try {
    const handle = await open(temp, 'wx', OWNER_ONLY);
    try {
      await handle.writeFile(content);
      flushed = await flushIfPossible(handle, disk);
    } finally {
      await handle.close();
    }
    await renamePatiently(temp, file, disk);
  } catch (cause) {
    await unlink(temp).catch(() => undefined);
    throw cause;
  }
  await flushFolder(dirname(file), disk);
  return flushed;
}

function tempName(file: string): string {
  return join(dirname(file), `${basename(file)}${TEMP_MARK}${randomBytes(6).toString('hex')}`);
}

/**
 * Finds out whether a save could succeed, by making and removing an empty temp file.
 *
 * @throws the system's error when it could not
 */
export async function probeFolderOf(file: string): Promise<void> {
  const temp = tempName(file);
  await (await open(temp, 'wx', OWNER_ONLY)).close();
  await unlink(temp);
}

/** Removes what an interrupted save of this file left behind. */
export async function sweepTemp(file: string): Promise<void> {
  const prefix = `${basename(file)}${TEMP_MARK}`;
  const names = await readdir(dirname(file)).catch(() => []);
  const left = names.filter((name) => name.startsWith(prefix));
  await Promise.all(left.map((name) => unlink(join(dirname(file), name)).catch(() => undefined)));
}
