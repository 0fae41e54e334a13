/**
 * From an asset to its bytes, or to a path that another program may open. What is opened is what was
 * checked: a plain file inside the library, of a kind that may leave, the one the last look saw.
 */
import { constants } from 'node:fs';
import { type FileHandle, lstat, open, realpath } from 'node:fs/promises';
import { isAbsolute, relative } from 'node:path';
import { nameOf } from '#domain/metadata/paths.ts';
import { judgeName } from '#domain/openable-name.ts';
import { fail, type Result, succeed } from '#domain/result.ts';
import { isPlaceholder } from './entry-rules.ts';
import type { FileToRead } from './reading-queue.ts';

/**
 * `outside`: a link leads out of the library. `not_allowed`: not a plain file, or of a kind that could run
 * something. `changed`: another file than the last look saw. `not_downloaded`: its bytes are in a cloud.
 */
export type AssetFileRefusal =
  | 'gone'
  | 'outside'
  | 'not_allowed'
  | 'changed'
  | 'not_downloaded'
  | 'too_large'
  | 'unreadable';

export interface CheckedAssetFile {
  /** Absolute, links resolved. */
  readonly path: string;
  readonly hasMacros: boolean;
}

/** No link is followed, and a pipe in the file's place does not make us wait. */
const PLAIN = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

function refusalOf(cause: unknown): AssetFileRefusal {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'gone';
  return code === 'ELOOP' || code === 'EMLINK' ? 'not_allowed' : 'unreadable';
}

interface OpenedFile extends CheckedAssetFile {
  readonly handle: FileHandle;
  readonly sizeBytes: number;
}

async function openChecked(root: string, file: FileToRead): Promise<Result<OpenedFile, AssetFileRefusal>> {
  const seen = await lstat(file.absolutePath);
  if (!seen.isFile()) return fail('not_allowed');
  if (isPlaceholder(seen.size, seen.blocks)) return fail('not_downloaded');
  const path = await realpath(file.absolutePath);
  const inside = relative(await realpath(root), path);
  if (inside === '' || inside.startsWith('..') || isAbsolute(inside)) return fail('outside');
  const judged = judgeName(nameOf(path.replaceAll('\\', '/')));
  if (!judged.ok) return fail('not_allowed');
  const handle = await open(path, PLAIN);
  const opened = await handle.stat();
  const isSame = opened.isFile() && opened.dev === seen.dev && opened.ino === seen.ino;
  const { sizeBytes, modifiedMs } = file.fingerprint;
  if (isSame && opened.size === sizeBytes && opened.mtimeMs === modifiedMs) {
    return succeed({ path, handle, sizeBytes, hasMacros: judged.hasMacros });
  }
  await handle.close();
  return fail('changed');
}

async function withChecked<Value>(
  root: string,
  file: FileToRead,
  use: (opened: OpenedFile) => Promise<Result<Value, AssetFileRefusal>>,
): Promise<Result<Value, AssetFileRefusal>> {
  try {
    const opened = await openChecked(root, file);
    if (!opened.ok) return opened;
    try {
      return await use(opened.value);
    } finally {
      await opened.value.handle.close();
    }
  } catch (cause) {
    return fail(refusalOf(cause));
  }
}

/** Checks a file that another program is about to open, show or take by drag. */
export function checkAssetFile(
  root: string,
  file: FileToRead,
): Promise<Result<CheckedAssetFile, AssetFileRefusal>> {
  return withChecked(root, file, async ({ path, hasMacros }) => succeed({ path, hasMacros }));
}

/** The bytes of an asset, read from the file that was checked; whole or not at all. */
export function readAssetFile(
  root: string,
  file: FileToRead,
  maxBytes: number,
): Promise<Result<Uint8Array<ArrayBuffer>, AssetFileRefusal>> {
  return withChecked(root, file, async ({ handle, sizeBytes }) => {
    if (sizeBytes > maxBytes) return fail('too_large');
    const bytes = new Uint8Array(sizeBytes);
    let length = 0;
    while (length < sizeBytes) {
      const { bytesRead } = await handle.read(bytes, length, sizeBytes - length, length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    const after = await handle.stat();
    const isUnchanged = length === sizeBytes && after.size === sizeBytes;
    return isUnchanged && after.mtimeMs === file.fingerprint.modifiedMs ? succeed(bytes) : fail('changed');
  });
}
