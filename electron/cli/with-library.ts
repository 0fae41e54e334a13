/** Opens a library for one command and closes what it started. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Catalog } from '#domain/catalog.ts';
import type { IsoDay } from '#domain/iso-day.ts';
import type { ExtractionPort } from '../extract/extraction-port.ts';
import { LibraryApp } from '../library-app.ts';
import { UsageError } from './usage-error.ts';

/** What was read of a library is kept beside the caches of other programs, never in the library. */
function cacheFolder(): string {
  const { XDG_CACHE_HOME } = process.env;
  return join(XDG_CACHE_HOME ? XDG_CACHE_HOME : join(homedir(), '.cache'), 'passalong', 'cli');
}

export interface OpenedLibrary {
  readonly app: LibraryApp;
  readonly catalog: Catalog;
}

/**
 * @param readAll whether the answer depends on what the documents say; it then waits for all of them
 * @throws UsageError when the folder cannot be read
 */
export async function openLibrary(
  folder: string,
  today: IsoDay,
  { extraction, readAll }: { extraction: ExtractionPort; readAll: boolean },
): Promise<OpenedLibrary> {
  const app = new LibraryApp({
    extraction,
    cacheFolder: cacheFolder(),
    now: () => new Date(),
    onStatus: () => undefined,
  });
  await app.open({ kind: 'folder', folder, today });
  const { state } = await app.rescan(today);
  const catalog = state === 'ready' || state === 'empty' ? await app.catalog() : null;
  if (!catalog) throw new UsageError(`"${folder}" cannot be read as a library (${state})`);
  if (!readAll) return { app, catalog };
  await app.whenRead();
  return { app, catalog: (await app.catalog()) ?? catalog };
}
