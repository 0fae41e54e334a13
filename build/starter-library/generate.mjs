/**
 * Makes the binary documents of the starter library from content/sources.
 *
 * Use: node build/starter-library/generate.mjs [--out DIR] [--only WORD] [--no-films]
 * Every document is written to its fixed place below DIR (content/library/assets when not given); --only makes
 * those whose source has WORD in its path. The captions of the films are read from content/library/assets.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makePostcard } from './art/postcard.mjs';
import { hasFfmpeg, makeFilm } from './film/films.mjs';
import { makeBusinessCase } from './office/business-case.mjs';
import { makeCalculator } from './office/calculator.mjs';
import { makeDeckFile } from './office/decks.mjs';
import { makeLetter } from './office/letter.mjs';
import { makePriceLists } from './office/price-list.mjs';
import { makeRequirements } from './office/requirements.mjs';
import { makePdf } from './pdf/document.mjs';
import { loadBrand, loadFacts, loadSource } from './sources.mjs';

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    only: { type: 'string', default: '' },
    'no-films': { type: 'boolean', default: false },
  },
});
const captionsDir = fileURLToPath(new URL('../../content/library/assets', import.meta.url));
const outDir = values.out ?? captionsDir;
const facts = loadFacts();
const brand = loadBrand();

/** @param {string} folder @returns {string[]} names below content/sources */
function sourcesIn(folder) {
  return readdirSync(new URL(`../../content/sources/${folder}/`, import.meta.url))
    .sort()
    .map((name) => `${folder}/${name}`);
}

/** @param {string} name @param {() => Promise<void>} make */
async function wanted(name, make) {
  if (name.includes(values.only)) await make();
}

for (const name of sourcesIn('pdf')) {
  await wanted(name, () => makePdf(loadSource(name, facts), brand, outDir));
}
for (const name of sourcesIn('decks')) {
  await wanted(name, () => makeDeckFile(loadSource(name, facts), brand, outDir));
}

/**
 * Documents with a drawing of their own.
 *
 * @type {[string, (name: string) => Promise<void>][]}
 */
const SINGLE = [
  [
    'sheets/cost-of-waiting-calculator.yaml',
    (name) => makeCalculator(loadSource(name, facts), brand, outDir),
  ],
  ['sheets/requirements.yaml', (name) => makeRequirements(loadSource(name, facts), brand, outDir)],
  ['sheets/price-list.yaml', (name) => makePriceLists(loadSource(name, facts), brand, outDir)],
  [
    'letters/business-case-on-one-page.yaml',
    (name) => makeBusinessCase(loadSource(name, facts), brand, outDir),
  ],
  ['letters/anniversary-letter.yaml', (name) => makeLetter(loadSource(name, facts), brand, outDir)],
  ['postcard.yaml', (name) => makePostcard(loadSource(name, facts), brand, outDir)],
];
for (const [name, make] of SINGLE) await wanted(name, () => make(name));

if (!values['no-films']) {
  if (!hasFfmpeg()) console.log('ffmpeg is not installed: the films stay as they are.');
  else {
    for (const name of sourcesIn('video')) {
      await wanted(name, () => makeFilm(loadSource(name, facts), brand, { outDir, captionsDir }));
    }
  }
}
