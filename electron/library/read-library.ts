/** A library folder as a catalog, in one step: for the command line and for tests. */
import type { Catalog } from '#domain/catalog.ts';
import type { IsoDay } from '#domain/iso-day.ts';
import { buildCatalog, type CatalogOptions } from '#domain/metadata/build-catalog.ts';
import { type Result, succeed } from '#domain/result.ts';
import { type LibraryDisk, localDisk } from './disk.ts';
import { type ScanFailure, scanFolder } from './scan-folder.ts';

/** Reads a library as of a day. Never writes. */
export async function readLibrary(
  root: string,
  today: IsoDay,
  options: CatalogOptions & { readonly disk?: LibraryDisk },
): Promise<Result<Catalog, ScanFailure>> {
  const scan = await scanFolder(root, options.disk ?? localDisk);
  return scan.ok ? succeed(buildCatalog(scan.value.listing, today, options)) : scan;
}
