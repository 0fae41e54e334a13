/** The way of an invoice through five stations, with a clock: what moves, and what does not. */
import { FONTS } from '../pdf/canvas.mjs';
import { block, ease, say, WIDTH } from './stage.mjs';

/** @import { Stage } from './stage.mjs' */
/** @typedef {{ clock: [number, number], from: number, to: number, count: number, moved: number, lost?: boolean, tone: 'before' | 'after' }} Way */

/** @param {Stage} stage @param {[number, number]} time @param {{ x: number, y: number, radius: number }} at */
function clock(stage, [hours, minutes], { x, y, radius }) {
  const { ctx, colours } = stage;
  ctx.fillStyle = '#FFFFFF';
  ctx.strokeStyle = colours.ink;
  ctx.lineWidth = 5;
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, Math.PI * 2);
  ctx.fill();
  ctx.stroke();
  for (const [turn, length, width] of /** @type {const} */ ([
    [(hours % 12) / 12 + minutes / 720, 0.5, 7],
    [minutes / 60, 0.75, 4],
  ])) {
    const angle = turn * Math.PI * 2 - Math.PI / 2;
    ctx.lineWidth = width;
    ctx.lineCap = 'round';
    ctx.beginPath();
    ctx.moveTo(x, y);
    ctx.lineTo(x + Math.cos(angle) * radius * length, y + Math.sin(angle) * radius * length);
    ctx.stroke();
  }
}

/** @param {Stage} stage @param {{ x: number, y: number, lost: boolean }} at */
function sheet(stage, { x, y, lost }) {
  const { colours } = stage;
  block(stage, { x: x - 17, y: y - 22, w: 34, h: 44 }, lost ? colours.blue3 : '#FFFFFF', 3);
  stage.ctx.strokeStyle = colours.inkSoft;
  stage.ctx.lineWidth = 1.6;
  stage.ctx.strokeRect(x - 17, y - 22, 34, 44);
  block(stage, { x: x - 11, y: y - 15, w: 14, h: 4 }, colours.ink);
  for (const row of [0, 1, 2]) block(stage, { x: x - 11, y: y - 5 + row * 7, w: 22, h: 2.5 }, colours.blue3);
}

/** @param {Stage} stage @param {string[]} stations @param {{ xs: number[], slot: number, tone: 'before' | 'after' }} at */
function drawStations(stage, stations, { xs, slot, tone }) {
  const { colours, ctx } = stage;
  block(stage, { x: xs[0] ?? 0, y: 432, w: slot * (stations.length - 1), h: 4 }, colours.blue3);
  stations.forEach((name, index) => {
    const x = xs[index] ?? 0;
    const goal = index === stations.length - 1 && tone === 'after';
    block(
      stage,
      { x: x - slot / 2 + 14, y: 476, w: slot - 28, h: 62 },
      goal ? colours.accent : colours.ink,
      6,
    );
    say(stage, name, { x, y: 516, size: 25, font: FONTS.semi, fill: '#FFFFFF', align: 'center' });
    ctx.fillStyle = colours.ink;
    ctx.beginPath();
    ctx.arc(x, 434, 8, 0, Math.PI * 2);
    ctx.fill();
  });
}

/** Where the sheet of this number lies at a station: three in a row, three rows. @param {number} x @param {number} index */
const home = (x, index) => ({ x: x + ((index % 3) - 1) * 42, y: 388 - Math.floor(index / 3) * 50 });

/** @param {Stage} stage @param {number[]} xs @param {Way & { t: number }} way */
function drawSheets(stage, xs, { from, to, count, moved, lost = false, t }) {
  for (let index = 0; index < count; index += 1) {
    const share = index < moved ? ease((t * 1.6 - index * 0.07) / 0.9) : 0;
    const start = home(xs[from] ?? 0, index);
    const end = home(xs[to] ?? 0, index);
    const shake = lost && index % 3 === 1 ? Math.sin(t * 40 + index) * 3 : 0;
    sheet(stage, {
      x: start.x + (end.x - start.x) * share + shake,
      y: start.y,
      lost: lost && index % 2 === 0,
    });
  }
  if (!lost) return;
  const sign = {
    size: 120,
    font: FONTS.display,
    fill: stage.colours.accent,
    align: /** @type {const} */ ('center'),
  };
  say(stage, '?', { x: (xs[from] ?? 0) + 150, y: 330, ...sign });
}

/** @param {Stage} stage @param {string[]} stations @param {Way & { t: number }} way */
export function drawWay(stage, stations, way) {
  const [hours, minutes] = way.clock;
  const passed = minutes + Math.round(ease(way.t) * 20);
  clock(stage, [hours, passed], { x: 120, y: 190, radius: 54 });
  const time = `${hours}:${String(passed).padStart(2, '0')}`;
  say(stage, time, { x: 200, y: 206, size: 46, font: FONTS.display });
  const slot = (WIDTH - 140) / stations.length;
  const xs = stations.map((_, index) => 70 + slot * (index + 0.5));
  drawStations(stage, stations, { xs, slot, tone: way.tone });
  drawSheets(stage, xs, way);
}
