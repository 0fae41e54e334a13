/** Writing a small file so that after any interruption it is the old one or the new one, never less. */
import { randomBytes } from 'node:crypto';
import { type FileHandle, open, readdir, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const TEMP_MARK = '.passalong-tmp-';
/** A virus scanner may hold a file it just saw; it is tried again for this long, in ms. */
const RETRY_FOR_MS = 2_000;
const RETRY_PAUSE_MS = 50;

export function systemCode(cause: unknown): string | undefined {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
}

/** Some network shares cannot flush; that weakens the promise against power loss but must not refuse the save. */
async function flush(handle: FileHandle): Promise<void> {
  try {
    await handle.sync();
  } catch (cause) {
    if (!['EINVAL', 'ENOTSUP', 'ENOSYS'].includes(systemCode(cause) ?? '')) throw cause;
  }
}

async function flushFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await flush(handle).finally(() => handle.close());
  } catch (cause) {
    // Windows cannot open a folder for flushing; its rename is journalled.
    if (!['EISDIR', 'EPERM', 'EACCES'].includes(systemCode(cause) ?? '')) throw cause;
  }
}

/** Renames over the target, waiting out a lock of up to two seconds. */
async function renamePatiently(from: string, to: string): Promise<void> {
  const until = Date.now() + RETRY_FOR_MS;
  for (;;) {
    try {
      await rename(from, to);
      return;
    } catch (cause) {
      if (!['EBUSY', 'EPERM', 'EACCES'].includes(systemCode(cause) ?? '') || Date.now() > until) throw cause;
      await new Promise((resume) => setTimeout(resume, RETRY_PAUSE_MS));
    }
  }
}

/**
 * Replaces a file's whole content: temp file beside it, flush, rename, flush of the folder.
 *
 * @throws the system's error (ENOSPC, EACCES, EROFS …) with the old file untouched and the temp file gone
 */
export async function writeDurably(file: string, content: string | Uint8Array): Promise<void> {
  const temp = join(dirname(file), `${basename(file)}${TEMP_MARK}${randomBytes(6).toString('hex')}`);
  try {
    const handle = await open(temp, 'wx', 0o600);
    try {
      await handle.writeFile(content);
      await flush(handle);
    } finally {
      await handle.close();
    }
    await renamePatiently(temp, file);
  } catch (cause) {
    await unlink(temp).catch(() => undefined);
    throw cause;
  }
  await flushFolder(dirname(file));
}

/** Removes what an interrupted save of this file left behind. */
export async function sweepTemp(file: string): Promise<void> {
  const prefix = `${basename(file)}${TEMP_MARK}`;
  const names = await readdir(dirname(file)).catch(() => []);
  const left = names.filter((name) => name.startsWith(prefix));
  await Promise.all(left.map((name) => unlink(join(dirname(file), name)).catch(() => undefined)));
}
