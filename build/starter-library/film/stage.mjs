/** The picture of a film: size, ground, type and the captions at its foot. Lengths in pixels. */
import { FONTS } from '../pdf/canvas.mjs';

/** @import { Brand, Colours } from '../shapes.ts' */
/** @import { SKRSContext2D } from '@napi-rs/canvas' */
/** @typedef {'before' | 'after'} Tone */
/** @typedef {{ ctx: SKRSContext2D, brand: Brand, colours: Colours }} Stage */

export const WIDTH = 1280;
export const HEIGHT = 720;
export const FRAMES_A_SECOND = 10;

/** Starts slowly, ends slowly. @param {number} t 0 to 1 */
export const ease = (t) => (t <= 0 ? 0 : t >= 1 ? 1 : t * t * (3 - 2 * t));

/** @param {Stage} stage @param {string} text @param {{ x: number, y: number, size: number, font?: string, fill?: string, align?: 'left' | 'center' | 'right' }} at */
export function say(
  { ctx, colours },
  text,
  { x, y, size, font = FONTS.medium, fill = colours.ink, align = 'left' },
) {
  ctx.font = `${size}px ${font}`;
  ctx.fillStyle = fill;
  ctx.textAlign = align;
  ctx.fillText(text, x, y);
}

/** @param {Stage} stage @param {{ x: number, y: number, w: number, h: number }} box @param {string} fill @param {number} [radius] */
export function block({ ctx }, { x, y, w, h }, fill, radius = 0) {
  ctx.fillStyle = fill;
  ctx.beginPath();
  ctx.roundRect(x, y, w, h, radius);
  ctx.fill();
}

/** @param {Stage} stage @param {Tone} tone @param {string} [when] */
export function ground(stage, tone, when = '') {
  const { colours, brand } = stage;
  block(stage, { x: 0, y: 0, w: WIDTH, h: HEIGHT }, tone === 'before' ? '#E4E9F1' : colours.paper);
  block(stage, { x: 56, y: 44, w: 30, h: 9 }, colours.ink);
  block(stage, { x: 66.5, y: 57, w: 9, h: 17 }, colours.accent);
  say(stage, brand.mark, { x: 100, y: 70, size: 24, font: FONTS.displaySemi });
  if (when === '') return;
  const fill = tone === 'before' ? colours.muted : colours.accent;
  say(stage, when, { x: WIDTH - 56, y: 69, size: 22, font: FONTS.semi, fill, align: 'right' });
}

/** @param {Stage} stage @param {string[]} lines */
export function caption(stage, lines) {
  const { colours } = stage;
  block(stage, { x: 0, y: 584, w: WIDTH, h: 136 }, colours.ink);
  const first = lines.length > 1 ? 642 : 662;
  lines.forEach((line, index) => {
    say(stage, line, { x: WIDTH / 2, y: first + index * 42, size: 30, fill: '#FFFFFF', align: 'center' });
  });
}
