/** Assets 31 and 32: two price lists made from one source. */
import { addColumnHeads, addHead, argb, makeBook, makeSheet, style, writeBook } from './sheet-kit.mjs';

/** @import { Brand } from '../shapes.ts' */
/** @import { Worksheet } from 'exceljs' */
/** @typedef {{ year: string, path: string, valid: string, desk: number }} Year */
/** @typedef {{ title: string, subject: string, sheet: string, years: Year[], columns: string[], sections: { title: string, rows: (string | number)[][] }[], notes: string[] }} PriceSource */

/** @param {number} price */
function formatOf(price) {
  if (price < 0.2) return '0%';
  return Number.isInteger(price) ? '€#,##0' : '€#,##0.00';
}

/** @param {Worksheet} sheet @param {Brand} brand @param {{ cells: (string | number)[], row: number, desk: number }} what */
function addRow(sheet, brand, { cells, row, desk }) {
  const { colours } = brand;
  cells.forEach((content, index) => {
    const cell = sheet.getCell(row, index + 1);
    const value = content === 'desk' ? desk : content;
    cell.value = value;
    style(cell, brand, { bold: index === 1, color: index > 1 ? colours.muted : colours.ink });
    cell.border = { bottom: { style: 'hair', color: argb(colours.line) } };
    if (index === 2) cell.alignment = { ...cell.alignment, horizontal: 'left', indent: 1 };
    if (typeof value === 'number') {
      cell.numFmt = formatOf(value);
      cell.alignment = { horizontal: 'right', vertical: 'middle' };
    }
  });
  sheet.getRow(row).height = String(cells[3]).length > 58 ? 30 : 20;
}

/** @param {PriceSource} source @param {Brand} brand @param {string} outDir */
export async function makePriceLists(source, brand, outDir) {
  for (const { year, path, valid, desk } of source.years) {
    const book = makeBook(brand, { title: `${source.title} ${year}`, subject: source.subject });
    const sheet = makeSheet(book, source.sheet, { widths: [36, 14, 14, 58], landscape: false });
    addHead(sheet, brand, {
      title: `${source.title} ${year}`,
      intro: `${valid}. Euro, without VAT.`,
      last: 'D',
      introHeight: 24,
    });
    addColumnHeads(sheet, brand, 4, source.columns);
    sheet.getCell('B4').alignment = { horizontal: 'right', vertical: 'middle' };
    let row = 5;
    for (const section of source.sections) {
      style(sheet.getCell(row, 1), brand, { bold: true, size: 11, color: brand.colours.accent });
      sheet.getCell(row, 1).value = section.title;
      sheet.getCell(row, 1).alignment = { vertical: 'bottom' };
      sheet.getRow(row).height = 27;
      row += 1;
      for (const cells of section.rows) addRow(sheet, brand, { cells, row: row++, desk });
    }
    for (const note of source.notes) {
      row += 1;
      sheet.mergeCells(row, 1, row, 4);
      sheet.getCell(row, 1).value = note;
      style(sheet.getCell(row, 1), brand, { size: 9, color: brand.colours.muted });
      sheet.getRow(row).height = 26;
    }
    sheet.views = [{ showGridLines: false, state: 'frozen', ySplit: 4 }];
    sheet.pageSetup.fitToHeight = 1;
    await writeBook(book, `${outDir}/${path}`);
  }
}
