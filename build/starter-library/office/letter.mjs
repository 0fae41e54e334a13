/** Asset 22: a letter with places for a pen, and the guide below a line that is cut off. */
import { BorderStyle } from 'docx';
import { bare, paragraph, writeWord } from './word-kit.mjs';

/** @import { Brand } from '../shapes.ts' */
/** @typedef {{ path: string, title: string, subject: string, sender: string, lines: { text?: string, hand?: string }[], source: string, guide: { title: string, steps: string[] } }} LetterSource */

const PEN = '#1F4FA3';

/** @param {{ text?: string, hand?: string }} line @param {Brand} brand */
function drawLine(line, brand) {
  const spacing = { before: 60, after: 240, line: 340 };
  if (line.hand === undefined) return paragraph(line.text ?? '', brand, { size: 23, options: { spacing } });
  const border = {
    bottom: { style: BorderStyle.DOTTED, size: 6, space: 2, color: bare(brand.colours.blue2) },
  };
  return paragraph(line.hand, brand, {
    size: 26,
    italics: true,
    color: PEN,
    options: { spacing: { before: 160, after: 320 }, border },
  });
}

/** @param {LetterSource} source @param {Brand} brand @param {string} outDir */
export async function makeLetter(source, brand, outDir) {
  const { colours } = brand;
  const cut = { top: { style: BorderStyle.DASHED, size: 8, space: 10, color: bare(colours.muted) } };
  const children = [
    paragraph(source.sender, brand, {
      size: 17,
      color: colours.ink,
      bold: true,
      options: { spacing: { after: 900 } },
    }),
    ...source.lines.map((line) => drawLine(line, brand)),
    paragraph(source.source, brand, {
      size: 14,
      color: colours.muted,
      options: { spacing: { before: 40, after: 700 } },
    }),
    paragraph(source.guide.title, brand, {
      size: 18,
      bold: true,
      color: colours.accent,
      options: { border: cut, spacing: { before: 120, after: 90 } },
    }),
    ...source.guide.steps.map((step) =>
      paragraph(step, brand, {
        size: 17,
        color: colours.muted,
        options: { bullet: { level: 0 }, spacing: { after: 40 } },
      }),
    ),
  ];
  const margins = { top: 1100, bottom: 700, left: 1500, right: 1500 };
  await writeWord(children, brand, {
    title: source.title,
    subject: source.subject,
    file: `${outDir}/${source.path}`,
    margins,
  });
}
