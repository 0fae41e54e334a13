/** Slides made of boxes in a row: big figures, steps in time, a flow, a quote. */
import { hex, WIDE } from './deck-kit.mjs';
import { paint, runs, write } from './slide-text.mjs';

/** @import { Brand, SlideSource } from '../shapes.ts' */
/** @import { Slide } from './slide-text.mjs' */

/** Equal columns across the slide. @param {number} count @param {number} gap inches @returns {{ wide: number, at: number[] }} */
function columns(count, gap) {
  const wide = (WIDE.body - gap * (count - 1)) / count;
  return { wide, at: Array.from({ length: count }, (_, index) => WIDE.left + index * (wide + gap)) };
}

/** @param {Slide} slide @param {SlideSource} source @param {Brand} brand */
export function addStats(slide, { stats = [], text }, brand) {
  const on = { slide, brand };
  const { wide, at } = columns(stats.length, 0.45);
  stats.forEach((stat, index) => {
    const x = at[index] ?? 0;
    paint(on, { x, y: 2.1, w: wide, h: 0.045 }, index === 0 ? 'accent' : 'ink');
    const figure = {
      size: stats.length > 3 ? 36 : 44,
      color: /** @type {const} */ ('ink'),
      bold: true,
      valign: /** @type {const} */ ('middle'),
    };
    write(on, stat.value, { x, y: 2.25, w: wide, h: 0.95 }, figure);
    const was = stat.was ? runs(stat.was, { color: hex(brand.colours.muted), fontSize: 14 }) : [];
    write(
      on,
      [...runs(stat.label, { breakLine: true }), ...was],
      { x, y: 3.25, w: wide, h: 1.1 },
      { size: 18 },
    );
  });
  if (text)
    write(on, text, { x: WIDE.left, y: 4.75, w: 10.4, h: 1.5 }, { size: 20, color: 'inkSoft', loose: true });
}

/** @param {Slide} slide @param {SlideSource} source @param {Brand} brand */
export function addSteps(slide, { steps = [], text }, brand) {
  const on = { slide, brand };
  const { wide, at } = columns(steps.length, 0.35);
  slide.addShape('line', {
    x: WIDE.left,
    y: 2.33,
    w: WIDE.body,
    h: 0,
    line: { color: hex(brand.colours.blue3), width: 2 },
  });
  steps.forEach((step, index) => {
    const x = at[index] ?? 0;
    const dot = hex(index === 0 ? brand.colours.accent : brand.colours.ink);
    slide.addShape('ellipse', { x, y: 2.22, w: 0.22, h: 0.22, fill: { color: dot } });
    write(on, step.when, { x, y: 1.7, w: wide, h: 0.4 }, { size: 14, color: 'accent', bold: true });
    write(on, step.title, { x, y: 2.6, w: wide, h: 0.65 }, { size: 18, color: 'ink', bold: true });
    write(on, step.text, { x, y: 3.3, w: wide, h: 2.1 }, { size: 16, loose: true });
  });
  if (text) write(on, text, { x: WIDE.left, y: 5.45, w: 11.4, h: 0.8 }, { size: 18, color: 'inkSoft' });
}

/** @param {Slide} slide @param {SlideSource} source @param {Brand} brand */
export function addFlow(slide, { flow = [], text }, brand) {
  const on = { slide, brand };
  const { wide, at } = columns(flow.length, 0.42);
  flow.forEach((box, index) => {
    const x = at[index] ?? 0;
    const last = index === flow.length - 1;
    paint(on, { x, y: 2.0, w: wide, h: 2.6 }, 'wash');
    paint(on, { x, y: 2.0, w: wide, h: 0.06 }, last ? 'accent' : 'ink');
    write(
      on,
      box.title,
      { x: x + 0.18, y: 2.2, w: wide - 0.3, h: 0.6 },
      { size: 17, color: 'ink', bold: true },
    );
    write(on, box.text, { x: x + 0.18, y: 2.8, w: wide - 0.3, h: 1.75 }, { size: 15 });
    const arrow = {
      x: x + wide + 0.09,
      y: 3.12,
      w: 0.24,
      h: 0.24,
      fill: { color: hex(brand.colours.inkSoft) },
    };
    if (!last) slide.addShape('rightArrow', arrow);
  });
  if (text) write(on, text, { x: WIDE.left, y: 4.95, w: 11, h: 1.3 }, { size: 20, color: 'inkSoft' });
}

/** @param {Slide} slide @param {SlideSource} source @param {Brand} brand */
export function addQuote(slide, { quote, text }, brand) {
  if (!quote) return;
  const on = { slide, brand };
  paint(on, { x: WIDE.left, y: 2.0, w: 0.07, h: 2.9 }, 'accent');
  write(on, quote.text, { x: 1.1, y: 1.95, w: 10.6, h: 2.2 }, { size: 28, color: 'ink', bold: true });
  write(on, quote.by, { x: 1.1, y: 4.3, w: 10.6, h: 0.6 }, { size: 16, color: 'muted', valign: 'middle' });
  if (text) write(on, text, { x: WIDE.left, y: 5.25, w: 11, h: 1.0 }, { size: 16 });
}
