/** Lays out a source page by page, adds the page furniture and writes the PDF. */
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { finished } from 'node:stream/promises';
import { drawBlocks } from './blocks.mjs';
import { artifact, BODY_WIDTH, FONTS, makeDocument, makeMeasure, PAGE } from './canvas.mjs';
import { setText } from './text.mjs';

/** @import { Surface } from './canvas.mjs' */
/** @import { Block, Brand, PdfSource } from '../shapes.ts' */

/** At most this much extra space between two blocks of a page that is not full, in points. */
const MOST_LIFT = 20;

/** @type {PDFKit.PDFDocument | undefined} */
let measure;

/** @param {Brand} brand @param {PdfSource} source @returns {Surface} */
export function drySurface(brand, source) {
  measure ??= makeMeasure();
  const doc = measure;
  /** @type {Surface} */
  const surface = {
    doc,
    colours: brand.colours,
    lang: source.lang,
    x: PAGE.left,
    y: PAGE.top,
    w: BODY_WIDTH,
    dry: true,
    lift: 0,
    onInk: false,
    root: null,
    dryTwin: (x, y, w) => ({ ...surface, x, y, w }),
  };
  return surface;
}

/** The mark: a T whose stem is the accent. @param {PDFKit.PDFDocument} doc @param {{ x: number, y: number, size: number, ink: string, accent: string }} at */
export function drawMark(doc, { x, y, size, ink, accent }) {
  doc.rect(x, y, size, size * 0.3).fill(ink);
  doc.rect(x + size * 0.35, y + size * 0.42, size * 0.3, size * 0.58).fill(accent);
}

/** @param {Surface} s @param {Brand} brand @param {{ source: PdfSource, page: number, onInk: boolean }} about */
function furniture(s, brand, { source, page, onInk }) {
  const c = brand.colours;
  artifact(s, () => {
    if (onInk) s.doc.rect(0, 0, PAGE.width, PAGE.top - 24).fill(c.ink);
    drawMark(s.doc, { x: PAGE.left, y: 35, size: 15, ink: onInk ? c.paper : c.ink, accent: c.accent });
    const name = { font: FONTS.displaySemi, size: 12, leading: 15, color: onInk ? c.paper : c.ink };
    setText(s, brand.mark, name, { x: PAGE.left + 22, y: 35, w: 120 });
    const small = { font: FONTS.medium, size: 8, leading: 11, color: onInk ? '#B9C7DE' : c.muted };
    setText(
      s,
      source.label,
      { ...small, align: 'right' },
      { x: PAGE.left + 150, y: 38, w: BODY_WIDTH - 150 },
    );
    if (!onInk)
      s.doc
        .moveTo(PAGE.left, 60)
        .lineTo(PAGE.left + BODY_WIDTH, 60)
        .lineWidth(0.6)
        .stroke(c.line);
    s.doc
      .moveTo(PAGE.left, 803)
      .lineTo(PAGE.left + BODY_WIDTH, 803)
      .lineWidth(0.6)
      .stroke(c.line);
    const foot = { font: FONTS.regular, size: 7.4, leading: 10, color: c.muted };
    setText(s, `${brand.name}  ·  hello@tellerby.example`, foot, { x: PAGE.left, y: 810, w: 260 });
    const right = `${source.version}  ·  ${page} / ${source.pages.length}`;
    setText(s, right, { ...foot, align: 'right' }, { x: PAGE.left + 200, y: 810, w: BODY_WIDTH - 200 });
  });
}

/** @param {Block[]} blocks @param {Surface} dry @param {string} where @returns {number} the lift for this page */
function spread(blocks, dry, where) {
  drawBlocks(dry, blocks);
  const spare = PAGE.bottom - dry.y;
  if (spare < 0) {
    // Drawn all the same, so that the writer sees what is too long; the run still counts as failed.
    process.exitCode = 1;
    console.error(`${where} overflows by ${Math.ceil(-spare)} pt`);
    return 0;
  }
  const gaps = blocks.filter(
    (block, index) => index < blocks.length - 1 && block.h === undefined && block.h3 === undefined,
  ).length;
  if (spare > 130) console.warn(`${where} leaves ${Math.round(spare)} pt empty`);
  return gaps === 0 ? 0 : Math.min(MOST_LIFT, spare / gaps);
}

/** @param {PDFKit.PDFDocument} doc @param {string} file @returns {Promise<void>} */
export async function writePdf(doc, file) {
  mkdirSync(dirname(file), { recursive: true });
  const stream = createWriteStream(file);
  doc.pipe(stream);
  doc.end();
  await finished(stream);
}

/**
 * Makes one document.
 *
 * @param {PdfSource} source @param {Brand} brand @param {string} outDir the assets folder
 * A page that holds more than fits is named on stderr and sets a failing exit code.
 */
export async function makePdf(source, brand, outDir) {
  const doc = makeDocument(source);
  const root = doc.struct('Document');
  doc.addStructure(root);
  source.pages.forEach((blocks, index) => {
    doc.addPage();
    const dry = drySurface(brand, source);
    const lift = spread(blocks, { ...dry }, `${source.path} page ${index + 1}`);
    /** @type {Surface} */
    const s = { ...dry, doc, dry: false, lift, root };
    furniture(s, brand, {
      source,
      page: index + 1,
      onInk: blocks[0]?.hero !== undefined && blocks[0].hero.tone !== 'light',
    });
    drawBlocks(s, blocks);
  });
  root.end();
  await writePdf(doc, `${outDir}/${source.path}`);
}
