/**
 * Writing into a library that others share: after any interruption a file is the old one or the new one,
 * readable by whoever could read its neighbours, and never reached through a link.
 */
import { randomBytes } from 'node:crypto';
import { type FileHandle, link, lstat, open, readdir, rename, rm, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fail, type Result, succeed } from '#domain/result.ts';

/** `exists`: somebody made the file meanwhile. */
export type WriteRefusal = 'read_only' | 'disk_full' | 'exists' | 'failed';

/** A virus scanner may hold a file it just saw; it is tried again for this long, in ms. */
const RETRY_FOR_MS = 2_000;
const RETRY_PAUSE_MS = 50;

const TEMP = /^\.passalong-[0-9a-f]{16}\.tmp$/;
/** Younger ones may belong to a save on another computer. One hour, in ms. */
const LEFT_BEHIND_AFTER_MS = 3_600_000;

/** A name beside the target that no scan takes for an asset. */
export function tempIn(folder: string): string {
  return join(folder, `.passalong-${randomBytes(8).toString('hex')}.tmp`);
}

/** Removes what interrupted saves left in a folder. What cannot be removed stays; a scan ignores it. */
export async function sweepTemp(folder: string, now: number): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((found) => TEMP.test(found))) {
    const path = join(folder, name);
    const facts = await lstat(path).catch(() => null);
    if (!facts || now - facts.mtimeMs < LEFT_BEHIND_AFTER_MS) continue;
    await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
}

const REFUSALS: Readonly<Record<string, WriteRefusal>> = {
  EROFS: 'read_only',
  EACCES: 'read_only',
  EPERM: 'read_only',
  ENOSPC: 'disk_full',
  EDQUOT: 'disk_full',
  EEXIST: 'exists',
};

/** Some shares cannot flush; that weakens the promise against power loss but must not refuse the save. */
async function flush(handle: FileHandle): Promise<void> {
  await handle.sync().catch((cause: unknown) => {
    if (!['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(codeOf(cause))) throw cause;
  });
}

/** Makes a rename last. Windows cannot open a folder for flushing; its rename is journalled. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

async function patiently(action: () => Promise<void>): Promise<void> {
  const until = performance.now() + RETRY_FOR_MS;
  for (;;) {
    try {
      await action();
      return;
    } catch (cause) {
      if (codeOf(cause) !== 'EBUSY' || performance.now() > until) throw cause;
      await new Promise((resume) => setTimeout(resume, RETRY_PAUSE_MS));
    }
  }
}

/** Where hard links do not exist a last look takes the place of the system's own refusal to overwrite. */
async function putNew(temp: string, file: string): Promise<void> {
  try {
    await link(temp, file);
    await unlink(temp);
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') throw cause;
    const isThere = await lstat(file).then(
      () => true,
      () => false,
    );
    if (isThere) throw Object.assign(new Error(`exists: ${file}`), { code: 'EEXIST' });
    await rename(temp, file);
  }
}

/**
 * Puts a whole content in the place of a file, or makes a new one.
 *
 * @param mode `create` never touches a file that is already there
 */
export async function writeDurably(
  file: string,
  content: string | Uint8Array,
  mode: 'create' | 'replace',
): Promise<Result<null, WriteRefusal>> {
  const temp = tempIn(dirname(file));
  try {
    const handle = await open(temp, 'wx');
    try {
      await handle.writeFile(content);
      await flush(handle);
    } finally {
      await handle.close();
    }
    await patiently(() => (mode === 'create' ? putNew(temp, file) : rename(temp, file)));
  } catch (cause) {
    await unlink(temp).catch(() => undefined);
    return fail(REFUSALS[codeOf(cause)] ?? 'failed');
  }
  await flushFolder(dirname(file));
  return succeed(null);
}
