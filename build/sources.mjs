/** Which source files there are, and a cheap mark that changes when one of them does. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} folder
 * @returns {string[]} all regular files below it, relative, sorted
 */
export function sourceFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
}

/**
 * @param {string} root
 * @param {string[]} paths files and folders below it
 * @returns {string} differs when a file was added, removed, or changed in size or time
 */
export function fingerprint(root, paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    const full = join(root, path);
    const files = statSync(full, { throwIfNoEntry: false })?.isFile() ? [''] : sourceFiles(full);
    for (const file of files) {
      const { size, mtimeMs } = statSync(join(full, file));
      hash.update(`${path}/${file}\0${size}\0${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}
