/**
 * The drawing surface of one PDF: where the pen is, which fonts and colours there are, and the tag tree.
 *
 * A surface is either the real document or a dry one that only measures; blocks do not know which.
 */
import PDFDocument from 'pdfkit';
import { FONTS_DIR } from '../sources.mjs';

/** @import { Colours } from '../shapes.ts' */

export const PAGE = { width: 595.28, height: 841.89, left: 50, right: 50, top: 84, bottom: 793 };
export const BODY_WIDTH = PAGE.width - PAGE.left - PAGE.right;

/** Documents carry one day, so that making them again changes nothing. */
const MADE_ON = new Date('2026-11-02T09:00:00Z');

export const FONTS = {
  regular: 'Inter-Regular',
  italic: 'Inter-Italic',
  medium: 'Inter-Medium',
  semi: 'Inter-SemiBold',
  bold: 'Inter-Bold',
  display: 'InterDisplay-ExtraBold',
  displaySemi: 'InterDisplay-SemiBold',
};

/**
 * @typedef {object} Surface
 * @property {PDFKit.PDFDocument} doc
 * @property {Colours} colours
 * @property {'en' | 'de'} lang
 * @property {number} x left edge of the current column
 * @property {number} y the pen; blocks move it down
 * @property {number} w width of the current column
 * @property {boolean} dry
 * @property {number} lift extra space put between the blocks of a page that is not full
 * @property {boolean} onInk whether the ground is the brand colour
 * @property {PDFKit.PDFStructureElement | null} root
 * @property {(x: number, y: number, width: number) => Surface} dryTwin a measuring surface
 */

/** @param {PDFKit.PDFDocument} doc */
function registerFonts(doc) {
  for (const name of Object.values(FONTS)) doc.registerFont(name, `${FONTS_DIR}${name}.otf`);
}

/** @param {{ size?: [number, number], title: string, subject: string, author?: string, lang: string }} about */
export function makeDocument({ size = [PAGE.width, PAGE.height], title, subject, author, lang }) {
  const doc = new PDFDocument({
    size,
    margin: 0,
    autoFirstPage: false,
    tagged: true,
    displayTitle: true,
    lang,
    pdfVersion: '1.7',
    info: {
      Title: title,
      Author: author ?? 'Tellerby Software',
      Subject: subject,
      Creator: 'Tellerby Software',
      Producer: 'Tellerby Software',
      CreationDate: MADE_ON,
      ModDate: MADE_ON,
    },
  });
  registerFonts(doc);
  return doc;
}

/** A document that is thrown away: it only answers how high something becomes. */
export function makeMeasure() {
  const doc = new PDFDocument({ size: [PAGE.width, 20000], margin: 0 });
  registerFonts(doc);
  return doc;
}

/**
 * Draws inside one element of the tag tree, so that a screen reader meets headings, paragraphs and figures.
 *
 * @param {Surface} s
 * @param {string} type a PDF structure type: H1, P, Figure …
 * @param {() => void} draw
 * @param {{ alt?: string }} [options]
 */
export function tagged(s, type, draw, options = {}) {
  if (s.dry || !s.root) {
    draw();
    return;
  }
  s.root.add(s.doc.struct(type, options, draw));
}

/** Draws furniture that a reader need not hear. @param {Surface} s @param {() => void} draw */
export function artifact(s, draw) {
  if (s.dry) {
    draw();
    return;
  }
  s.doc.markContent('Artifact', { type: 'Layout' });
  draw();
  s.doc.endMarkedContent();
}
