/**
 * Makes the binary documents of the starter library from content/sources.
 *
 * Use: node build/starter-library/generate.mjs [--out DIR] [--only WORD]
 * Every document is written to its fixed place below DIR (content/library/assets when not given).
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeBusinessCase } from './office/business-case.mjs';
import { makeCalculator } from './office/calculator.mjs';
import { makeDeckFile } from './office/decks.mjs';
import { makeLetter } from './office/letter.mjs';
import { makePriceLists } from './office/price-list.mjs';
import { makeRequirements } from './office/requirements.mjs';
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

await makeCalculator(loadSource('sheets/cost-of-waiting-calculator.yaml', facts), brand, outDir);
await makeRequirements(loadSource('sheets/requirements.yaml', facts), brand, outDir);
await makePriceLists(loadSource('sheets/price-list.yaml', facts), brand, outDir);
await makeBusinessCase(loadSource('letters/business-case-on-one-page.yaml', facts), brand, outDir);
await makeLetter(loadSource('letters/anniversary-letter.yaml', facts), brand, outDir);
