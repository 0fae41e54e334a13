/** Writing a small file so that after any interruption it is the old one or the new one, never less. */
import { randomBytes } from 'node:crypto';
import { open, readdir, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Flush, type Flushed, flushFolder, flushIfPossible, patiently } from '../disk/durable-steps.ts';

const TEMP_MARK = '.passalong-tmp-';
/** Only the person may read what the app keeps. */
const OWNER_ONLY = 0o600;

/** The steps of a save that a disk may refuse in its own way; a test states a disk that does. */
export interface Disk {
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly flush: Flush;
}

const REAL_DISK: Disk = { rename, flush: (handle) => handle.sync() };

/** What a lock by another program looks like; Windows says EPERM or EACCES for it. */
const LOCKED = ['EBUSY', 'EPERM', 'EACCES'];

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
      flushed = await flushIfPossible(handle, disk.flush);
    } finally {
      await handle.close();
    }
    await patiently(() => disk.rename(temp, file), LOCKED);
  } catch (cause) {
    await unlink(temp).catch(() => undefined);
    throw cause;
  }
  await flushFolder(dirname(file), disk.flush);
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
