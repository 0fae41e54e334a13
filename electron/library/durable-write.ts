/**
 * Writing into a library that others share: after any interruption a file is the old one or the new one,
 * readable by whoever could read its neighbours, and never reached through a link.
 */
import { randomBytes } from 'node:crypto';
import { link, lstat, open, readdir, rename, rm, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fail, type Result, succeed } from '#domain/result.ts';
import { flushFolder, flushIfPossible, patiently, systemCode } from '../disk/durable-steps.ts';

/** `exists`: somebody made the file meanwhile. */
export type WriteRefusal = 'read_only' | 'disk_full' | 'exists' | 'failed';

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

const REFUSALS: Readonly<Record<string, WriteRefusal>> = {
  EROFS: 'read_only',
  EACCES: 'read_only',
  EPERM: 'read_only',
  ENOSPC: 'disk_full',
  EDQUOT: 'disk_full',
  EEXIST: 'exists',
};

/** Where hard links do not exist a last look takes the place of the system's own refusal to overwrite. */
async function putNew(temp: string, file: string): Promise<void> {
  try {
    await link(temp, file);
    await unlink(temp);
  } catch (cause) {
    if (systemCode(cause) === 'EEXIST') throw cause;
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
      await flushIfPossible(handle);
    } finally {
      await handle.close();
    }
    await patiently(() => (mode === 'create' ? putNew(temp, file) : rename(temp, file)), ['EBUSY']);
  } catch (cause) {
    await unlink(temp).catch(() => undefined);
    return fail(REFUSALS[systemCode(cause) ?? ''] ?? 'failed');
  }
  // The new content is in place; a folder that cannot be flushed is no refusal.
  await flushFolder(dirname(file)).catch(() => undefined);
  return succeed(null);
}
