/** The Tellerby slide template: colours in the theme, named layouts, and how a slide file is written. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import pptxgen from 'pptxgenjs';
import { settleOffice } from './zip.mjs';

/** @import { Brand } from '../shapes.ts' */

/** @typedef {InstanceType<typeof pptxgen>} Deck */
/** @typedef {{ title: string, subject: string, author?: string, company?: string }} About */

export const WIDE = { width: 13.333, height: 7.5, left: 0.7, body: 11.93 };

/** pptxgenjs wants colours without the sign. @param {string} colour */
export const hex = (colour) => colour.replace('#', '');

/** @param {Brand} brand @returns {import('pptxgenjs').default.SlideMasterProps['objects']} */
function furniture({ colours, mark, office_font: fontFace }) {
  return [
    { rect: { x: 0.7, y: 6.98, w: 0.2, h: 0.06, fill: { color: hex(colours.ink) } } },
    { rect: { x: 0.77, y: 7.065, w: 0.06, h: 0.115, fill: { color: hex(colours.accent) } } },
    {
      text: {
        text: mark,
        options: {
          x: 0.95,
          y: 6.9,
          w: 2,
          h: 0.34,
          margin: 0,
          fontFace,
          fontSize: 10,
          bold: true,
          color: hex(colours.ink),
          valign: 'middle',
        },
      },
    },
  ];
}

/** @param {Brand} brand @param {Partial<import('pptxgenjs').default.PlaceholderProps>} over @returns {{ placeholder: { options: import('pptxgenjs').default.PlaceholderProps, text: string } }} */
function titleBox({ colours, office_font: fontFace }, over = {}) {
  return {
    placeholder: {
      options: {
        name: 'title',
        type: 'title',
        x: WIDE.left,
        y: 0.5,
        w: WIDE.body,
        h: 1.0,
        margin: 0,
        fontFace,
        fontSize: 28,
        bold: true,
        color: hex(colours.ink),
        align: 'left',
        valign: 'top',
        ...over,
      },
      text: '',
    },
  };
}

/** @param {Brand} brand @param {{ name: string, x: number, y: number, w: number, size: number }} at @returns {{ placeholder: { options: import('pptxgenjs').default.PlaceholderProps, text: string } }} */
function bodyBox({ colours, office_font: fontFace }, { name, x, y, w, size }) {
  return {
    placeholder: {
      options: {
        name,
        type: 'body',
        x,
        y,
        w,
        h: 6.35 - y,
        margin: 0,
        fontFace,
        fontSize: size,
        color: hex(colours.text),
        align: 'left',
        valign: 'top',
      },
      text: '',
    },
  };
}

/** Layouts carry the names PowerPoint users know, so that a deck made elsewhere finds them. @param {Deck} deck @param {Brand} brand */
function defineLayouts(deck, brand) {
  const { colours, office_font: fontFace } = brand;
  const slideNumber = /** @type {const} */ ({
    x: 12.13,
    y: 6.9,
    w: 0.5,
    h: 0.34,
    fontFace,
    fontSize: 10,
    color: hex(colours.muted),
    align: 'right',
  });
  const white = { color: 'FFFFFF' };
  const onInk = /** @type {const} */ ([
    { rect: { x: 10.7, y: 4.55, w: 2.633, h: 0.85, fill: { color: '1D3A66' } } },
    { rect: { x: 11.62, y: 5.75, w: 0.85, h: 1.75, fill: { color: hex(colours.accent) } } },
    { rect: { x: 0.7, y: 0.62, w: 0.42, h: 0.13, fill: white } },
    { rect: { x: 0.845, y: 0.81, w: 0.13, h: 0.24, fill: { color: hex(colours.accent) } } },
    {
      text: {
        text: brand.mark,
        options: {
          x: 1.28,
          y: 0.6,
          w: 3,
          h: 0.46,
          margin: 0,
          fontFace,
          fontSize: 18,
          bold: true,
          color: 'FFFFFF',
          valign: 'middle',
        },
      },
    },
  ]);
  deck.defineSlideMaster({
    title: 'Title Slide',
    background: { color: hex(colours.ink) },
    objects: [
      ...onInk,
      titleBox(brand, { y: 2.2, w: 10.2, h: 1.9, fontSize: 44, color: 'FFFFFF', valign: 'bottom' }),
      {
        placeholder: {
          options: {
            name: 'subtitle',
            type: 'body',
            x: WIDE.left,
            y: 4.35,
            w: 9.4,
            h: 1.3,
            margin: 0,
            fontFace,
            fontSize: 20,
            color: 'C9D6EA',
            align: 'left',
            valign: 'top',
          },
          text: '',
        },
      },
    ],
  });
  deck.defineSlideMaster({
    title: 'Section Header',
    background: { color: hex(colours.wash) },
    objects: [
      ...(furniture(brand) ?? []),
      titleBox(brand, { y: 2.6, w: 10.6, h: 2.2, fontSize: 38, valign: 'middle' }),
    ],
    slideNumber,
  });
  deck.defineSlideMaster({
    title: 'Title Only',
    background: white,
    objects: [...(furniture(brand) ?? []), titleBox(brand)],
    slideNumber,
  });
  deck.defineSlideMaster({
    title: 'Title and Content',
    background: white,
    objects: [
      ...(furniture(brand) ?? []),
      titleBox(brand),
      bodyBox(brand, { name: 'body', x: WIDE.left, y: 1.85, w: 11, size: 22 }),
    ],
    slideNumber,
  });
  deck.defineSlideMaster({
    title: 'Two Content',
    background: white,
    objects: [
      ...(furniture(brand) ?? []),
      titleBox(brand),
      ...[WIDE.left, 6.83].map((x) => ({
        rect: { x, y: 1.7, w: 5.8, h: 4.55, fill: { color: hex(colours.wash) } },
      })),
      ...[WIDE.left, 6.83].map((x, index) => ({
        rect: {
          x,
          y: 1.7,
          w: 5.8,
          h: 0.06,
          fill: { color: hex(index === 0 ? colours.ink : colours.accent) },
        },
      })),
      bodyBox(brand, { name: 'left', x: WIDE.left + 0.3, y: 2.0, w: 5.2, size: 18 }),
      bodyBox(brand, { name: 'right', x: 7.13, y: 2.0, w: 5.2, size: 18 }),
    ],
    slideNumber,
  });
  deck.defineSlideMaster({ title: 'Blank', background: white, objects: furniture(brand) ?? [], slideNumber });
}

/** @param {Brand} brand @param {About} about @returns {Deck} */
export function makeDeck(brand, about) {
  const deck = new pptxgen();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = about.title;
  deck.subject = about.subject;
  deck.author = about.author ?? brand.name;
  deck.company = about.company ?? brand.name;
  deck.theme = { headFontFace: brand.office_font, bodyFontFace: brand.office_font };
  defineLayouts(deck, brand);
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
