/** Makes a deck from its source. */
import { makeDeck, writeDeck } from './deck-kit.mjs';
import { defineLayouts } from './layouts.mjs';
import { addSlide } from './slides.mjs';

/** @import { Brand, DeckSource } from '../shapes.ts' */

/** @param {DeckSource} source @param {Brand} brand @param {string} outDir the assets folder */
export async function makeDeckFile(source, brand, outDir) {
  const deck = makeDeck(brand, source);
  defineLayouts(deck, brand);
  for (const slide of source.slides) addSlide(deck, slide, brand);
  await writeDeck(deck, brand, `${outDir}/${source.path}`);
}
