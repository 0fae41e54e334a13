/**
 * Sets text: words with **weight**, lines that break without leaving one word alone, and heads that break evenly.
 */
import { FONTS, tagged } from './canvas.mjs';

/** @import { Surface } from './canvas.mjs' */

/**
 * @typedef {object} Style
 * @property {string} font
 * @property {number} size points
 * @property {number} leading points from line to line
 * @property {string} color
 * @property {string} [strong] font of **weight**
 * @property {string} [strongColor]
 * @property {number} [spacing] letter spacing in points
 * @property {boolean} [even] break into lines of similar length
 * @property {'left' | 'right' | 'center'} [align]
 * @property {boolean} [tabular]
 *
 * @typedef {{ text: string, strong: boolean, width: number, glued: boolean }} Word
 */

/** @param {Surface} s @param {Style} style @param {boolean} strong */
function useFont(s, style, strong) {
  s.doc.font(strong ? (style.strong ?? FONTS.semi) : style.font).fontSize(style.size);
}

/** @param {Style} style @returns {PDFKit.Mixins.TextOptions} */
function options(style) {
  return {
    lineBreak: false,
    characterSpacing: style.spacing ?? 0,
    ...(style.tabular ? { features: ['tnum'] } : {}),
  };
}

/** @param {Surface} s @param {string} text @param {Style} style @returns {Word[]} */
function words(s, text, style) {
  /** @type {Word[]} */
  const result = [];
  let strong = false;
  let open = true;
  for (const part of text.replace(/\s*\n\s*/g, ' ').split(/(\*\*)/)) {
    if (part === '') continue;
    if (part === '**') {
      strong = !strong;
      continue;
    }
    useFont(s, style, strong);
    const pieces = part.split(' ');
    pieces.forEach((piece, index) => {
      if (piece === '') return;
      const glued = index === 0 && !open;
      result.push({ text: piece, strong, width: s.doc.widthOfString(piece, options(style)), glued });
    });
    open = part.endsWith(' ');
  }
  return result;
}

/** @param {Surface} s @param {Word[]} list @param {Style} style @param {number} width @returns {Word[][]} */
function breakLines(s, list, style, width) {
  useFont(s, style, false);
  const gap = s.doc.widthOfString(' ', options(style));
  /** @type {Word[][]} */
  const lines = [];
  /** @type {Word[]} */
  let line = [];
  let used = 0;
  for (const word of list) {
    const need = line.length === 0 ? word.width : word.width + (word.glued ? 0 : gap);
    if (line.length > 0 && !word.glued && used + need > width) {
      lines.push(line);
      line = [word];
      used = word.width;
    } else {
      line.push(word);
      used += need;
    }
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

/** Narrows the measure until no single word stands alone, or heads are even. Never adds a line. */
function settle(
  /** @type {Surface} */ s,
  /** @type {Word[]} */ list,
  /** @type {Style} */ style,
  /** @type {number} */ width,
) {
  let lines = breakLines(s, list, style, width);
  if (lines.length < 2) return lines;
  const floor = style.even ? 0.5 : 0.8;
  for (let share = 0.98; share >= floor; share -= 0.02) {
    if (!style.even && (lines.at(-1)?.length ?? 0) > 1) return lines;
    const next = breakLines(s, list, style, width * share);
    if (next.length > lines.length) return lines;
    lines = next;
  }
  return lines;
}

/** @param {Surface} s @param {Word[]} line @param {Style} style @param {{ x: number, y: number }} at */
function drawLine(s, line, style, at) {
  let x = at.x;
  let index = 0;
  while (index < line.length) {
    const first = line[index];
    if (!first) return;
    let text = first.text;
    let next = index + 1;
    while (next < line.length && line[next]?.strong === first.strong) {
      text += (line[next]?.glued ? '' : ' ') + (line[next]?.text ?? '');
      next += 1;
    }
    if (next < line.length && !line[next]?.glued) text += ' ';
    useFont(s, style, first.strong);
    s.doc.fillColor(first.strong ? (style.strongColor ?? style.color) : style.color);
    s.doc.text(text, x, at.y, options(style));
    x += s.doc.widthOfString(text, options(style));
    index = next;
  }
}

/**
 * Writes a text at a place and answers its height. The pen stays.
 *
 * @param {Surface} s @param {string} text @param {Style} style
 * @param {{ x: number, y: number, w: number }} box
 * @returns {number} points
 */
export function setText(s, text, style, box) {
  const list = words(s, text, style);
  const lines = settle(s, list, style, box.w);
  useFont(s, style, false);
  const gap = s.doc.widthOfString(' ', options(style));
  lines.forEach((line, index) => {
    const width = line.reduce((sum, word, at) => sum + word.width + (at > 0 && !word.glued ? gap : 0), 0);
    const shift =
      style.align === 'right' ? box.w - width : style.align === 'center' ? (box.w - width) / 2 : 0;
    if (!s.dry) drawLine(s, line, style, { x: box.x + shift, y: box.y + index * style.leading });
  });
  return lines.length * style.leading;
}

/** @param {Surface} s @param {string} text @param {Style} style @param {number} width @returns {number} points */
export function heightOf(s, text, style, width) {
  return setText({ ...s, dry: true }, text, style, { x: 0, y: 0, w: width });
}

/** Writes a text at the pen and moves the pen below it. @param {Surface} s @param {string} text @param {Style} style @param {string} [tag] */
export function flowText(s, text, style, tag = 'P') {
  tagged(s, tag, () => {
    s.y += setText(s, text, style, { x: s.x, y: s.y, w: s.w });
  });
}
