/** Small real documents, made by the same libraries that other programs use. */
import {
  CommentRangeEnd,
  CommentRangeStart,
  DeletedTextRun,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import exceljs from 'exceljs';
import PDFDocument from 'pdfkit';
import pptxgenjs from 'pptxgenjs';

const AUTHOR = 'Mirja Halloran';

export function samplePdf(
  pages: readonly string[],
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Buffer> {
  return new Promise((resolve) => {
    const pdf = new PDFDocument({
      autoFirstPage: false,
      info: { Title: 'Cost of waiting', Author: AUTHOR },
      ...options,
    });
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    for (const text of pages) pdf.addPage().text(text);
    pdf.end();
  });
}

export async function sampleDocx(): Promise<Buffer> {
  const when = new Date('2026-11-25T10:00:00Z');
  const change = { id: 7, author: AUTHOR, date: when.toISOString() };
  const table = new Table({
    rows: [
      new TableRow({
        children: ['Baseline', '1,200'].map((text) => new TableCell({ children: [new Paragraph(text)] })),
      }),
    ],
  });
  const document = new Document({
    title: 'Document1',
    creator: AUTHOR,
    comments: {
      children: [{ id: 0, author: AUTHOR, date: when, children: [new Paragraph('Ask legal first')] }],
    },
    sections: [
      {
        footers: { default: new Footer({ children: [new Paragraph('Tellerby Software')] }) },
        children: [
          new Paragraph({ text: 'The business case on one page', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [
              new CommentRangeStart(0),
              new TextRun('Waiting costs '),
              new DeletedTextRun({ text: 'nothing', ...change }),
              new TextRun('€18,000 a month & more.'),
              new CommentRangeEnd(0),
              new TextRun({ text: 'invisible remark', vanish: true }),
            ],
          }),
          table,
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

export async function samplePptx(): Promise<Buffer> {
  const deck = new pptxgenjs();
  deck.title = 'PowerPoint Presentation';
  deck.author = AUTHOR;
  deck.defineSlideMaster({
    title: 'MAIN',
    objects: [
      { placeholder: { options: { name: 'title', type: 'title', x: 1, y: 0.5, w: 8, h: 1 }, text: '' } },
    ],
  });
  const opening = deck.addSlide({ masterName: 'MAIN' });
  opening.addText('Your first 90 days', { placeholder: 'title' });
  opening.addText('Week one: invoices arrive', { x: 1, y: 2, w: 6, h: 1 });
  opening.addNotes('Do not promise week one to anyone');
  const numbers = deck.addSlide();
  numbers.addChart(
    deck.ChartType.bar,
    [{ name: 'Days to approve', labels: ['Before', 'After'], values: [11, 3] }],
    { x: 1, y: 1, w: 5, h: 3 },
  );
  const secret = deck.addSlide();
  secret.hidden = true;
  secret.addText('Internal margins', { x: 1, y: 1, w: 5, h: 1 });
  const bytes = await deck.write({ outputType: 'nodebuffer' });
  return Buffer.from(bytes as Uint8Array);
}

export async function sampleXlsx(): Promise<Buffer> {
  const book = new exceljs.Workbook();
  book.creator = AUTHOR;
  const prices = book.addWorksheet('Price list');
  prices.addRow(['Product', 'Price', 'From', 'Share']);
  const row = prices.addRow(['Tellerby Payables', 1234.5, new Date(Date.UTC(2026, 10, 25)), 0.375]);
  row.getCell(2).numFmt = '#,##0.00';
  row.getCell(3).numFmt = 'yyyy-mm-dd';
  row.getCell(4).numFmt = '0.0%';
  prices.getCell('A2').note = 'Discount up to ten percent';
  const hidden = book.addWorksheet('Costs', { state: 'hidden' });
  hidden.addRow(['What we pay']);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** A recording of this many seconds without picture or sound: only the boxes that name its length. */
export function sampleMp4(seconds: number, brand = 'isom'): Buffer {
  const box = (type: string, ...content: Buffer[]) => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(8 + content.reduce((sum, part) => sum + part.length, 0), 0);
    head.write(type, 4, 'latin1');
    return Buffer.concat([head, ...content]);
  };
  const header = Buffer.alloc(100);
  header.writeUInt32BE(600, 12);
  header.writeUInt32BE(seconds * 600, 16);
  return Buffer.concat([
    box('ftyp', Buffer.from(`${brand}\0\0\0\0`)),
    box('free', Buffer.alloc(64)),
    box('moov', box('mvhd', header)),
  ]);
}
