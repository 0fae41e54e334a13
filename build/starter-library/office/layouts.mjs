/** The layouts of Tellerby decks. They carry the names PowerPoint users know, so that a deck made elsewhere finds them. */
import { hex, WIDE } from './deck-kit.mjs';

/** @import { Brand } from '../shapes.ts' */
/** @import { Deck } from './deck-kit.mjs' */
/** @typedef {import('pptxgenjs').default.PlaceholderProps} Placeholder */
/** @typedef {NonNullable<import('pptxgenjs').default.SlideMasterProps['objects']>} Objects */

const WHITE = { color: 'FFFFFF' };

/** The small mark at the foot of each slide. @param {Brand} brand @returns {Objects} */
function furniture({ colours, mark, office_font: fontFace }) {
  const name = { x: 0.95, y: 6.9, w: 2, h: 0.34, margin: 0, fontFace, fontSize: 10, bold: true };
  return [
    { rect: { x: 0.7, y: 6.98, w: 0.2, h: 0.06, fill: { color: hex(colours.ink) } } },
    { rect: { x: 0.77, y: 7.065, w: 0.06, h: 0.115, fill: { color: hex(colours.accent) } } },
    { text: { text: mark, options: { ...name, color: hex(colours.ink), valign: 'middle' } } },
  ];
}

/** The large mark and the figure in the corner of the title slide. @param {Brand} brand @returns {Objects} */
function coverArt({ colours, mark, office_font: fontFace }) {
  const accent = { color: hex(colours.accent) };
  const name = { x: 1.28, y: 0.6, w: 3, h: 0.46, margin: 0, fontFace, fontSize: 18, bold: true };
  return [
    { rect: { x: 10.7, y: 4.55, w: 2.633, h: 0.85, fill: { color: '1D3A66' } } },
    { rect: { x: 11.62, y: 5.75, w: 0.85, h: 1.75, fill: accent } },
    { rect: { x: 0.7, y: 0.62, w: 0.42, h: 0.13, fill: WHITE } },
    { rect: { x: 0.845, y: 0.81, w: 0.13, h: 0.24, fill: accent } },
    { text: { text: mark, options: { ...name, color: 'FFFFFF', valign: 'middle' } } },
  ];
}

/** @param {Brand} brand @param {Pick<Placeholder, 'name' | 'type' | 'x' | 'y' | 'w' | 'h' | 'fontSize'> & Partial<Placeholder>} options */
function field(brand, options) {
  /** @type {Placeholder} */
  const all = {
    margin: 0,
    fontFace: brand.office_font,
    color: hex(brand.colours.text),
    align: 'left',
    valign: 'top',
    ...options,
  };
  return { placeholder: { options: all, text: '' } };
}

/** @param {Brand} brand @param {Partial<Placeholder>} [over] */
function titleField(brand, over = {}) {
  const place = { x: WIDE.left, y: 0.5, w: WIDE.body, h: 1.0, fontSize: 28 };
  return field(brand, {
    name: 'title',
    type: 'title',
    ...place,
    bold: true,
    color: hex(brand.colours.ink),
    ...over,
  });
}

/** The two panels of the layout that sets one thing beside another. @param {Brand} brand @returns {Objects} */
function panels({ colours }) {
  return [WIDE.left, 6.83].flatMap((x, index) => [
    { rect: { x, y: 1.7, w: 5.8, h: 4.55, fill: { color: hex(colours.wash) } } },
    {
      rect: { x, y: 1.7, w: 5.8, h: 0.06, fill: { color: hex(index === 0 ? colours.ink : colours.accent) } },
    },
  ]);
}

/** @param {Brand} brand @returns {Record<string, { ground?: string, objects: Objects }>} */
function layouts(brand) {
  const { colours } = brand;
  const foot = furniture(brand);
  const body = {
    name: 'body',
    type: /** @type {const} */ ('body'),
    x: WIDE.left,
    y: 1.85,
    w: 11,
    h: 4.5,
    fontSize: 22,
  };
  const side = { ...body, y: 2.0, w: 5.2, h: 4.1, fontSize: 18 };
  const cover = {
    y: 2.2,
    w: 10.2,
    h: 1.9,
    fontSize: 44,
    color: 'FFFFFF',
    valign: /** @type {const} */ ('bottom'),
  };
  const subtitle = { ...body, name: 'subtitle', y: 4.35, w: 9.4, h: 1.3, fontSize: 20, color: 'C9D6EA' };
  const section = { y: 2.6, w: 10.6, h: 2.2, fontSize: 38, valign: /** @type {const} */ ('middle') };
  return {
    'Title Slide': {
      ground: colours.ink,
      objects: [...coverArt(brand), titleField(brand, cover), field(brand, subtitle)],
    },
    'Section Header': { ground: colours.wash, objects: [...foot, titleField(brand, section)] },
    'Title Only': { objects: [...foot, titleField(brand)] },
    'Title and Content': { objects: [...foot, titleField(brand), field(brand, body)] },
    'Two Content': {
      objects: [
        ...foot,
        titleField(brand),
        ...panels(brand),
        field(brand, { ...side, name: 'left', x: WIDE.left + 0.3 }),
        field(brand, { ...side, name: 'right', x: 7.13 }),
      ],
    },
    Blank: { objects: foot },
  };
}

/** @param {Deck} deck @param {Brand} brand */
export function defineLayouts(deck, brand) {
  const number = { x: 12.13, y: 6.9, w: 0.5, h: 0.34, fontFace: brand.office_font, fontSize: 10 };
  for (const [title, { ground, objects }] of Object.entries(layouts(brand))) {
    deck.defineSlideMaster({
      title,
      background: { color: hex(ground ?? 'FFFFFF') },
      objects,
      ...(title === 'Title Slide'
        ? {}
        : {
            slideNumber: {
              ...number,
              color: hex(brand.colours.muted),
              align: /** @type {const} */ ('right'),
            },
          }),
    });
  }
}
