/** A line over months, with the turning points written beside it. */
import { FONTS } from './canvas.mjs';
import { styles } from './styles.mjs';
import { setText } from './text.mjs';

/** @import { Surface } from './canvas.mjs' */
/** @import { ChartSpec } from '../shapes.ts' */

/**
 * @param {Surface} s @param {ChartSpec} chart
 * @returns {{ x: number, y: number, label: string, value: number }[]}
 */
function points(s, chart) {
  const height = chart.height ?? 120;
  const most = chart.max ?? Math.max(...chart.data.map((datum) => datum.value ?? 0));
  const slot = s.w / chart.data.length;
  return chart.data.map((datum, index) => ({
    x: s.x + slot * (index + 0.5),
    y: s.y + height - ((datum.value ?? 0) / most) * (height - 24),
    label: datum.label,
    value: datum.value ?? 0,
  }));
}

/** @param {Surface} s @param {ChartSpec} chart */
export function drawLine(s, chart) {
  const style = styles(s);
  const height = chart.height ?? 120;
  const base = s.y + height;
  const slot = s.w / chart.data.length;
  const list = points(s, chart);
  for (const note of chart.notes ?? []) {
    const at = list.find((point) => point.label === note.at);
    if (!at) continue;
    s.doc
      .moveTo(at.x, s.y + 8)
      .lineTo(at.x, base)
      .lineWidth(0.7)
      .dash(2, { space: 2 })
      .stroke(s.colours.inkSoft)
      .undash();
    setText(s, note.text, style.small, { x: at.x + 5, y: s.y + 4, w: 120 });
  }
  s.doc.moveTo(list[0]?.x ?? 0, list[0]?.y ?? 0);
  for (const point of list.slice(1)) s.doc.lineTo(point.x, point.y);
  s.doc.lineWidth(2.2).lineJoin('round').stroke(s.colours.accent);
  list.forEach((point, index) => {
    const end = index === 0 || index === list.length - 1;
    s.doc.circle(point.x, point.y, end ? 3.6 : 2.2).fill(end ? s.colours.ink : s.colours.accent);
    const bold = {
      ...style.small,
      font: end ? FONTS.bold : FONTS.regular,
      color: s.colours.ink,
      align: /** @type {const} */ ('center'),
    };
    setText(s, point.value.toFixed(chart.decimals ?? 0), bold, { x: point.x - 20, y: point.y - 15, w: 40 });
    setText(
      s,
      point.label,
      { ...style.small, align: 'center' },
      { x: point.x - slot / 2, y: base + 5, w: slot },
    );
  });
  s.doc
    .moveTo(s.x, base)
    .lineTo(s.x + s.w, base)
    .lineWidth(0.8)
    .stroke(s.colours.inkSoft);
  s.y = base + 17;
}
