/** Draws one slide of each kind on the Tellerby layouts. Lengths in inches, type in points. */
import { WIDE } from './deck-kit.mjs';
import { addChart, chartBox } from './slide-charts.mjs';
import { addFlow, addQuote, addStats, addSteps } from './slide-parts.mjs';
import { addTable } from './slide-table.mjs';
import { bulletRuns, write } from './slide-text.mjs';

/** @import { Brand, SlideSource } from '../shapes.ts' */
/** @import { Deck } from './deck-kit.mjs' */
/** @import { Slide } from './slide-text.mjs' */

/** @param {Slide} slide @param {SlideSource} source @param {Brand} brand */
function addChartSlide(slide, { chart, bullets, text }, brand) {
  if (!chart) return;
  addChart(slide, chart, brand, chartBox(bullets !== undefined || text !== undefined));
  const box = { x: 8.6, y: 1.9, w: 4.03, h: 4.2 };
  if (bullets) write({ slide, brand }, bulletRuns(bullets), box, { size: 18 });
  else if (text) write({ slide, brand }, text, box, { size: 18, loose: true });
}

/** @param {Slide} slide @param {SlideSource} source */
function addTwo(slide, { left, right }) {
  for (const [placeholder, side] of /** @type {const} */ ([
    ['left', left],
    ['right', right],
  ])) {
    if (!side) continue;
    const head = { text: side.title, options: { bold: true, breakLine: true, paraSpaceAfter: 14 } };
    slide.addText([head, ...bulletRuns(side.bullets)], { placeholder });
  }
}

/** @param {Slide} slide @param {SlideSource} source */
function addCover(slide, { subtitle = '' }) {
  slide.addText(subtitle, { placeholder: 'subtitle' });
}

/** @param {Slide} slide @param {SlideSource} source */
function addBullets(slide, { bullets = [] }) {
  slide.addText(bulletRuns(bullets), { placeholder: 'body' });
}

/** @typedef {{ layout: string, draw: (slide: Slide, source: SlideSource, brand: Brand) => void }} Kind */

/** @type {Record<SlideSource['kind'], Kind>} */
const KINDS = {
  cover: { layout: 'Title Slide', draw: addCover },
  section: { layout: 'Section Header', draw: () => {} },
  bullets: { layout: 'Title and Content', draw: addBullets },
  stats: { layout: 'Title Only', draw: addStats },
  chart: { layout: 'Title Only', draw: addChartSlide },
  table: { layout: 'Title Only', draw: addTable },
  steps: { layout: 'Title Only', draw: addSteps },
  flow: { layout: 'Title Only', draw: addFlow },
  quote: { layout: 'Title Only', draw: addQuote },
  two: { layout: 'Two Content', draw: addTwo },
};

/** @param {Deck} deck @param {SlideSource} source @param {Brand} brand */
export function addSlide(deck, source, brand) {
  const kind = KINDS[source.kind];
  const slide = deck.addSlide({ masterName: kind.layout });
  slide.addText(source.title, { placeholder: 'title' });
  kind.draw(slide, source, brand);
  if (source.source) {
    const box = { x: WIDE.left, y: 6.42, w: WIDE.body, h: 0.38 };
    write({ slide, brand }, source.source, box, { size: 10, color: 'muted', valign: 'bottom' });
  }
  if (source.notes) slide.addNotes(source.notes);
  if (source.hidden) slide.hidden = true;
}
