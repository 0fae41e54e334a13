/** Asset 10: a decision paper of one page, made to be edited. */
import { BorderStyle, HeadingLevel, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import { bare, figures, NO_BORDERS, paragraph, textRuns, writeWord } from './word-kit.mjs';

/** @import { Brand } from '../shapes.ts' */
/** @import { FileChild } from 'docx' */
/** @typedef {{ head: string, text?: string, list?: string[], table?: { head: string[], rows: string[][], note: string } }} Part */
/** @typedef {{ path: string, title: string, subject: string, kicker: string, heading: string, ask: string, blocks: Part[], foot: string }} BusinessCaseSource */

const WIDTH = 9900;

/** The request stands in a box: it is what must be read if nothing else is. @param {string} text @param {Brand} brand */
function askBox(text, brand) {
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: [WIDTH],
    rows: [
      new TableRow({
        children: [
          new TableCell({
            shading: { fill: bare(brand.colours.wash) },
            borders: {
              ...NO_BORDERS,
              left: { style: BorderStyle.SINGLE, size: 24, color: bare(brand.colours.accent) },
            },
            margins: { top: 150, bottom: 150, left: 200, right: 160 },
            children: [
              paragraph(text, brand, {
                size: 23,
                bold: true,
                color: brand.colours.ink,
                options: { spacing: { after: 0, line: 288 } },
              }),
            ],
          }),
        ],
      }),
    ],
  });
}

/** @param {Part} part @param {Brand} brand @returns {FileChild[]} */
function drawPart(part, brand) {
  /** @type {FileChild[]} */
  const children = [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      spacing: { before: 230, after: 70 },
      children: textRuns(part.head, brand, { size: 24, bold: true, color: brand.colours.ink }),
    }),
  ];
  if (part.text) children.push(paragraph(part.text, brand));
  if (part.table) {
    children.push(figures(brand, { ...part.table, widths: [5700, 2100, 2100] }));
    children.push(
      paragraph(part.table.note, brand, {
        size: 16,
        color: brand.colours.muted,
        options: { spacing: { before: 70, after: 40 } },
      }),
    );
  }
  for (const item of part.list ?? []) {
    children.push(
      paragraph(item, brand, { options: { bullet: { level: 0 }, spacing: { after: 60, line: 276 } } }),
    );
  }
  return children;
}

/** @param {BusinessCaseSource} source @param {Brand} brand @param {string} outDir */
export async function makeBusinessCase(source, brand, outDir) {
  const children = [
    paragraph(source.kicker, brand, {
      size: 17,
      color: brand.colours.muted,
      options: { spacing: { after: 60 } },
    }),
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      spacing: { after: 140 },
      children: textRuns(source.heading, brand, { size: 44, bold: true, color: brand.colours.ink }),
    }),
    askBox(source.ask, brand),
    ...source.blocks.flatMap((part) => drawPart(part, brand)),
    paragraph(source.foot, brand, {
      size: 15,
      color: brand.colours.muted,
      options: {
        spacing: { before: 160, after: 0 },
        border: { top: { style: BorderStyle.SINGLE, size: 4, space: 6, color: bare(brand.colours.line) } },
      },
    }),
  ];
  const margins = { top: 1000, bottom: 700, left: 1000, right: 1000 };
  await writeWord(children, brand, {
    title: source.title,
    subject: source.subject,
    file: `${outDir}/${source.path}`,
    margins,
  });
}
