/** A deck in the Tellerby look: its theme, its properties, and how its file is written. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import pptxgen from 'pptxgenjs';
import { settleOffice } from './zip.mjs';

/** @import { Brand } from '../shapes.ts' */

/** @typedef {InstanceType<typeof pptxgen>} Deck */
/** @typedef {{ title: string, subject: string, author?: string, company?: string }} About */

/** A 16:9 slide in inches, and where its text begins and how wide it may be. */
export const WIDE = { width: 13.333, height: 7.5, left: 0.7, body: 11.93 };

/** pptxgenjs wants colours without the sign. @param {string} colour */
export const hex = (colour) => colour.replace('#', '');

/** @param {Brand} brand @param {About} about @returns {Deck} */
export function makeDeck(brand, about) {
  const deck = new pptxgen();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = about.title;
  deck.subject = about.subject;
  deck.author = about.author ?? brand.name;
  deck.company = about.company ?? brand.name;
  deck.theme = { headFontFace: brand.office_font, bodyFontFace: brand.office_font };
  return deck;
}

/** Puts the brand's colours where Office looks for them. @param {Brand} brand @param {string} xml */
function brandTheme({ colours }, xml) {
  const scheme = {
    dk1: colours.text,
    lt1: colours.paper,
    dk2: colours.ink,
    lt2: colours.wash,
    accent1: colours.ink,
    accent2: colours.accent,
    accent3: colours.blue2,
    accent4: colours.blue3,
    accent5: colours.inkSoft,
    accent6: '#A9B4C2',
    hlink: colours.accent,
    folHlink: colours.inkSoft,
  };
  const parts = Object.entries(scheme).map(
    ([name, colour]) => `<a:${name}><a:srgbClr val="${hex(colour)}"/></a:${name}>`,
  );
  return xml.replace(
    /<a:clrScheme name="[^"]*">.*?<\/a:clrScheme>/s,
    `<a:clrScheme name="Tellerby">${parts.join('')}</a:clrScheme>`,
  );
}

/** @param {Deck} deck @param {Brand} brand @param {string} file */
export async function writeDeck(deck, brand, file) {
  const raw = /** @type {Buffer} */ (await deck.write({ outputType: 'nodebuffer' }));
  mkdirSync(dirname(file), { recursive: true });
  const edit = (/** @type {string} */ name, /** @type {string} */ xml) =>
    /theme\/theme\d+\.xml$/.test(name) ? brandTheme(brand, xml) : xml;
  writeFileSync(file, settleOffice(raw, edit));
}
