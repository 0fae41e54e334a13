/** The look of Tellerby workbooks, and how one is written. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import ExcelJS from 'exceljs';
import { settleOffice } from './zip.mjs';

/** @import { Brand } from '../shapes.ts' */
/** @import { Cell, Fill, Workbook, Worksheet } from 'exceljs' */

/** exceljs wants colours with opacity first. @param {string} colour */
export const argb = (colour) => ({ argb: `FF${colour.replace('#', '')}` });

/** @param {string} colour @returns {Fill} */
export const fill = (colour) => ({ type: 'pattern', pattern: 'solid', fgColor: argb(colour) });

const DAY = new Date('2026-11-02T09:00:00Z');

/** @param {Brand} brand @param {{ title: string, subject: string }} about @returns {Workbook} */
export function makeBook(brand, about) {
  const book = new ExcelJS.Workbook();
  book.creator = brand.name;
  book.lastModifiedBy = brand.name;
  book.company = brand.name;
  book.title = about.title;
  book.subject = about.subject;
  book.created = DAY;
  book.modified = DAY;
  return book;
}

/** @param {Workbook} book @param {string} name @param {{ widths: number[], landscape: boolean }} look */
export function makeSheet(book, name, { widths, landscape }) {
  const sheet = book.addWorksheet(name, {
    views: [{ showGridLines: false }],
    pageSetup: {
      paperSize: 9,
      orientation: landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.5, right: 0.5, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&L&8Tellerby Software&R&8&P / &N' },
  });
  sheet.columns = widths.map((width) => ({ width }));
  return sheet;
}

/** @param {Cell} cell @param {Brand} brand @param {{ size?: number, bold?: boolean, color?: string, italic?: boolean }} [font] */
export function style(
  cell,
  brand,
  { size = 10, bold = false, color = brand.colours.text, italic = false } = {},
) {
  cell.font = { name: brand.office_font, size, bold, italic, color: argb(color) };
  cell.alignment = { vertical: 'middle', wrapText: true };
}

/** The band at the top: the mark, the title and one sentence. @param {Worksheet} sheet @param {Brand} brand @param {{ title: string, intro: string, last: string, introHeight?: number }} head */
export function addHead(sheet, brand, { title, intro, last, introHeight = 34 }) {
  const { colours } = brand;
  for (const [row, height] of /** @type {const} */ ([
    [1, 26],
    [2, 34],
    [3, introHeight],
  ])) {
    sheet.mergeCells(`A${row}:${last}${row}`);
    sheet.getRow(row).height = height;
  }
  const mark = sheet.getCell('A1');
  mark.value = brand.name;
  style(mark, brand, { size: 11, bold: true, color: colours.accent });
  mark.fill = fill(colours.ink);
  const name = sheet.getCell('A2');
  name.value = title;
  style(name, brand, { size: 20, bold: true, color: colours.paper });
  name.fill = fill(colours.ink);
  const text = sheet.getCell('A3');
  text.value = intro;
  style(text, brand, { color: colours.inkSoft });
  for (const cell of [mark, name]) cell.alignment = { ...cell.alignment, horizontal: 'left', indent: 1 };
}

/** @param {Worksheet} sheet @param {Brand} brand @param {number} row @param {string[]} names */
export function addColumnHeads(sheet, brand, row, names) {
  names.forEach((name, index) => {
    const cell = sheet.getCell(row, index + 1);
    cell.value = name;
    style(cell, brand, { bold: true, color: brand.colours.ink });
    if (index > 1) cell.alignment = { ...cell.alignment, horizontal: 'left', indent: 1 };
    cell.border = { bottom: { style: 'medium', color: argb(brand.colours.ink) } };
  });
  sheet.getRow(row).height = 20;
}

/** @param {Workbook} book @param {string} file */
export async function writeBook(book, file) {
  const raw = Buffer.from(await book.xlsx.writeBuffer());
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, settleOffice(raw));
}
