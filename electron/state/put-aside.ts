/** Keeps what this version may not use beside the good file: nothing a person had is ever thrown away. */
import { lstat, rename } from 'node:fs/promises';
import { systemCode } from '../disk/durable-steps.ts';

/** `corrupt`: could not be understood. `newer`: a newer version wrote it. */
export type AsideReason = 'corrupt' | 'newer';

async function isFree(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return false;
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return true;
    throw cause;
  }
}

/**
 * Moves a file to `<file>.<reason>-<time>`, with a number behind it where that name is taken: a clock may
 * stand still, and an earlier damaged file is worth as much as this one.
 *
 * @throws the system's error with the file where it was
 */
export async function putAside(file: string, reason: AsideReason, now: Date): Promise<string> {
  const wanted = `${file}.${reason}-${now.toISOString().replaceAll(/[-:.]/g, '')}`;
  let aside = wanted;
  for (let number = 2; !(await isFree(aside)); number += 1) aside = `${wanted}-${number}`;
  await rename(file, aside);
  return aside;
}
