/** The kinds of scene of the films. `t` runs from 0 to 1 while a scene lasts. */
import { FONTS } from '../pdf/canvas.mjs';
import { person } from './people.mjs';
import { block, ease, ground, say, WIDTH } from './stage.mjs';
import { drawWay } from './way.mjs';

/** @import { Stage, Tone } from './stage.mjs' */
/**
 * @typedef {object} Scene
 * @property {'title' | 'path' | 'stat' | 'bars' | 'line' | 'person' | 'three' | 'end'} kind
 * @property {Tone} [tone]
 * @property {string} [when]
 * @property {string[]} [text]
 * @property {[number, number]} [clock]
 * @property {number} [from]
 * @property {number} [to]
 * @property {number} [count]
 * @property {number} [moved]
 * @property {boolean} [lost]
 * @property {{ value: string, label: string }[]} [figures]
 * @property {{ label: string, before: number, after: number }[]} [pairs]
 * @property {number[]} [points]
 * @property {string[]} [months]
 * @property {number} [look]
 * @property {string} [name]
 * @property {string} [role]
 * @property {string} [figure]
 * @property {string} [label]
 */

/** @param {Stage} stage @param {Scene} scene @param {number} t */
function drawTitle(stage, { text = [], tone = 'after' }, t) {
  ground(stage, tone);
  const y = 330 - (text.length - 1) * 42;
  block(stage, { x: 140, y: y - 62, w: 8, h: text.length * 92 * ease(t * 4) }, stage.colours.accent);
  for (const [index, line] of text.entries()) {
    say(stage, line, { x: 180, y: y + index * 88, size: 68, font: FONTS.display });
  }
}

/** @param {Stage} stage @param {Scene} scene @param {number} t */
function drawStat(stage, { figures = [], tone = 'before' }, t) {
  ground(stage, tone);
  const slot = (WIDTH - 200) / figures.length;
  figures.forEach(({ value, label }, index) => {
    const x = 100 + slot * index;
    const shown = String(Math.round(Number(value) * ease(t * 2.2)));
    block(stage, { x, y: 200, w: slot - 60, h: 7 }, index === 0 ? stage.colours.accent : stage.colours.ink);
    say(stage, shown, { x, y: 380, size: 170, font: FONTS.display });
    say(stage, label, { x, y: 450, size: 32, fill: stage.colours.text });
  });
}

/** @param {Stage} stage @param {Scene} scene @param {number} t */
function drawBars(stage, { pairs = [], tone = 'after' }, t) {
  ground(stage, tone);
  const { colours } = stage;
  const top = pairs.length > 1 ? 150 : 220;
  pairs.forEach(({ label, before, after }, index) => {
    const y = top + index * 200;
    say(stage, label, { x: 100, y, size: 32, font: FONTS.semi });
    const unit = 900 / before;
    const grown = before * unit * ease(t * 2.5);
    const fallen = Math.max(after * unit * ease(t * 2.5 - 0.7), 1);
    block(stage, { x: 100, y: y + 24, w: grown, h: 52 }, colours.blue3);
    say(stage, String(before), {
      x: 116 + grown,
      y: y + 64,
      size: 40,
      font: FONTS.display,
      fill: colours.muted,
    });
    block(stage, { x: 100, y: y + 84, w: fallen, h: 52 }, colours.accent);
    if (t > 0.35) say(stage, String(after), { x: 116 + fallen, y: y + 124, size: 40, font: FONTS.display });
  });
}

/** @param {Stage} stage @param {Scene} scene @param {number} t */
function drawLine(stage, { points = [], months = [], label = '', tone = 'after' }, t) {
  ground(stage, tone);
  const { ctx, colours } = stage;
  say(stage, label, { x: 100, y: 140, size: 30, font: FONTS.semi });
  const most = Math.max(...points);
  const at = points.map((value, index) => ({ x: 130 + index * 92, y: 500 - (value / most) * 300, value }));
  block(stage, { x: 100, y: 500, w: 1080, h: 3 }, colours.inkSoft);
  for (const [index, month] of months.entries()) {
    say(stage, month, { x: at[index]?.x ?? 0, y: 540, size: 22, fill: colours.muted, align: 'center' });
  }
  const shown = Math.max(1, Math.ceil(at.length * ease(t * 1.6)));
  ctx.strokeStyle = colours.accent;
  ctx.lineWidth = 6;
  ctx.lineJoin = 'round';
  ctx.beginPath();
  for (const { x, y } of at.slice(0, shown)) ctx.lineTo(x, y);
  ctx.stroke();
  at.slice(0, shown).forEach(({ x, y, value }, index) => {
    if (index === 0 || index === points.length - 1) {
      say(stage, value.toFixed(0), { x, y: y - 22, size: 38, font: FONTS.display, align: 'center' });
    }
  });
}

/** @param {Stage} stage @param {Scene} scene @param {number} t */
function drawPerson(stage, { look = 0, name = '', role = '', figure = '', label = '' }, t) {
  ground(stage, 'after');
  const { colours, ctx } = stage;
  person(stage, look, { x: 290, y: 300, size: 330 });
  say(stage, name, { x: 290, y: 510, size: 30, font: FONTS.displaySemi, align: 'center' });
  say(stage, role, { x: 290, y: 546, size: 21, fill: colours.muted, align: 'center' });
  ctx.globalAlpha = ease(t * 5);
  block(stage, { x: 600, y: 200, w: 90, h: 8 }, colours.accent);
  say(stage, figure, { x: 600, y: 330, size: 110, font: FONTS.display });
  say(stage, label, { x: 600, y: 400, size: 38, fill: colours.inkSoft });
  ctx.globalAlpha = 1;
}

/** @param {Stage} stage @param {Scene} scene */
function drawThree(stage, { tone = 'after' }) {
  ground(stage, tone);
  for (const look of [1, 2, 3]) person(stage, look, { x: look * 350 - 60, y: 330, size: 290 });
}

/** @param {Stage} stage */
function drawEnd(stage) {
  const { colours, brand } = stage;
  block(stage, { x: 0, y: 0, w: WIDTH, h: 720 }, colours.ink);
  block(stage, { x: 470, y: 245, w: 76, h: 23 }, '#FFFFFF');
  block(stage, { x: 496.5, y: 278, w: 23, h: 44 }, colours.accent);
  say(stage, brand.mark, { x: 580, y: 311, size: 78, font: FONTS.displaySemi, fill: '#FFFFFF' });
  say(stage, 'tellerby.example', { x: WIDTH / 2, y: 410, size: 30, fill: '#C9D6EA', align: 'center' });
}

/** From which part of its time a scene no longer changes. @type {Record<Scene['kind'], number>} */
const STILL_FROM = { title: 0.25, stat: 0.46, bars: 0.7, line: 0.63, person: 0.2, three: 0, end: 0, path: 1 };

/** Whether the picture stays as it is until the scene ends. @param {Scene} scene @param {number} t */
export const isStill = (scene, t) => t >= STILL_FROM[scene.kind];

/** @param {Stage} stage @param {string[]} stations @param {{ scene: Scene, t: number }} at */
export function drawScene(stage, stations, { scene, t }) {
  const {
    kind,
    tone = 'after',
    when = '',
    clock = [8, 0],
    from = 0,
    to = 0,
    count = 0,
    moved = 0,
    lost = false,
  } = scene;
  if (kind === 'path') {
    ground(stage, tone, when);
    drawWay(stage, stations, { clock, from, to, count, moved, lost, tone, t });
    return;
  }
  const draw = {
    title: drawTitle,
    stat: drawStat,
    bars: drawBars,
    line: drawLine,
    person: drawPerson,
    three: drawThree,
    end: drawEnd,
  }[kind];
  draw(stage, scene, t);
}
