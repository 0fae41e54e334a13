/** Drawn people: no photograph, no real face. */
import { block } from './stage.mjs';

/** @import { Stage } from './stage.mjs' */
/** @typedef {{ skin: string, hair: string, coat: string, ground: string, long: boolean, beard: boolean, glasses: boolean }} Look */

/** @type {Look[]} */
const LOOKS = [
  {
    skin: '#E8B48F',
    hair: '#7A3B1E',
    coat: '#D9622B',
    ground: '#C3D2E8',
    long: true,
    beard: false,
    glasses: false,
  },
  {
    skin: '#F0C9A8',
    hair: '#D8C3A0',
    coat: '#13294B',
    ground: '#F6D9C8',
    long: true,
    beard: false,
    glasses: true,
  },
  {
    skin: '#8A5A3C',
    hair: '#22201F',
    coat: '#3C5378',
    ground: '#DDE6F2',
    long: false,
    beard: true,
    glasses: false,
  },
  {
    skin: '#EBC0A0',
    hair: '#5B5552',
    coat: '#7E9CC7',
    ground: '#FCEFE6',
    long: false,
    beard: false,
    glasses: true,
  },
];

/** @param {Stage} stage @param {{ skin: string, hair: string, beard: boolean, glasses: boolean }} look @param {{ x: number, y: number, k: number }} at */
function face({ ctx }, look, { x, y, k }) {
  ctx.fillStyle = look.skin;
  ctx.beginPath();
  ctx.ellipse(x, y, 62 * k, 74 * k, 0, 0, Math.PI * 2);
  ctx.fill();
  if (look.beard) {
    ctx.fillStyle = look.hair;
    ctx.beginPath();
    ctx.ellipse(x, y + 14 * k, 62 * k, 62 * k, 0, 0.12, Math.PI - 0.12);
    ctx.fill();
  }
  ctx.fillStyle = look.hair;
  ctx.beginPath();
  ctx.ellipse(x, y - 30 * k, 66 * k, 52 * k, 0, Math.PI, 0);
  ctx.fill();
  ctx.fillStyle = '#2B2523';
  for (const side of [-1, 1]) {
    ctx.beginPath();
    ctx.arc(x + side * 23 * k, y + 2 * k, 4.6 * k, 0, Math.PI * 2);
    ctx.fill();
  }
  ctx.strokeStyle = look.beard ? '#F0C9A8' : '#2B2523';
  ctx.lineWidth = 3.4 * k;
  ctx.beginPath();
  ctx.arc(x, y + 26 * k, 17 * k, 0.25, Math.PI - 0.25);
  ctx.stroke();
  if (!look.glasses) return;
  ctx.strokeStyle = '#2B2523';
  for (const side of [-1, 1]) {
    ctx.beginPath();
    ctx.arc(x + side * 23 * k, y + 2 * k, 17 * k, 0, Math.PI * 2);
    ctx.stroke();
  }
}

/** @param {Stage} stage @param {number} index @param {{ x: number, y: number, size: number }} at the middle of the round picture, and its width */
export function person(stage, index, { x, y, size }) {
  const look = LOOKS[index] ?? /** @type {Look} */ (LOOKS[0]);
  const { ctx } = stage;
  const k = size / 300;
  ctx.save();
  ctx.beginPath();
  ctx.arc(x, y, size / 2, 0, Math.PI * 2);
  ctx.clip();
  block(stage, { x: x - size, y: y - size, w: size * 2, h: size * 2 }, look.ground);
  if (look.long) block(stage, { x: x - 76 * k, y: y - 60 * k, w: 152 * k, h: 150 * k }, look.hair, 60 * k);
  block(stage, { x: x - 24 * k, y: y + 30 * k, w: 48 * k, h: 70 * k }, look.skin);
  block(stage, { x: x - 112 * k, y: y + 84 * k, w: 224 * k, h: 200 * k }, look.coat, 70 * k);
  face(stage, look, { x, y: y - 14 * k, k });
  ctx.restore();
}
