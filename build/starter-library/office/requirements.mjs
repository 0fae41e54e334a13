/** Asset 13: requirements with an answer, how, and the place of the proof. */
import { addColumnHeads, addHead, argb, fill, makeBook, makeSheet, style, writeBook } from './sheet-kit.mjs';

/** @import { Brand } from '../shapes.ts' */
/** @import { Worksheet } from 'exceljs' */
/** @typedef {{ path: string, title: string, subject: string, sheet: string, intro: string, columns: string[], answers: string[], areas: Record<string, string[][]>, foot: string }} RequirementsSource */

const FIRST = 7;

/** @param {Brand} brand @param {string} answer @returns {{ ground: string, ink: string }} */
function toneOf({ colours }, answer) {
  if (answer === 'No') return { ground: colours.accentWash, ink: colours.accent };
  if (answer === 'Yes') return { ground: colours.paper, ink: colours.ink };
  return { ground: colours.wash, ink: colours.inkSoft };
}

/** How many of each answer, counted by the sheet itself. @param {Worksheet} sheet @param {Brand} brand @param {{ source: RequirementsSource, rows: string[][] }} data */
function addCounts(sheet, brand, { source, rows }) {
  const last = FIRST + rows.length - 1;
  source.answers.forEach((answer, index) => {
    const name = sheet.getCell(4, index + 2);
    const count = sheet.getCell(5, index + 2);
    name.value = answer;
    count.value = {
      formula: `COUNTIF($D$${FIRST}:$D$${last},"${answer}")`,
      result: rows.filter((row) => row[1] === answer).length,
    };
    style(name, brand, { size: 9, color: brand.colours.muted });
    style(count, brand, { size: 14, bold: true, color: toneOf(brand, answer).ink });
    for (const cell of [name, count]) cell.alignment = { horizontal: 'left', vertical: 'middle' };
  });
  sheet.getCell(4, 6).value = 'Weighted share of “Yes” (column G)';
  sheet.getCell(5, 6).value = {
    formula: `IF(SUM($G$${FIRST}:$G$${last})=0,"–",SUMIF($D$${FIRST}:$D$${last},"Yes",$G$${FIRST}:$G$${last})/SUM($G$${FIRST}:$G$${last}))`,
    result: '–',
  };
  style(sheet.getCell(4, 6), brand, { size: 9, color: brand.colours.muted });
  style(sheet.getCell(5, 6), brand, { size: 14, bold: true, color: brand.colours.ink });
  sheet.getCell(5, 6).numFmt = '0%';
  sheet.getRow(5).height = 24;
}

/** @param {Worksheet} sheet @param {Brand} brand @param {{ cells: (string | number)[], row: number, firstOfArea: boolean }} what */
function addRow(sheet, brand, { cells, row, firstOfArea }) {
  const { colours } = brand;
  const tone = toneOf(brand, String(cells[3]));
  [...cells, ''].forEach((content, index) => {
    const cell = sheet.getCell(row, index + 1);
    if (content !== '') cell.value = content;
    style(cell, brand, {
      size: 9.5,
      bold: index === 3,
      color: index === 3 ? tone.ink : index === 0 || index === 1 ? colours.muted : colours.text,
    });
    cell.alignment = {
      ...cell.alignment,
      horizontal: index === 0 ? 'center' : 'left',
      ...(index > 1 ? { indent: 1 } : {}),
    };
    const line = /** @type {const} */ ({ style: 'hair', color: argb(colours.line) });
    cell.border = {
      bottom: line,
      ...(firstOfArea ? { top: { style: 'thin', color: argb(colours.inkSoft) } } : {}),
    };
    if (index === 3 && tone.ground !== colours.paper) cell.fill = fill(tone.ground);
    if (index === 6) cell.fill = fill(colours.accentWash);
  });
  const longest = Math.max(
    String(cells[2]).length / 44,
    String(cells[4]).length / 56,
    String(cells[5]).length / 27,
  );
  sheet.getRow(row).height = longest > 1 ? 29 : 18;
}

/** @param {RequirementsSource} source @param {Brand} brand @param {string} outDir */
export async function makeRequirements(source, brand, outDir) {
  const rows = Object.values(source.areas).flat();
  const book = makeBook(brand, source);
  const sheet = makeSheet(book, source.sheet, { widths: [6, 18, 44, 11, 56, 30, 12], landscape: true });
  addHead(sheet, brand, { title: source.title, intro: source.intro, last: 'G' });
  addCounts(sheet, brand, { source, rows });
  addColumnHeads(sheet, brand, FIRST - 1, source.columns);
  let row = FIRST;
  for (const [area, list] of Object.entries(source.areas)) {
    list.forEach((cells, index) => {
      addRow(sheet, brand, { cells: [row - FIRST + 1, area, ...cells], row, firstOfArea: index === 0 });
      row += 1;
    });
  }
  sheet.mergeCells(row + 1, 1, row + 1, 7);
  sheet.getCell(row + 1, 1).value = source.foot;
  style(sheet.getCell(row + 1, 1), brand, { size: 8, color: brand.colours.muted });
  sheet.getRow(row + 1).height = 24;
  sheet.autoFilter = { from: { row: FIRST - 1, column: 1 }, to: { row: row - 1, column: 7 } };
  sheet.views = [{ showGridLines: false, state: 'frozen', xSplit: 3, ySplit: FIRST - 1 }];
  sheet.pageSetup.printTitlesRow = `${FIRST - 1}:${FIRST - 1}`;
  await writeBook(book, `${outDir}/${source.path}`);
}
