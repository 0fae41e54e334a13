/** Shows files in the system's own file manager. */
import { shell } from 'electron';
import { firstOfEachFolder } from './first-of-each-folder.ts';

/** Opens the folders of these files with a file marked in each; the paths were checked by whoever calls. */
export function showFiles(paths: readonly string[]): void {
  for (const path of firstOfEachFolder(paths)) shell.showItemInFolder(path);
}
