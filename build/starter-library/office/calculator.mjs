/** Asset 9: a calculator whose formulas can be read without clicking into a cell. */
import { evaluate } from './arithmetic.mjs';
import { addColumnHeads, addHead, argb, fill, makeBook, makeSheet, style, writeBook } from './sheet-kit.mjs';

/** @import { Brand } from '../shapes.ts' */
/** @import { Worksheet } from 'exceljs' */
/**
 * @typedef {object} Line
 * @property {string} id
 * @property {string} label
 * @property {number} [value]
 * @property {string} [formula]
 * @property {string} format
 * @property {boolean} [input]
 * @property {boolean} [percent]
 * @property {boolean} [strong]
 * @property {boolean} [result]
 * @property {boolean} [bar]
 * @property {string} why
 *
 * @typedef {{ path: string, title: string, subject: string, sheet: string, intro: string, columns: string[], foot: string, sections: { title: string, rows: Line[] }[] }} CalculatorSource
 * @typedef {{ cells: Map<string, string>, values: Map<string, number> }} Known
 */

/** @param {Line} line @param {Known} known @returns {string} the formula with cell addresses */
const addressed = (line, known) =>
  (line.formula ?? '').replace(/\{(\w+)\}/g, (_, name) => known.cells.get(name) ?? '#REF!');

/** @param {Worksheet} sheet @param {string} address @param {Line} line */
function askFor(sheet, address, line) {
  sheet.getCell(address).dataValidation = {
    type: 'decimal',
    operator: 'between',
    allowBlank: false,
    formulae: line.percent ? [0, 1] : [0, 1000000000],
    showErrorMessage: true,
    errorTitle: 'A number, please',
    error: line.percent ? 'Between 0% and 100%.' : 'Zero or more.',
  };
}

/** @param {Worksheet} sheet @param {Brand} brand @param {{ line: Line, row: number, known: Known }} what */
function addLine(sheet, brand, { line, row, known }) {
  const { colours } = brand;
  const address = `B${row}`;
  const bold = line.strong === true || line.result === true;
  const value = line.formula === undefined ? Number(line.value) : evaluate(line.formula, known.values);
  known.cells.set(line.id, address);
  known.values.set(line.id, value);
  const formula = addressed(line, known);
  const cells = [
    line.label,
    line.formula === undefined ? value : { formula, result: value },
    line.formula === undefined ? (line.input ? 'your number' : 'fixed') : `= ${formula}`,
    line.why,
  ];
  cells.forEach((content, index) => {
    const cell = sheet.getCell(row, index + 1);
    cell.value = content;
    style(cell, brand, {
      bold: bold && index < 2,
      size: index > 1 ? 9 : line.result && index === 1 ? 14 : 10,
      color: index > 1 ? colours.muted : colours.ink,
    });
    cell.border = { bottom: { style: 'hair', color: argb(colours.line) } };
    if (index > 1) cell.alignment = { ...cell.alignment, horizontal: 'left', indent: 1 };
    if (line.result) cell.fill = fill(colours.accentWash);
  });
  const amount = sheet.getCell(address);
  amount.numFmt = line.format;
  amount.alignment = { vertical: 'middle', horizontal: 'right' };
  if (line.input) {
    amount.fill = fill(colours.accentWash);
    amount.border = {
      top: { style: 'thin', color: argb(colours.accent) },
      bottom: { style: 'thin', color: argb(colours.accent) },
      left: { style: 'thin', color: argb(colours.accent) },
      right: { style: 'thin', color: argb(colours.accent) },
    };
    askFor(sheet, address, line);
  }
  if (line.formula) sheet.getCell(row, 3).font = { ...sheet.getCell(row, 3).font, name: 'Courier New' };
  sheet.getRow(row).height = line.formula && formula.length > 60 ? 48 : line.result ? 28 : 21;
}

/** @param {CalculatorSource} source @param {Brand} brand @param {string} outDir */
export async function makeCalculator(source, brand, outDir) {
  const book = makeBook(brand, source);
  const sheet = makeSheet(book, source.sheet, { widths: [46, 15, 44, 56], landscape: true });
  addHead(sheet, brand, { title: source.title, intro: source.intro, last: 'D' });
  addColumnHeads(sheet, brand, 4, source.columns);
  const known = { cells: new Map(), values: new Map() };
  let row = 5;
  for (const section of source.sections) {
    const head = sheet.getCell(row, 1);
    head.value = section.title;
    style(head, brand, { bold: true, size: 11, color: brand.colours.accent });
    head.alignment = { vertical: 'bottom' };
    sheet.getRow(row).height = 26;
    row += 1;
    for (const line of section.rows) {
      addLine(sheet, brand, { line, row, known });
      row += 1;
    }
  }
  const foot = sheet.getCell(row + 1, 1);
  sheet.mergeCells(row + 1, 1, row + 1, 4);
  foot.value = source.foot;
  style(foot, brand, { size: 8, color: brand.colours.muted });
  sheet.getRow(row + 1).height = 24;
  sheet.views = [{ showGridLines: false, state: 'frozen', ySplit: 4, activeCell: 'B6' }];
  sheet.pageSetup.fitToHeight = 1;
  await writeBook(book, `${outDir}/${source.path}`);
}
