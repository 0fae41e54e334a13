/**
 * Makes the binary documents of the starter library from content/sources.
 *
 * Use: node build/starter-library/generate.mjs [--out DIR] [--only WORD]
 * Every document is written to its fixed place below DIR (content/library/assets when not given).
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeDeckFile } from './office/decks.mjs';
import { makePdf } from './pdf/document.mjs';
import { loadBrand, loadFacts, loadSource } from './sources.mjs';

const { values } = parseArgs({ options: { out: { type: 'string' }, only: { type: 'string', default: '' } } });
const outDir = values.out ?? fileURLToPath(new URL('../../content/library/assets', import.meta.url));
const facts = loadFacts();
const brand = loadBrand();

/** @param {string} folder @returns {string[]} names below content/sources */
function sourcesIn(folder) {
  const names = readdirSync(new URL(`../../content/sources/${folder}/`, import.meta.url)).sort();
  return names.map((name) => `${folder}/${name}`).filter((name) => name.includes(values.only));
}

for (const name of sourcesIn('pdf')) await makePdf(loadSource(name, facts), brand, outDir);
for (const name of sourcesIn('decks')) await makeDeckFile(loadSource(name, facts), brand, outDir);
