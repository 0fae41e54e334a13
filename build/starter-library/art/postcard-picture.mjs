/** The picture side of the postcard as a PNG, and the fonts of the canvas. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createCanvas, GlobalFonts, Path2D } from '@napi-rs/canvas';
import { FONTS } from '../pdf/canvas.mjs';
import { FONTS_DIR } from '../sources.mjs';
import { drawer, STAMP } from './drawer.mjs';

/** @import { Brand } from '../shapes.ts' */
/** @import { Front } from './postcard.mjs' */
/** @import { SKRSContext2D } from '@napi-rs/canvas' */

/** Dots for each millimetre: 254 dpi. */
const DOTS = 10;

/** Makes the fonts of the documents known to the canvas, under their file names. */
export function registerCanvasFonts() {
  for (const name of Object.values(FONTS)) GlobalFonts.registerFromPath(`${FONTS_DIR}${name}.otf`, name);
}

/** @param {SKRSContext2D} ctx @param {string} text @param {{ x: number, y: number, size: number, font: string, fill?: string, align?: 'left' | 'center' }} at */
function letter(ctx, text, { x, y, size, font, fill = '#FFFFFF', align = 'left' }) {
  ctx.font = `${size}px ${font}`;
  ctx.fillStyle = fill;
  ctx.textAlign = align;
  ctx.fillText(text, x, y);
}

/** @param {SKRSContext2D} ctx @param {string[]} lines @param {string} accent */
function stamp(ctx, [large = '', small = ''], accent) {
  ctx.save();
  ctx.translate(STAMP.x, STAMP.y);
  ctx.rotate((STAMP.turn * Math.PI) / 180);
  ctx.fillStyle = accent;
  ctx.beginPath();
  ctx.arc(0, 0, STAMP.radius, 0, Math.PI * 2);
  ctx.fill();
  letter(ctx, large, { x: 0, y: 0.8, size: 7, font: FONTS.display, align: 'center' });
  letter(ctx, small, { x: 0, y: 4, size: 2.2, font: FONTS.semi, align: 'center' });
  ctx.restore();
}

/** @param {Front} front @param {Brand} brand @param {string} file */
export function makePicture(front, brand, file) {
  const { colours } = brand;
  const canvas = createCanvas(148 * DOTS, 105 * DOTS);
  const ctx = canvas.getContext('2d');
  ctx.scale(DOTS, DOTS);
  for (const { path, fill } of drawer(colours)) {
    ctx.fillStyle = fill;
    ctx.fill(new Path2D(path));
  }
  stamp(ctx, front.stamp, colours.accent);
  for (const [index, line] of front.head.entries()) {
    letter(ctx, line, { x: 11, y: 40 + index * 11.5, size: 10.6, font: FONTS.display });
  }
  for (const [index, line] of front.text.entries()) {
    letter(ctx, line, { x: 11, y: 63 + index * 6.4, size: 4.6, font: FONTS.medium, fill: '#D9E3F2' });
  }
  ctx.fillStyle = '#FFFFFF';
  ctx.fillRect(11, 11, 6, 1.8);
  ctx.fillStyle = colours.accent;
  ctx.fillRect(13.1, 13.5, 1.8, 3.5);
  letter(ctx, brand.mark, { x: 19.5, y: 15.9, size: 4.6, font: FONTS.displaySemi });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, canvas.toBuffer('image/png'));
}
