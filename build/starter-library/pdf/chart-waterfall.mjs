/** Steps that add up: what is won back, what the product costs, what is left. */
import { FONTS } from './canvas.mjs';
import { styles } from './styles.mjs';
import { heightOf, setText } from './text.mjs';

/** @import { Surface } from './canvas.mjs' */
/** @import { ChartSpec } from '../shapes.ts' */

/** @param {ChartSpec} chart */
function spans(chart) {
  let sum = 0;
  return chart.data.map((datum) => {
    const value = datum.value ?? 0;
    const from = datum.total ? 0 : sum;
    sum = datum.total ? value : sum + value;
    return {
      label: datum.label,
      value,
      total: datum.total === true,
      from: Math.min(from, sum),
      to: Math.max(from, sum),
      end: sum,
    };
  });
}

/** @param {Surface} s @param {ChartSpec} chart */
export function drawWaterfall(s, chart) {
  const style = styles(s);
  const height = chart.height ?? 130;
  const list = spans(chart);
  const most = Math.max(...list.map((span) => span.to));
  const slot = s.w / list.length;
  const base = s.y + height;
  const scale = (height - 18) / most;
  list.forEach((span, index) => {
    const x = s.x + slot * index;
    const colour = span.total ? s.colours.accent : span.value < 0 ? s.colours.blue3 : s.colours.ink;
    const topY = base - span.to * scale;
    s.doc.rect(x + slot * 0.13, topY, slot * 0.74, Math.max(1.5, (span.to - span.from) * scale)).fill(colour);
    const text = `${span.value < 0 ? '−' : ''}€${Math.abs(span.value).toLocaleString('en-IE')}`;
    setText(
      s,
      text,
      { ...style.cell, font: FONTS.semi, color: s.colours.ink, align: 'center' },
      { x, y: topY - 14, w: slot },
    );
    setText(s, span.label, { ...style.small, align: 'center' }, { x: x + 3, y: base + 6, w: slot - 6 });
    const next = list[index + 1];
    if (next && !next.total) {
      const y = base - span.end * scale;
      s.doc
        .moveTo(x + slot * 0.87, y)
        .lineTo(x + slot * 1.13, y)
        .lineWidth(0.6)
        .stroke(s.colours.muted);
    }
  });
  s.doc
    .moveTo(s.x, base)
    .lineTo(s.x + s.w, base)
    .lineWidth(0.8)
    .stroke(s.colours.inkSoft);
  s.y = base + 6 + Math.max(...list.map((span) => heightOf(s, span.label, style.small, slot - 6)));
}
