/** Draws one slide of each kind on the Tellerby layouts. Lengths in inches, type in points. */
import { hex, WIDE } from './deck-kit.mjs';
import { addChart, chartBox } from './slide-charts.mjs';

/** @import { Brand, SlideSource } from '../shapes.ts' */
/** @import { Deck } from './deck-kit.mjs' */
/** @typedef {import('pptxgenjs').default.Slide} Slide */
/** @typedef {import('pptxgenjs').default.TextProps} TextProps */

/** Turns **weight** into runs. @param {string} text @param {import('pptxgenjs').default.TextPropsOptions} [options] @returns {TextProps[]} */
export function runs(text, options = {}) {
  const parts = text
    .split('**')
    .map((part, index) => ({ part, bold: index % 2 === 1 }))
    .filter(({ part }) => part !== '');
  return parts.map(({ part, bold }, index) => ({
    text: part,
    options: {
      ...options,
      ...(bold ? { bold: true } : {}),
      ...(index === parts.length - 1 && options.breakLine ? { breakLine: true } : { breakLine: false }),
    },
  }));
}

/** @param {string[]} items @returns {TextProps[]} */
function bulletRuns(items) {
  return items.flatMap((item) => {
    const list = runs(item, { breakLine: true });
    return list.map((run) => ({
      ...run,
      options: { ...run.options, bullet: { indent: 18 }, paraSpaceAfter: 12 },
    }));
  });
}

/** @param {Slide} slide @param {SlideSource} source @param {Brand} brand */
function addStats(slide, { stats = [], text }, brand) {
  const { colours, office_font: fontFace } = brand;
  const gap = 0.45;
  const wide = (WIDE.body - gap * (stats.length - 1)) / stats.length;
  stats.forEach((stat, index) => {
    const x = WIDE.left + index * (wide + gap);
    slide.addShape('rect', {
      x,
      y: 2.1,
      w: wide,
      h: 0.045,
      fill: { color: hex(index === 0 ? colours.accent : colours.ink) },
    });
    slide.addText(stat.value, {
      x,
      y: 2.25,
      w: wide,
      h: 0.95,
      margin: 0,
      fontFace,
      fontSize: stats.length > 3 ? 36 : 44,
      bold: true,
      color: hex(colours.ink),
      valign: 'middle',
    });
    const lines = [
      ...runs(stat.label, { breakLine: true }),
      ...(stat.was ? runs(stat.was, { color: hex(colours.muted), fontSize: 13 }) : []),
    ];
    slide.addText(lines, {
      x,
      y: 3.25,
      w: wide,
      h: 1.1,
      margin: 0,
      fontFace,
      fontSize: 16,
      color: hex(colours.text),
      valign: 'top',
    });
  });
  if (text)
    slide.addText(runs(text), {
      x: WIDE.left,
      y: 4.75,
      w: 10.4,
      h: 1.5,
      margin: 0,
      fontFace,
      fontSize: 18,
      color: hex(colours.inkSoft),
      valign: 'top',
      lineSpacingMultiple: 1.1,
    });
}

/** @param {Slide} slide @param {SlideSource} source @param {Brand} brand */
function addTable(slide, { table, text }, brand) {
  if (!table) return;
  const { colours, office_font: fontFace } = brand;
  const sum = table.widths.reduce((total, width) => total + width, 0);
  const line = { type: /** @type {const} */ ('solid'), pt: 0.75, color: hex(colours.line) };
  const none = { type: /** @type {const} */ ('none') };
  const cell = (/** @type {string} */ value, /** @type {number} */ column, /** @type {boolean} */ head) => ({
    text: value.replaceAll('**', ''),
    options: {
      bold: head || column === 0 || /^\*\*/.test(value),
      color: hex(head ? colours.ink : colours.text),
      align: /** @type {'left' | 'right'} */ (table.right?.includes(column) ? 'right' : 'left'),
      border: /** @type {[any, any, any, any]} */ ([
        none,
        none,
        head ? { ...line, pt: 1.5, color: hex(colours.ink) } : line,
        none,
      ]),
      ...(column === table.mark ? { fill: { color: hex(colours.accentWash) } } : {}),
    },
  });
  const rows = [table.head, ...table.rows].map((cells, index) =>
    cells.map((value, column) => cell(value, column, index === 0)),
  );
  slide.addTable(rows, {
    x: WIDE.left,
    y: 1.65,
    w: WIDE.body,
    colW: table.widths.map((width) => (width / sum) * WIDE.body),
    fontFace,
    fontSize: table.size ?? 16,
    valign: 'middle',
    margin: [0.06, 0.1, 0.06, 0.04],
    rowH: Math.min(0.62, (text ? 3.9 : 4.5) / rows.length),
  });
  if (text)
    slide.addText(runs(text), {
      x: WIDE.left,
      y: 5.65,
      w: WIDE.body,
      h: 0.6,
      margin: 0,
      fontFace,
      fontSize: 18,
      color: hex(colours.inkSoft),
      valign: 'bottom',
    });
}

/** @param {Slide} slide @param {SlideSource} source @param {Brand} brand */
function addSteps(slide, { steps = [], text }, brand) {
  const { colours, office_font: fontFace } = brand;
  const gap = 0.35;
  const wide = (WIDE.body - gap * (steps.length - 1)) / steps.length;
  slide.addShape('line', {
    x: WIDE.left,
    y: 2.33,
    w: WIDE.body,
    h: 0,
    line: { color: hex(colours.blue3), width: 2 },
  });
  steps.forEach((step, index) => {
    const x = WIDE.left + index * (wide + gap);
    slide.addShape('ellipse', {
      x,
      y: 2.22,
      w: 0.22,
      h: 0.22,
      fill: { color: hex(index === 0 ? colours.accent : colours.ink) },
    });
    slide.addText(step.when, {
      x,
      y: 1.7,
      w: wide,
      h: 0.4,
      margin: 0,
      fontFace,
      fontSize: 14,
      bold: true,
      color: hex(colours.accent),
    });
    slide.addText(step.title, {
      x,
      y: 2.6,
      w: wide,
      h: 0.65,
      margin: 0,
      fontFace,
      fontSize: 18,
      bold: true,
      color: hex(colours.ink),
      valign: 'top',
    });
    slide.addText(runs(step.text), {
      x,
      y: 3.3,
      w: wide,
      h: 2.1,
      margin: 0,
      fontFace,
      fontSize: 16,
      color: hex(colours.text),
      valign: 'top',
      lineSpacingMultiple: 1.08,
    });
  });
  if (text)
    slide.addText(runs(text), {
      x: WIDE.left,
      y: 5.45,
      w: 11.4,
      h: 0.8,
      margin: 0,
      fontFace,
      fontSize: 18,
      color: hex(colours.inkSoft),
      valign: 'top',
    });
}

/** @param {Slide} slide @param {SlideSource} source @param {Brand} brand */
function addFlow(slide, { flow = [], text }, brand) {
  const { colours, office_font: fontFace } = brand;
  const gap = 0.42;
  const wide = (WIDE.body - gap * (flow.length - 1)) / flow.length;
  flow.forEach((box, index) => {
    const x = WIDE.left + index * (wide + gap);
    const last = index === flow.length - 1;
    slide.addShape('rect', { x, y: 2.0, w: wide, h: 2.5, fill: { color: hex(colours.wash) } });
    slide.addShape('rect', {
      x,
      y: 2.0,
      w: wide,
      h: 0.06,
      fill: { color: hex(last ? colours.accent : colours.ink) },
    });
    slide.addText(box.title, {
      x: x + 0.18,
      y: 2.2,
      w: wide - 0.36,
      h: 0.6,
      margin: 0,
      fontFace,
      fontSize: 16,
      bold: true,
      color: hex(colours.ink),
      valign: 'top',
    });
    slide.addText(runs(box.text), {
      x: x + 0.18,
      y: 2.85,
      w: wide - 0.36,
      h: 1.55,
      margin: 0,
      fontFace,
      fontSize: 14,
      color: hex(colours.text),
      valign: 'top',
    });
    if (!last)
      slide.addShape('rightArrow', {
        x: x + wide + 0.09,
        y: 3.12,
        w: 0.24,
        h: 0.24,
        fill: { color: hex(colours.inkSoft) },
      });
  });
  if (text)
    slide.addText(runs(text), {
      x: WIDE.left,
      y: 4.9,
      w: 11,
      h: 1.3,
      margin: 0,
      fontFace,
      fontSize: 18,
      color: hex(colours.inkSoft),
      valign: 'top',
    });
}

/** @param {Slide} slide @param {SlideSource} source @param {Brand} brand */
function addChartSlide(slide, { chart, bullets, text }, brand) {
  if (!chart) return;
  const { colours, office_font: fontFace } = brand;
  const beside = bullets !== undefined || text !== undefined;
  addChart(slide, chart, brand, chartBox(beside));
  const options = {
    x: 8.6,
    y: 1.9,
    w: 4.03,
    h: 4.2,
    margin: 0,
    fontFace,
    fontSize: 18,
    color: hex(colours.text),
    valign: /** @type {const} */ ('top'),
  };
  if (bullets) slide.addText(bulletRuns(bullets), options);
  else if (text) slide.addText(runs(text), { ...options, lineSpacingMultiple: 1.12 });
}

/** @param {Slide} slide @param {SlideSource} source @param {Brand} brand */
function addQuote(slide, { quote, text }, brand) {
  if (!quote) return;
  const { colours, office_font: fontFace } = brand;
  slide.addShape('rect', { x: WIDE.left, y: 2.0, w: 0.07, h: 2.9, fill: { color: hex(colours.accent) } });
  slide.addText(quote.text, {
    x: 1.1,
    y: 1.95,
    w: 10.6,
    h: 2.2,
    margin: 0,
    fontFace,
    fontSize: 28,
    bold: true,
    color: hex(colours.ink),
    valign: 'top',
  });
  slide.addText(quote.by, {
    x: 1.1,
    y: 4.3,
    w: 10.6,
    h: 0.6,
    margin: 0,
    fontFace,
    fontSize: 16,
    color: hex(colours.muted),
    valign: 'middle',
  });
  if (text)
    slide.addText(runs(text), {
      x: WIDE.left,
      y: 5.25,
      w: 11,
      h: 1.0,
      margin: 0,
      fontFace,
      fontSize: 16,
      color: hex(colours.text),
      valign: 'top',
    });
}

/** @param {Slide} slide @param {SlideSource} source */
function addTwo(slide, { left, right }) {
  for (const [name, side] of /** @type {const} */ ([
    ['left', left],
    ['right', right],
  ])) {
    if (!side) continue;
    slide.addText(
      [
        { text: side.title, options: { bold: true, breakLine: true, paraSpaceAfter: 14 } },
        ...bulletRuns(side.bullets),
      ],
      { placeholder: name },
    );
  }
}

/** @type {Record<string, { layout: string, draw: (slide: Slide, source: SlideSource, brand: Brand) => void }>} */
const KINDS = {
  cover: {
    layout: 'Title Slide',
    draw: (slide, { subtitle = '' }) => void slide.addText(subtitle, { placeholder: 'subtitle' }),
  },
  section: { layout: 'Section Header', draw: () => {} },
  bullets: {
    layout: 'Title and Content',
    draw: (slide, { bullets = [] }) => void slide.addText(bulletRuns(bullets), { placeholder: 'body' }),
  },
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
  if (!kind) throw new Error(`a slide the generator does not know: ${source.kind}`);
  const slide = deck.addSlide({ masterName: kind.layout });
  slide.addText(source.title, { placeholder: 'title' });
  kind.draw(slide, source, brand);
  if (source.source) {
    slide.addText(source.source, {
      x: WIDE.left,
      y: 6.42,
      w: WIDE.body,
      h: 0.38,
      margin: 0,
      fontFace: brand.office_font,
      fontSize: 10,
      color: hex(brand.colours.muted),
      valign: 'bottom',
    });
  }
  if (source.notes) slide.addNotes(source.notes);
  if (source.hidden) slide.hidden = true;
}
