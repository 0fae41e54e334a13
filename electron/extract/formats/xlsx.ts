/** Excel workbooks: the values of every sheet as lines; only cells that exist are visited, never the grid. */
import { type BoundedZip, openBoundedZip } from '../bounded-zip.ts';
import {
  type DocumentContent,
  type DocumentPart,
  NO_CONTENT,
  NOTHING_HIDDEN,
} from '../extracted-document.ts';
import { readProperties, readXmlPart, relationsOf, targetsOf } from '../office-package.ts';
import { scanXml } from '../xml-scan.ts';
import { readCellFormats } from './xlsx-formats.ts';
import { readSharedStrings, readSheetText, type SheetContext } from './xlsx-sheet.ts';

const MAIN = /^xl\/workbook\d*\.xml$/i;
const NUMBERED_SHEET = /^xl\/worksheets\/sheet(\d{1,6})\.xml$/i;

interface SheetReference {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

interface Workbook {
  readonly sheets: readonly SheetReference[];
  readonly uses1904: boolean;
}

async function readWorkbook(archive: BoundedZip, main: string): Promise<Workbook> {
  const relations = await relationsOf(archive, main);
  const sheets: SheetReference[] = [];
  let uses1904 = false;
  scanXml((await readXmlPart(archive, main)) ?? '', {
    open: (tag) => {
      if (tag.name === 'workbookPr') uses1904 = /^(?:1|true)$/.test(tag.attribute('date1904') ?? '');
      if (tag.name !== 'sheet') return;
      const part = relations.get(tag.prefixed('id') ?? '')?.target ?? '';
      const hidden = /hidden$/i.test(tag.attribute('state') ?? '');
      sheets.push({ name: tag.attribute('name') ?? '', part, hidden });
    },
    close: () => {},
    text: () => {},
  });
  const found = sheets.filter((sheet) => archive.has(sheet.part));
  return { sheets: found.length > 0 ? found : numberedSheets(archive), uses1904 };
}

function numberedSheets(archive: BoundedZip): SheetReference[] {
  return archive.names
    .filter((name) => NUMBERED_SHEET.test(name))
    .map((part) => ({ name: '', part, hidden: false }));
}

async function firstOf(archive: BoundedZip, names: readonly string[]): Promise<string> {
  return names[0] === undefined ? '' : ((await readXmlPart(archive, names[0])) ?? '');
}

/** Texts of comments and notes of a sheet, drawn text and chart words apart. */
async function readComments(archive: BoundedZip, names: readonly string[]): Promise<string[]> {
  const comments: string[] = [];
  for (const name of names) {
    let current: string[] = [];
    scanXml((await readXmlPart(archive, name)) ?? '', {
      open: (tag) => {
        if (tag.name === 'comment' || tag.name === 'threadedComment') current = [];
      },
      close: (tag) => {
        const isEnd = tag === 'comment' || tag === 'threadedComment';
        if (isEnd && current.length > 0) comments.push(current.join('').trim());
      },
      text: (text) => current.push(text),
    });
  }
  return comments;
}

/** Reads a .xlsx, .xlsm or .xltx. */
export async function readXlsx(bytes: Buffer): Promise<DocumentContent> {
  const archive = await openBoundedZip(bytes);
  const main = archive.names.find((name) => MAIN.test(name));
  if (!main) throw new Error('no workbook part');
  const relations = await relationsOf(archive, main);
  const { sheets, uses1904 } = await readWorkbook(archive, main);
  const context: SheetContext = {
    strings: readSharedStrings(await firstOf(archive, targetsOf(relations, 'sharedStrings'))),
    formats: readCellFormats(await firstOf(archive, targetsOf(relations, 'styles'))),
    uses1904,
  };
  const parts: DocumentPart[] = [];
  const comments: string[] = [];
  let truncated = false;
  for (const sheet of sheets) {
    const read = readSheetText((await readXmlPart(archive, sheet.part)) ?? '', context);
    truncated ||= read.truncated;
    const beside = await relationsOf(archive, sheet.part);
    comments.push(...(await readComments(archive, targetsOf(beside, 'comments', 'threadedComment'))));
    parts.push({
      kind: 'sheet',
      number: parts.length + 1,
      name: sheet.name || null,
      text: read.text,
      hidden: sheet.hidden,
      notes: '',
    });
  }
  const hiddenSheets = parts.filter((part) => part.hidden).length;
  return {
    ...NO_CONTENT,
    ...(await readProperties(archive)),
    pages: parts.length,
    parts,
    internalNotes: comments.join('\n'),
    hidden: { ...NOTHING_HIDDEN, hiddenSheets, comments: comments.length },
    truncated,
  };
}
