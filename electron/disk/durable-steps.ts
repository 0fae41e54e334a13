/**
 * The steps of a save that survives an interruption, for whoever writes: the app's own state, private to
 * the person, and the library, shared with others. Each keeps its own rules of names, modes and refusals.
 */
import { type FileHandle, open } from 'node:fs/promises';

/** A virus scanner may hold a file it just saw; it is tried again for this long, in ms. */
const RETRY_FOR_MS = 2_000;
const RETRY_PAUSE_MS = 50;

/** What the system calls an error (ENOENT, ENOSPC …); undefined for an error that is not the system's. */
export function systemCode(cause: unknown): string | undefined {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
}

function hasCode(cause: unknown, codes: readonly string[]): boolean {
  return codes.includes(systemCode(cause) ?? '');
}

/** Whether a save was forced to the disk, or only handed to the system because the disk cannot flush. */
export type Flushed = 'flushed' | 'not_flushed';

/** How a file is forced to the disk; a test states a disk that cannot. */
export type Flush = (handle: FileHandle) => Promise<void>;

const systemFlush: Flush = (handle) => handle.sync();

/** Some shares cannot flush; that weakens the promise against power loss but must not refuse the save. */
export async function flushIfPossible(handle: FileHandle, flush: Flush = systemFlush): Promise<Flushed> {
  try {
    await flush(handle);
    return 'flushed';
  } catch (cause) {
    if (hasCode(cause, ['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])) return 'not_flushed';
    throw cause;
  }
}

/** Makes a rename last. Windows cannot open a folder for flushing; its rename is journalled. */
export async function flushFolder(folder: string, flush: Flush = systemFlush): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await flushIfPossible(handle, flush).finally(() => handle.close());
  } catch (cause) {
    if (!hasCode(cause, ['EISDIR', 'EPERM', 'EACCES'])) throw cause;
  }
}

/**
 * Does a step again while it fails with one of these codes, for up to two seconds.
 *
 * @throws the system's error of the last try
 */
export async function patiently(step: () => Promise<void>, codes: readonly string[]): Promise<void> {
  const until = performance.now() + RETRY_FOR_MS;
  for (;;) {
    try {
      await step();
      return;
    } catch (cause) {
      if (!hasCode(cause, codes) || performance.now() > until) throw cause;
      await new Promise((resume) => setTimeout(resume, RETRY_PAUSE_MS));
    }
  }
}
