/** Paragraphs, tables and files in the Tellerby look for Word. Sizes in half points, lengths in twentieths of a point. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  BorderStyle,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { settleOffice } from './zip.mjs';

/** @import { Brand } from '../shapes.ts' */
/** @import { FileChild, IParagraphOptions } from 'docx' */
/** @typedef {{ size?: number, color?: string, bold?: boolean, italics?: boolean, font?: string }} Look */

/** Both letters fit one sheet, and say so as Word does when it saves; the library for Word files leaves it out. @param {string} name @param {string} xml */
const onePage = (name, xml) =>
  name === 'docProps/app.xml'
    ? xml.replace(/(<Properties[^>]*)\/>/, '$1><Pages>1</Pages></Properties>')
    : xml;

/** @param {string} colour */
export const bare = (colour) => colour.replace('#', '');

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE };

/** Splits **weight** and ^accent^. @param {string} text @param {Brand} brand @param {Look} [look] @returns {TextRun[]} */
export function textRuns(text, brand, look = {}) {
  const parts = text.split(/(\*\*[^*]+\*\*|\^[^^]+\^)/).filter((part) => part !== '');
  return parts.map((part) => {
    const strong = part.startsWith('**');
    const accent = part.startsWith('^');
    return new TextRun({
      text: strong ? part.slice(2, -2) : accent ? part.slice(1, -1) : part,
      font: look.font ?? brand.office_font,
      size: look.size ?? 21,
      bold: look.bold === true || strong,
      italics: look.italics === true,
      color: bare(accent ? brand.colours.accent : (look.color ?? brand.colours.text)),
    });
  });
}

/** @param {string} text @param {Brand} brand @param {Look & { options?: Partial<IParagraphOptions> }} [look] */
export function paragraph(text, brand, { options = {}, ...look } = {}) {
  return new Paragraph({
    spacing: { after: 90, line: 283 },
    ...options,
    children: textRuns(text, brand, look),
  });
}

/** @param {Brand} brand @param {{ head: string[], rows: string[][], widths: number[] }} table */
export function figures(brand, { head, rows, widths }) {
  const { colours } = brand;
  const line = (/** @type {boolean} */ strong) => ({
    style: BorderStyle.SINGLE,
    size: strong ? 10 : 4,
    color: bare(strong ? colours.ink : colours.line),
  });
  const row = (/** @type {string[]} */ cells, /** @type {number} */ index) => {
    const last = index === rows.length;
    return new TableRow({
      children: cells.map(
        (cell, column) =>
          new TableCell({
            width: { size: widths[column] ?? 1000, type: WidthType.DXA },
            borders: { ...NO_BORDERS, bottom: line(index === 0) },
            margins: { top: 70, bottom: 70, left: column === 0 ? 0 : 80, right: 40 },
            ...(last ? { shading: { fill: bare(colours.accentWash) } } : {}),
            children: [
              paragraph(cell, brand, {
                size: 20,
                bold: index === 0 || last,
                color: colours.ink,
                options: { spacing: { after: 0 }, alignment: column === 0 ? 'left' : 'right' },
              }),
            ],
          }),
      ),
    });
  };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    rows: [head, ...rows].map(row),
  });
}

/** @param {FileChild[]} children @param {Brand} brand @param {{ title: string, subject: string, file: string, margins: { top: number, bottom: number, left: number, right: number } }} about */
export async function writeWord(children, brand, { title, subject, file, margins }) {
  const document = new Document({
    title,
    subject,
    creator: brand.name,
    lastModifiedBy: brand.name,
    styles: { default: { document: { run: { font: brand.office_font, size: 19 } } } },
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { ...margins, header: 400, footer: 400 } },
        },
        children,
      },
    ],
  });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, settleOffice(await Packer.toBuffer(document), onePage));
}
