/** Asset 2: the postcard as a picture, and as one sheet with both sides. */
import { artifact, FONTS, makeDocument, tagged } from '../pdf/canvas.mjs';
import { drawMark, drySurface, writePdf } from '../pdf/document.mjs';
import { setText } from '../pdf/text.mjs';
import { drawer, STAMP } from './drawer.mjs';
import { makePicture, registerCanvasFonts } from './postcard-picture.mjs';

/** @import { Brand } from '../shapes.ts' */
/** @import { Surface } from '../pdf/canvas.mjs' */
/**
 * @typedef {{ head: string[], text: string[], stamp: string[] }} Front
 * @typedef {{ lead: string, hand: string, close: string, sender: string, source: string, stamp: string }} Back
 * @typedef {{ path: string, picture: string, title: string, subject: string, front: Front, back: Back }} PostcardSource
 */

const MM = 72 / 25.4;
const CARD = { width: 148 * MM, height: 105 * MM };

/** @param {Surface} s @param {Brand} brand @param {Front} front */
function drawFront(s, brand, front) {
  const { doc, colours } = s;
  artifact(s, () => {
    doc.save().scale(MM);
    for (const { path, fill } of drawer(colours)) doc.path(path).fill(fill);
    doc.circle(STAMP.x, STAMP.y, STAMP.radius).fill(colours.accent);
    doc.restore();
    drawMark(doc, { x: 11 * MM, y: 11 * MM, size: 6 * MM, ink: '#FFFFFF', accent: colours.accent });
  });
  const white = '#FFFFFF';
  tagged(s, 'P', () => {
    setText(
      s,
      brand.mark,
      { font: FONTS.displaySemi, size: 13, leading: 15, color: white },
      { x: 19.5 * MM, y: 11.6 * MM, w: 100 },
    );
  });
  tagged(s, 'H1', () => {
    front.head.forEach((line, index) => {
      const style = { font: FONTS.display, size: 30, leading: 33, color: white, spacing: -0.4 };
      setText(s, line, style, { x: 11 * MM, y: (31.5 + index * 11.5) * MM, w: 220 });
    });
  });
  tagged(s, 'P', () => {
    const style = { font: FONTS.medium, size: 13, leading: 18, color: '#D9E3F2' };
    front.text.forEach((line, index) => {
      setText(s, line, style, { x: 11 * MM, y: 58.8 * MM + index * 18, w: 70 * MM });
    });
    const middle = { align: /** @type {const} */ ('center'), color: white };
    const stamp = { x: (STAMP.x - STAMP.radius) * MM, y: (STAMP.y - 6) * MM, w: STAMP.radius * 2 * MM };
    setText(s, front.stamp[0] ?? '', { ...middle, font: FONTS.display, size: 20, leading: 20 }, stamp);
    setText(
      s,
      front.stamp[1] ?? '',
      { ...middle, font: FONTS.semi, size: 6, leading: 7 },
      { ...stamp, y: stamp.y + 22 },
    );
  });
}

/** The lines to write on, the place of the stamp, and the line to cut along. @param {Surface} s */
function drawRules(s) {
  const { doc, colours } = s;
  const top = CARD.height;
  const rule = (/** @type {number} */ y, /** @type {[number, number]} */ [from, to]) =>
    doc
      .moveTo(from * MM, top + y * MM)
      .lineTo(to * MM, top + y * MM)
      .lineWidth(0.6);
  artifact(s, () => {
    rule(0, [0, 148]).dash(3, { space: 3 }).stroke(colours.muted).undash();
    doc
      .moveTo(82 * MM, top + 12 * MM)
      .lineTo(82 * MM, top + 93 * MM)
      .lineWidth(0.6)
      .stroke(colours.line);
    for (const y of [52, 62]) rule(y, [10, 76]).dash(1, { space: 2.4 }).stroke(colours.blue2).undash();
    for (const y of [56, 66, 76, 86]) rule(y, [89, 138]).stroke(colours.line);
    doc
      .rect(117 * MM, top + 12 * MM, 21 * MM, 25 * MM)
      .lineWidth(0.6)
      .stroke(colours.line);
  });
}

/** @param {Surface} s @param {Back} back */
function drawBack(s, back) {
  const { colours } = s;
  const body = { font: FONTS.regular, size: 10, leading: 14.6, color: colours.text };
  const small = { font: FONTS.regular, size: 6.6, leading: 9, color: colours.muted };
  const sender = { ...small, size: 7.6, font: FONTS.semi, color: colours.ink };
  const at = (/** @type {number} */ y) => ({ x: 10 * MM, y: CARD.height + y * MM, w: 66 * MM });
  drawRules(s);
  tagged(s, 'P', () => {
    setText(s, back.lead, { ...body, font: FONTS.medium, color: colours.ink }, at(12));
    setText(s, back.hand, small, at(63));
    setText(s, back.close, body, at(72));
    setText(s, back.sender, sender, at(86));
    setText(s, back.source, small, at(90.5));
    setText(s, back.stamp, { ...small, align: 'center' }, { ...at(22.5), x: 117 * MM, w: 21 * MM });
  });
}

/** @param {PostcardSource} source @param {Brand} brand @param {string} outDir the assets folder */
export async function makePostcard(source, brand, outDir) {
  registerCanvasFonts();
  makePicture(source.front, brand, `${outDir}/${source.picture}`);
  const doc = makeDocument({ ...source, size: [CARD.width, CARD.height * 2], lang: 'en' });
  const root = doc.struct('Document');
  doc.addStructure(root);
  doc.addPage();
  const dry = drySurface(brand, { ...source, label: '', lang: 'en', version: '', pages: [] });
  /** @type {Surface} */
  const s = { ...dry, doc, dry: false, root };
  drawFront(s, brand, source.front);
  drawBack(s, source.back);
  root.end();
  await writePdf(doc, `${outDir}/${source.path}`);
}
