/** Which library main asks the library process to open. */
import { dirname, join } from 'node:path';
import { app } from 'electron';
import type { IsoDay } from '#domain/iso-day.ts';
import type { LibrarySource } from '../../library-face.ts';

/** The starter lies beside the app's archive, or in the project when run from there. */
function starterFolder(): string {
  const root = app.getAppPath();
  return join(root.endsWith('.asar') ? dirname(root) : root, 'content', 'library');
}

/** @param folder the folder the person chose; null: the starter library in its writable copy */
export function librarySourceOf(folder: string | null, today: IsoDay): LibrarySource {
  if (folder !== null) return { kind: 'folder', folder, today };
  return {
    kind: 'starter',
    from: starterFolder(),
    copy: join(app.getPath('userData'), 'starter-library'),
    today,
  };
}
