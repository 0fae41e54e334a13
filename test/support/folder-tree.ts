/** What lies in a folder, so that a test can say that nothing was written, or exactly what. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ElectronHost } from './electron-app.ts';
import { sha256 } from './mail-program.ts';

/** Path below the root → mode, time of change and SHA-256 of each file. */
export function folderTree(root: string): Readonly<Record<string, string>> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const entries = files.map(({ name, parentPath }) => {
    const path = join(parentPath, name);
    const { mode, mtimeMs } = lstatSync(path);
    return [relative(root, path), `${mode} ${mtimeMs} ${sha256(readFileSync(path))}`] as const;
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Lets the app's user own a folder and all that lies in it. */
export function giveTree(host: Pick<ElectronHost, 'giveToApp'>, root: string): void {
  host.giveToApp(root);
  for (const { name, parentPath } of readdirSync(root, { recursive: true, withFileTypes: true })) {
    host.giveToApp(join(parentPath, name));
  }
}
