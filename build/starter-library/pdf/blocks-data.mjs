/** Blocks made of numbers and boxes: big figures, tables, steps in time, panels, columns. */
import { artifact, FONTS, tagged } from './canvas.mjs';
import { styles } from './styles.mjs';
import { heightOf, setText } from './text.mjs';

/** @import { Surface } from './canvas.mjs' */
/** @import { Stat, StepSpec, TableSpec } from '../shapes.ts' */

/** @param {Surface} s @param {Stat[]} stats */
export function drawStats(s, stats) {
  const style = styles(s);
  const gap = 18;
  const wide = (s.w - gap * (stats.length - 1)) / stats.length;
  let deepest = 0;
  stats.forEach((stat, index) => {
    const x = s.x + index * (wide + gap);
    artifact(s, () => {
      s.doc
        .rect(x, s.y, wide, 1.6)
        .fill(index === 0 ? s.colours.accent : s.onInk ? '#5F7BA8' : s.colours.ink);
    });
    tagged(s, 'P', () => {
      let y = s.y + 9;
      y += setText(s, stat.value, style.stat, { x, y, w: wide }) + 1;
      y += setText(s, stat.label, style.statLabel, { x, y, w: wide });
      if (stat.was) y += setText(s, stat.was, { ...style.note }, { x, y: y + 2, w: wide }) + 2;
      deepest = Math.max(deepest, y);
    });
  });
  s.y = deepest;
}

/** @param {Surface} s @param {TableSpec} table @param {string[]} cells @param {boolean} head */
function rowHeight(s, table, cells, head) {
  const widths = columnWidths(s, table);
  return Math.max(
    ...cells.map((cell, index) =>
      heightOf(s, cell, cellStyle(s, table, head, index), (widths[index] ?? 10) - 12),
    ),
  );
}

/** @param {Surface} s @param {TableSpec} table */
function columnWidths(s, table) {
  const sum = table.widths.reduce((total, width) => total + width, 0);
  return table.widths.map((width) => (width / sum) * s.w);
}

/** @param {Surface} s @param {TableSpec} table @param {boolean} head @param {number} column @returns {import('./text.mjs').Style} */
function cellStyle(s, table, head, column) {
  const style = styles(s);
  const size = table.size ?? 8.6;
  const base = head ? { ...style.head, size: size - 0.3 } : { ...style.cell, size, leading: size * 1.38 };
  const right = table.right?.includes(column) === true;
  return {
    ...base,
    tabular: !head,
    ...(right ? { align: /** @type {const} */ ('right') } : {}),
    ...(!head && column === 0 ? { font: FONTS.medium, color: s.colours.ink } : {}),
  };
}

/** @param {Surface} s @param {TableSpec} table @param {{ cells: string[], head: boolean, from: number }} row */
function drawRow(s, table, { cells, head, from }) {
  const widths = columnWidths(s, table);
  const pad = head ? 5 : 5.5;
  const high = rowHeight(s, table, cells, head) + pad * 2;
  let x = s.x;
  tagged(s, 'P', () => {
    cells.forEach((cell, column) => {
      const wide = widths[column] ?? 0;
      const inset = column === 0 ? 0 : 6;
      setText(s, cell, cellStyle(s, table, head, column), { x: x + inset, y: from + pad, w: wide - 12 });
      x += wide;
    });
  });
  artifact(s, () => {
    const y = from + high;
    s.doc
      .moveTo(s.x, y)
      .lineTo(s.x + s.w, y)
      .lineWidth(head ? 1.1 : 0.5)
      .stroke(head ? s.colours.ink : s.colours.line);
  });
  return high;
}

/** @param {Surface} s @param {TableSpec} table */
export function drawTable(s, table) {
  const widths = columnWidths(s, table);
  if (table.mark !== undefined && !s.dry) {
    const twin = s.dryTwin(s.x, s.y, s.w);
    drawTable(twin, { ...table, source: '' });
    const left = s.x + widths.slice(0, table.mark).reduce((sum, width) => sum + width, 0);
    artifact(s, () => {
      s.doc.rect(left, s.y, widths[table.mark ?? 0] ?? 0, twin.y - s.y).fill(s.colours.accentWash);
    });
  }
  s.y += drawRow(s, table, { cells: table.head, head: true, from: s.y });
  for (const cells of table.rows) s.y += drawRow(s, table, { cells, head: false, from: s.y });
  if (table.source) {
    s.y += 6;
    tagged(s, 'P', () => {
      s.y += setText(s, table.source ?? '', styles(s).note, { x: s.x, y: s.y, w: s.w });
    });
  }
}

/** A path in time: when, what, and one sentence. @param {Surface} s @param {StepSpec[]} steps */
export function drawSteps(s, steps) {
  const style = styles(s);
  const left = 92;
  steps.forEach((step, index) => {
    const from = s.y;
    tagged(s, 'P', () => {
      setText(s, step.when, { ...style.h3, color: s.colours.accent }, { x: s.x, y: s.y, w: left - 26 });
      s.y += setText(s, step.title, style.h3, { x: s.x + left, y: s.y, w: s.w - left }) + 1;
      s.y += setText(s, step.text, style.p, { x: s.x + left, y: s.y, w: s.w - left });
    });
    const end = s.y + 11;
    artifact(s, () => {
      if (index < steps.length - 1) {
        s.doc
          .moveTo(s.x + left - 16, from + 7)
          .lineTo(s.x + left - 16, end + 7)
          .lineWidth(1.2)
          .stroke(s.colours.blue3);
      }
      s.doc.circle(s.x + left - 16, from + 7, 4).fill(index === 0 ? s.colours.accent : s.colours.ink);
    });
    if (index < steps.length - 1) s.y = end;
  });
}

/** Boxes joined by arrows, left to right. @param {Surface} s @param {{ title: string, text: string }[]} boxes */
export function drawFlow(s, boxes) {
  const style = styles(s);
  const gap = 18;
  const wide = (s.w - gap * (boxes.length - 1)) / boxes.length;
  const inner = wide - 18;
  const high = Math.max(
    ...boxes.map(
      (box) => heightOf(s, box.title, style.h3, inner) + heightOf(s, box.text, style.small, inner) + 22,
    ),
  );
  boxes.forEach((box, index) => {
    const x = s.x + index * (wide + gap);
    artifact(s, () => {
      s.doc.roundedRect(x, s.y, wide, high, 3).fill(s.colours.wash);
      s.doc.rect(x, s.y, wide, 2.2).fill(index === boxes.length - 1 ? s.colours.accent : s.colours.ink);
      if (index < boxes.length - 1) arrow(s, x + wide + 3, s.y + high / 2);
    });
    tagged(s, 'P', () => {
      const y = s.y + 11;
      const used = setText(s, box.title, style.h3, { x: x + 9, y, w: inner });
      setText(s, box.text, style.small, { x: x + 9, y: y + used + 2, w: inner });
    });
  });
  s.y += high;
}

/** @param {Surface} s @param {number} x @param {number} y */
function arrow(s, x, y) {
  s.doc
    .moveTo(x, y)
    .lineTo(x + 11, y)
    .lineWidth(1.1)
    .stroke(s.colours.inkSoft);
  s.doc
    .moveTo(x + 7.5, y - 3.2)
    .lineTo(x + 11.5, y)
    .lineTo(x + 7.5, y + 3.2)
    .stroke(s.colours.inkSoft);
}
