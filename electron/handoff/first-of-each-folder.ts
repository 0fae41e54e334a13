import { dirname } from 'node:path';

/** The first file of every folder: one window per folder is enough to find the others. */
export function firstOfEachFolder(paths: readonly string[]): string[] {
  const byFolder = new Map<string, string>();
  for (const path of paths) if (!byFolder.has(dirname(path))) byFolder.set(dirname(path), path);
  return [...byFolder.values()];
}
