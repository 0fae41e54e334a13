/** Text and blocks of colour on a slide. Lengths in inches, type in points. */
import { hex } from './deck-kit.mjs';

/** @import { Brand, Colours } from '../shapes.ts' */
/** @typedef {import('pptxgenjs').default.Slide} Slide */
/** @typedef {import('pptxgenjs').default.TextProps} TextProps */
/** @typedef {import('pptxgenjs').default.TextPropsOptions} TextOptions */
/** @typedef {{ x: number, y: number, w: number, h: number }} Box */
/** @typedef {{ size: number, color?: keyof Colours, bold?: boolean, valign?: 'top' | 'middle' | 'bottom', loose?: boolean }} Look */

/** Turns **weight** into runs. @param {string} text @param {TextOptions} [options] @returns {TextProps[]} */
export function runs(text, options = {}) {
  const parts = text
    .split('**')
    .map((part, index) => ({ part, bold: index % 2 === 1 }))
    .filter(({ part }) => part !== '');
  return parts.map(({ part, bold }, index) => ({
    text: part,
    options: {
      ...options,
      ...(bold ? { bold: true } : {}),
      breakLine: options.breakLine === true && index === parts.length - 1,
    },
  }));
}

/** @param {string[]} items @returns {TextProps[]} */
export function bulletRuns(items) {
  const list = { bullet: { indent: 18 }, paraSpaceAfter: 12 };
  return items.flatMap((item) =>
    runs(item, { breakLine: true }).map((run) => ({ ...run, options: { ...run.options, ...list } })),
  );
}

/** @param {{ slide: Slide, brand: Brand }} on @param {string | TextProps[]} text @param {Box} box @param {Look} look */
export function write(
  { slide, brand },
  text,
  box,
  { size, color = 'text', bold = false, valign = 'top', loose = false },
) {
  slide.addText(typeof text === 'string' ? runs(text) : text, {
    ...box,
    margin: 0,
    fontFace: brand.office_font,
    fontSize: size,
    bold,
    color: hex(brand.colours[color]),
    valign,
    ...(loose ? { lineSpacingMultiple: 1.1 } : {}),
  });
}

/** @param {{ slide: Slide, brand: Brand }} on @param {Box} box @param {keyof Colours} color */
export function paint({ slide, brand }, box, color) {
  slide.addShape('rect', { ...box, fill: { color: hex(brand.colours[color]) } });
}
