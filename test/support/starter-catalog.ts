/** The starter library as the app reads it, with what its documents say of their length. */
import { readFile } from 'node:fs/promises';
import type { Catalog } from '#domain/catalog.ts';
import { isoDayOf } from '#domain/iso-day.ts';
import { buildCatalog } from '#domain/metadata/build-catalog.ts';
import { readDocument } from '../../electron/extract/read-document.ts';
import { factsOf } from '../../electron/library/document-store.ts';
import { scanFolder } from '../../electron/library/scan-folder.ts';
import { LIQUID_LANGUAGE } from '../../electron/template/liquid-language.ts';

const STARTER_FOLDER = new URL('../../content/library/', import.meta.url).pathname;
/** The starter's own reference day. */
export const STARTER_DAY = isoDayOf('2026-11-25');

/** Reads the committed starter library whole. */
export async function readStarterCatalog(): Promise<Catalog> {
  const scanned = await scanFolder(STARTER_FOLDER);
  if (!scanned.ok) throw new Error(`the starter library: ${scanned.error}`);
  const { listing, files } = scanned.value;
  const facts = await Promise.all(
    [...files.values()].map(async ({ path, absolutePath }) => {
      const document = await readDocument(await readFile(absolutePath), path);
      return [path, factsOf({ ...document, version: null, changed: false })] as const;
    }),
  );
  return buildCatalog(listing, STARTER_DAY, { facts: new Map(facts), language: LIQUID_LANGUAGE });
}
