/**
 * Makes the binary documents of the starter library from content/sources.
 *
 * Use: node build/starter-library/generate.mjs [--out DIR] [--only WORD]
 * Every document is written to its fixed place below DIR (content/library/assets when not given).
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makePdf } from './pdf/document.mjs';
import { loadBrand, loadFacts, loadSource } from './sources.mjs';

/** @import { PdfSource } from './shapes.ts' */

const { values } = parseArgs({ options: { out: { type: 'string' }, only: { type: 'string', default: '' } } });
const outDir = values.out ?? fileURLToPath(new URL('../../content/library/assets', import.meta.url));
const facts = loadFacts();
const brand = loadBrand();

for (const name of readdirSync(new URL('../../content/sources/pdf/', import.meta.url)).sort()) {
  if (!name.includes(values.only)) continue;
  await makePdf(/** @type {PdfSource} */ (loadSource(`pdf/${name}`, facts)), brand, outDir);
}
