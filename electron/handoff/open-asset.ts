/** Opens an asset in its own program; the path was checked by whoever calls. */
import { shell } from 'electron';
import { type Opened, raceToOpen } from './race-to-open.ts';

export function openAssetFile(path: string): Promise<Opened> {
  return raceToOpen(path, (file) => shell.openPath(file));
}
