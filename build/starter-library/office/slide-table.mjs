/** Native tables on slides. */
import { hex, WIDE } from './deck-kit.mjs';
import { write } from './slide-text.mjs';

/** @import { Brand, SlideSource, TableSpec } from '../shapes.ts' */
/** @import { Slide } from './slide-text.mjs' */
/** @typedef {import('pptxgenjs').default.TableCell} TableCell */
/** @typedef {import('pptxgenjs').default.BorderProps} Border */

/** @param {TableSpec} table @param {Brand} brand @param {{ value: string, column: number, head: boolean }} at @returns {TableCell} */
function cell(table, { colours }, { value, column, head }) {
  /** @type {Border} */
  const none = { type: 'none' };
  /** @type {Border} */
  const line = { type: 'solid', pt: head ? 1.5 : 0.75, color: hex(head ? colours.ink : colours.line) };
  const right = table.right?.includes(column) === true;
  const afterRight = table.right?.includes(column - 1) === true && !right;
  return {
    text: value.replaceAll('**', ''),
    options: {
      bold: head || column === 0 || value.startsWith('**'),
      color: hex(head ? colours.ink : colours.text),
      align: right ? 'right' : 'left',
      margin: [0.06, 0.08, 0.06, afterRight ? 0.4 : 0.05],
      border: [none, none, line, none],
      ...(column === table.mark ? { fill: { color: hex(colours.accentWash) } } : {}),
    },
  };
}

/** @param {Slide} slide @param {SlideSource} source @param {Brand} brand */
export function addTable(slide, { table, text }, brand) {
  if (!table) return;
  const sum = table.widths.reduce((total, width) => total + width, 0);
  const rows = [table.head, ...table.rows].map((cells, index) =>
    cells.map((value, column) => cell(table, brand, { value, column, head: index === 0 })),
  );
  slide.addTable(rows, {
    x: WIDE.left,
    y: 1.65,
    w: WIDE.body,
    colW: table.widths.map((width) => (width / sum) * WIDE.body),
    rowH: Math.min(0.62, (text ? 3.9 : 4.5) / rows.length),
    fontFace: brand.office_font,
    fontSize: table.size ?? 16,
    valign: 'middle',
  });
  if (text) {
    const box = { x: WIDE.left, y: 5.65, w: WIDE.body, h: 0.6 };
    write({ slide, brand }, text, box, { size: 18, color: 'inkSoft', valign: 'bottom' });
  }
}
