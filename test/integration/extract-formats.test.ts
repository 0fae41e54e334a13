import { createHash } from 'node:crypto';
import { appendFileSync, truncateSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visibleText } from '../../electron/extract/extracted-document.ts';
import type { ExtractedFile } from '../../electron/extract/extraction-port.ts';
import type { ExtractionPool } from '../../electron/extract/pool.ts';
import { bundleExtraction, type ExtractionBundle, fingerprintOf } from '../support/extraction-bundle.ts';
import { sampleDocx, sampleMp4, samplePdf, samplePptx, sampleXlsx } from '../support/sample-documents.ts';

let bundle: ExtractionBundle;
let pool: ExtractionPool;
beforeAll(async () => {
  bundle = await bundleExtraction();
  pool = bundle.pool();
});
afterAll(async () => {
  await pool.close();
  bundle.remove();
});
const read = (name: string, bytes: Buffer | string): Promise<ExtractedFile> =>
  pool.extract(...bundle.file(name, bytes));

describe('pdf', () => {
  test('gives its pages, title and author', async () => {
    const bytes = await samplePdf(['What waiting costs', 'Late fees: 18,000 €', '']);
    const file = await read('waiting.pdf', bytes);
    expect(file).toMatchObject({
      kind: 'pdf',
      status: 'ok',
      title: 'Cost of waiting',
      author: 'Mirja Halloran',
      pages: 3,
    });
    expect(file.parts.map(({ kind, number, text }) => [kind, number, text])).toEqual([
      ['page', 1, 'What waiting costs'],
      ['page', 2, 'Late fees: 18,000 €'],
      ['page', 3, ''],
    ]);
    expect(file.version).toBe(createHash('sha256').update(bytes).digest('hex'));
  });
  test('with a password says so', async () => {
    const bytes = await samplePdf(['secret'], { userPassword: 'open', ownerPassword: 'own' });
    expect(await read('locked.pdf', bytes)).toMatchObject({ kind: 'pdf', status: 'encrypted', parts: [] });
  });
  test('without text is empty and keeps its page count', async () => {
    expect(await read('scan.pdf', await samplePdf(['']))).toMatchObject({ status: 'empty', pages: 1 });
  });
});

describe('docx', () => {
  test('gives what is on the page; deleted, hidden and commented text apart', async () => {
    const file = await read('case.docx', await sampleDocx());
    expect(file).toMatchObject({
      kind: 'docx',
      status: 'ok',
      title: 'The business case on one page',
      author: 'Mirja Halloran',
    });
    const text = visibleText(file);
    expect(text).toContain('Waiting costs €18,000 a month & more.');
    expect(text).toContain('Baseline');
    expect(text).toContain('Tellerby Software');
    for (const internal of ['nothing', 'invisible remark', 'Ask legal first']) {
      expect(text).not.toContain(internal);
      expect(file.internalNotes).toContain(internal);
    }
    expect(file.hidden).toMatchObject({ comments: 1, trackedChanges: 1 });
  });
});

describe('pptx', () => {
  test('gives slides in order with charts; notes and hidden slides apart', async () => {
    const file = await read('days.pptx', await samplePptx());
    expect(file).toMatchObject({ kind: 'pptx', status: 'ok', title: 'Your first 90 days', pages: 3 });
    expect(file.parts[0]).toMatchObject({
      kind: 'slide',
      number: 1,
      name: 'Your first 90 days',
      hidden: false,
    });
    expect(file.parts[0]?.notes).toContain('Do not promise week one');
    expect(file.parts[1]?.text).toContain('Days to approve');
    expect(file.parts[2]).toMatchObject({ hidden: true, text: 'Internal margins' });
    expect(visibleText(file)).not.toMatch(/promise|margins/);
    expect(file.hidden).toMatchObject({ speakerNotes: 1, hiddenSlides: 1 });
  });
});

describe('xlsx', () => {
  test('gives values as a person sees them, sheet by sheet; notes and hidden sheets apart', async () => {
    const file = await read('prices.xlsx', await sampleXlsx());
    expect(file).toMatchObject({ kind: 'xlsx', status: 'ok', pages: 2 });
    expect(file.parts[0]).toMatchObject({ kind: 'sheet', name: 'Price list', hidden: false });
    expect(file.parts[0]?.text).toBe('Product Price From Share\nTellerby Payables 1234.50 2026-11-25 37.5%');
    expect(file.parts[1]).toMatchObject({ name: 'Costs', hidden: true });
    expect(file.internalNotes).toContain('Discount up to ten percent');
    expect(file.hidden).toMatchObject({ hiddenSheets: 1, comments: 1 });
  });
});

describe('text formats', () => {
  test('html: text without scripts, title, author, in its own encoding', async () => {
    const page = `<!doctype html><html><head><meta charset="iso-8859-1"><title>Release note 6</title><meta name="author" content="Mirja"><style>p{}</style></head>
      <body><script>var secret = '<p>no</p>'</script><h1>Version 6</h1><p>Gr\xf6\xdfe &amp; Wert &euro;5<br>next</p><!-- hidden --><p>1 < 2</p></body></html>`;
    const file = await read('note.html', Buffer.from(page, 'latin1'));
    expect(file).toMatchObject({
      kind: 'html',
      status: 'ok',
      title: 'Release note 6',
      heading: 'Version 6',
      author: 'Mirja',
    });
    expect(file.parts[0]?.text).toContain('Größe & Wert €5\nnext');
    expect(file.parts[0]?.text).toContain('1 < 2');
    expect(file.parts[0]?.text).not.toMatch(/secret|hidden/);
  });
  test('md: without marks and front matter', async () => {
    const file = await read(
      'card.md',
      '---\nowner: x\n---\n# Battle **card**\n\n- See [the paper](https://x.example/a) _now_\n| a | b |\n|---|---|\n',
    );
    expect(file).toMatchObject({ kind: 'md', status: 'ok', title: 'Battle card' });
    expect(file.parts[0]?.text).toBe('Battle card\n\n• See the paper now\na b');
  });
  test.each([
    ['UTF-8', Buffer.from('Zürich – 5 €')],
    ['UTF-8 with mark', Buffer.from('\ufeffZürich – 5 €')],
    ['UTF-16 little', Buffer.from('\ufeffZürich – 5 €', 'utf16le')],
    ['UTF-16 big', Buffer.from('\ufeffZürich – 5 €', 'utf16le').swap16()],
    ['Windows-1252', Buffer.from('5a fc 72 69 63 68 20 96 20 35 20 80'.replaceAll(' ', ''), 'hex')],
  ])('txt in %s', async (name, bytes) => {
    expect((await read(`${name}.txt`, bytes)).parts[0]?.text).toBe('Zürich – 5 €');
  });
});

describe('mp4', () => {
  test('gives its minutes', async () => {
    const file = await read('day.mp4', sampleMp4(80));
    expect(file).toMatchObject({ kind: 'mp4', status: 'empty', minutes: 1.33 });
  });
  test('gives its minutes also when it is too large to read whole', async () => {
    const recording = sampleMp4(95);
    const boxesBefore = 16;
    const filmBytes = 210 * 1_048_576;
    const film = Buffer.alloc(8);
    film.writeUInt32BE(filmBytes);
    film.write('mdat', 4);
    const [path] = bundle.file('long.mp4', Buffer.concat([recording.subarray(0, boxesBefore), film]));
    truncateSync(path, boxesBefore + filmBytes);
    appendFileSync(path, recording.subarray(boxesBefore));
    const file = await pool.extract(path, fingerprintOf(path));
    expect(file).toMatchObject({ kind: 'mp4', status: 'empty', minutes: 1.58, version: null });
  });
  test('anything else of that size is too large', async () => {
    const [path] = bundle.file('huge.pdf', '%PDF-1.7');
    truncateSync(path, 210 * 1_048_576);
    expect(await pool.extract(path, fingerprintOf(path))).toMatchObject({ status: 'too_large', kind: 'pdf' });
  });
});

test.each([
  ['docx named pdf', 'wrong.pdf', sampleDocx, 'docx'],
  ['pdf named docx', 'wrong.docx', () => samplePdf(['right']), 'pdf'],
  ['html named doc', 'wrong.doc', async () => Buffer.from('<html><body>right</body></html>'), 'html'],
])('the bytes decide, not the name: %s', async (_what, name, make, kind) => {
  expect(await read(name, await make())).toMatchObject({ kind, status: 'ok' });
});
