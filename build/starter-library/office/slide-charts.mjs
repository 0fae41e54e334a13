/** Native charts: they stay editable in the deck, with their numbers inside. */
import { hex, WIDE } from './deck-kit.mjs';

/** @import { Brand, Datum, SlideChart } from '../shapes.ts' */
/** @typedef {import('pptxgenjs').default.Slide} Slide */
/** @typedef {{ x: number, y: number, w: number, h: number }} Box */

/** @param {SlideChart} chart @param {Brand} brand @returns {import('pptxgenjs').default.IChartOpts} */
function common(chart, { office_font: font, colours }) {
  const text = hex(colours.text);
  return {
    catAxisLabelFontFace: font,
    catAxisLabelFontSize: 13,
    catAxisLabelColor: text,
    valAxisLabelFontFace: font,
    dataLabelFontFace: font,
    dataLabelFontSize: 13,
    dataLabelColor: text,
    dataLabelFontBold: true,
    valAxisHidden: true,
    valAxisLineShow: false,
    valGridLine: { style: 'none' },
    catGridLine: { style: 'none' },
    catAxisLineShow: true,
    showValue: true,
    showTitle: false,
    valAxisMinVal: chart.min ?? 0,
    ...(chart.max === undefined ? {} : { valAxisMaxVal: chart.max }),
    dataLabelFormatCode: chart.format ?? '#,##0',
    legendFontFace: font,
    legendFontSize: 13,
    legendColor: text,
  };
}

/** @param {SlideChart} chart */
function series(chart) {
  const keys = chart.keys ?? ['value'];
  const labels = chart.data.map((datum) => datum.label);
  return keys.map((key, index) => ({
    name: chart.names?.[index] ?? String(key),
    labels,
    values: chart.data.map((/** @type {Datum} */ datum) => Number(datum[key] ?? 0)),
  }));
}

/** Horizontal bars are listed from the bottom, so the rows are turned to read from the top. @param {SlideChart} chart @returns {SlideChart} */
const turned = (chart) => ({ ...chart, data: [...chart.data].reverse() });

/**
 * @param {Slide} slide @param {SlideChart} chart @param {Brand} brand @param {Box} box inches
 */
export function addChart(slide, chart, brand, box) {
  const { colours } = brand;
  const base = { ...common(chart, brand), ...box };
  const two = [hex(colours.blue3), hex(colours.accent)];
  if (chart.kind === 'line') {
    slide.addChart('line', series(chart), {
      ...base,
      chartColors: [hex(colours.accent)],
      lineSize: 3,
      lineDataSymbolSize: 9,
      dataLabelPosition: 't',
    });
    return;
  }
  const bars = chart.kind === 'bars' || chart.kind === 'progress';
  const pairs = (chart.keys?.length ?? 1) > 1;
  slide.addChart('bar', series(bars ? turned(chart) : chart), {
    ...base,
    barDir: bars ? 'bar' : 'col',
    barGapWidthPct: pairs ? 60 : 55,
    chartColors: pairs ? two : [hex(chart.kind === 'progress' ? colours.accent : colours.ink)],
    dataLabelPosition: 'outEnd',
    ...(chart.kind === 'progress' ? { catAxisLabelPos: 'low' } : {}),
    ...(pairs ? { showLegend: true, legendPos: 't' } : {}),
  });
}

/** The place of a chart with or without words beside it. @param {boolean} beside @returns {Box} inches */
export const chartBox = (beside) => ({
  x: WIDE.left - 0.1,
  y: 1.6,
  w: beside ? 7.6 : WIDE.body + 0.1,
  h: 4.75,
});
