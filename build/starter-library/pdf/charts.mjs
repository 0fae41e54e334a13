/**
 * Charts drawn from numbers: one idea each, every bar labelled with its value, no legend where a label can stand.
 */
import { FONTS, tagged } from './canvas.mjs';
import { drawLine } from './chart-line.mjs';
import { drawWaterfall } from './chart-waterfall.mjs';
import { styles } from './styles.mjs';
import { heightOf, setText } from './text.mjs';

/** @import { Surface } from './canvas.mjs' */
/** @import { ChartSpec, Datum } from '../shapes.ts' */

/** @param {Datum} datum @param {keyof Datum | undefined} key @returns {number} */
function numberOf(datum, key = 'value') {
  return Number(datum[key] ?? 0);
}

/** @param {Surface} s @param {ChartSpec} chart @param {number} value */
function label(s, chart, value) {
  const digits = chart.decimals ?? (Number.isInteger(value) ? 0 : 1);
  const text = new Intl.NumberFormat(s.lang === 'de' ? 'de-DE' : 'en-IE', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
  const unit = chart.unit ?? '';
  if (unit === '€')
    return s.lang === 'de' ? `${text}\u00a0€` : value < 0 ? `−€${text.replace('-', '')}` : `€${text}`;
  return unit === '%' ? `${text}${s.lang === 'de' ? '\u00a0' : ''}%` : `${text}${unit ? ` ${unit}` : ''}`;
}

/** @param {ChartSpec} chart @param {(keyof Datum)[]} keys */
function top(chart, keys) {
  return chart.max ?? Math.max(...chart.data.flatMap((datum) => keys.map((key) => numberOf(datum, key))), 1);
}

/** @param {Surface} s @param {ChartSpec} chart @param {number} index */
function colourOf(s, chart, index) {
  const marked = chart.mark?.includes(chart.data[index]?.label ?? '');
  if (chart.mark) return marked ? s.colours.accent : s.colours.blue3;
  return s.colours.ink;
}

/** Horizontal bars, the label left of each. @param {Surface} s @param {ChartSpec} chart */
function drawBars(s, chart) {
  const key = chart.keys?.[0] ?? 'value';
  const style = styles(s);
  const labelWidth = chart.labelWidth ?? s.w * 0.42;
  const most = top(chart, [key]);
  const room = s.w - labelWidth - 58;
  chart.data.forEach((datum, index) => {
    const high = heightOf(s, datum.label, style.cell, labelWidth - 10);
    const row = Math.max(20, high + 6);
    setText(s, datum.label, style.cell, { x: s.x, y: s.y + (row - high) / 2 + 0.6, w: labelWidth - 10 });
    const length = Math.max(1.5, (numberOf(datum, key) / most) * room);
    s.doc.rect(s.x + labelWidth, s.y + row / 2 - 6.5, length, 13).fill(colourOf(s, chart, index));
    const value = `**${label(s, chart, numberOf(datum, key))}**${datum.n === undefined || key === 'n' ? '' : ` (${datum.n})`}`;
    setText(
      s,
      value,
      { ...style.cell, tabular: true },
      { x: s.x + labelWidth + length + 6, y: s.y + row / 2 - 5.6, w: 90 },
    );
    s.y += row;
  });
}

/** Columns on a base line, the value above each. @param {Surface} s @param {ChartSpec} chart */
function drawColumns(s, chart) {
  const key = chart.keys?.[0] ?? 'value';
  const style = styles(s);
  const height = chart.height ?? 110;
  const most = top(chart, [key]);
  const slot = s.w / chart.data.length;
  const wide = Math.min(58, slot * 0.62);
  const base = s.y + height;
  chart.data.forEach((datum, index) => {
    const x = s.x + slot * index;
    const high = Math.max(1.5, (numberOf(datum, key) / most) * (height - 18));
    s.doc.rect(x + (slot - wide) / 2, base - high, wide, high).fill(colourOf(s, chart, index));
    const middle = {
      ...style.cell,
      align: /** @type {const} */ ('center'),
      font: FONTS.semi,
      color: s.colours.ink,
    };
    setText(s, label(s, chart, numberOf(datum, key)), middle, { x, y: base - high - 14, w: slot });
    setText(s, datum.label, { ...style.small, align: 'center' }, { x: x + 2, y: base + 5, w: slot - 4 });
  });
  s.doc
    .moveTo(s.x, base)
    .lineTo(s.x + s.w, base)
    .lineWidth(0.8)
    .stroke(s.colours.inkSoft);
  const labels = Math.max(...chart.data.map((datum) => heightOf(s, datum.label, style.small, slot - 4)));
  s.y = base + 5 + labels;
}

/** Two thin bars per row: before and after, or this group and that. @param {Surface} s @param {ChartSpec} chart */
function drawPairs(s, chart) {
  const [first, second] = /** @type {[keyof Datum, keyof Datum]} */ (chart.keys ?? ['before', 'after']);
  const style = styles(s);
  const labelWidth = chart.labelWidth ?? s.w * 0.36;
  const most = top(chart, [first, second]);
  const room = s.w - labelWidth - 52;
  const rows = /** @type {const} */ ([
    [first, s.colours.blue3, 0],
    [second, s.colours.accent, 1],
  ]);
  chart.data.forEach((datum) => {
    const high = heightOf(s, datum.label, style.cell, labelWidth - 12);
    setText(s, datum.label, style.cell, { x: s.x, y: s.y + 12.5 - high / 2, w: labelWidth - 12 });
    for (const [key, colour, at] of rows) {
      const length = Math.max(1.5, (numberOf(datum, key) / most) * room);
      const y = s.y + at * 12.5;
      s.doc.rect(s.x + labelWidth, y, length, 10.5).fill(colour);
      setText(
        s,
        label(s, chart, numberOf(datum, key)),
        { ...style.small, font: at ? FONTS.semi : FONTS.regular, color: s.colours.ink, tabular: true },
        { x: s.x + labelWidth + length + 5, y: y - 0.6, w: 70 },
      );
    }
    s.y += Math.max(33, high + 8);
  });
}

/** @param {Surface} s @param {ChartSpec} chart */
function drawLegend(s, chart) {
  if (!chart.legend) return;
  const style = styles(s).small;
  let x = s.x;
  chart.legend.forEach((text, index) => {
    s.doc.rect(x, s.y + 2, 8, 8).fill(index === 0 ? s.colours.blue3 : s.colours.accent);
    setText(s, text, style, { x: x + 12, y: s.y, w: 200 });
    s.doc.font(style.font).fontSize(style.size);
    x += 12 + s.doc.widthOfString(text) + 16;
  });
  s.y += 18;
}

const KINDS = {
  bars: drawBars,
  columns: drawColumns,
  pairs: drawPairs,
  line: drawLine,
  waterfall: drawWaterfall,
};

/** What a screen reader says for a chart: its title and every number. @param {Surface} s @param {ChartSpec} chart */
function spoken(s, chart) {
  const keys = chart.keys ?? (chart.kind === 'pairs' ? ['before', 'after'] : ['value']);
  const rows = chart.data.map(
    (datum) =>
      `${datum.label}: ${keys.map((key) => label(s, chart, numberOf(datum, /** @type {keyof Datum} */ (key)))).join(', ')}`,
  );
  return `${chart.title}. ${rows.join('; ')}`;
}

/** @param {Surface} s @param {ChartSpec} chart */
export function drawChart(s, chart) {
  const style = styles(s);
  tagged(s, 'H3', () => {
    s.y += setText(s, chart.title, { ...style.h3, even: true }, { x: s.x, y: s.y, w: s.w }) + 7;
  });
  tagged(
    s,
    'Figure',
    () => {
      drawLegend(s, chart);
      KINDS[chart.kind](s, chart);
    },
    { alt: spoken(s, chart) },
  );
  if (chart.source) {
    s.y += 6;
    tagged(s, 'P', () => {
      s.y += setText(s, chart.source ?? '', style.note, { x: s.x, y: s.y, w: s.w });
    });
  }
}
