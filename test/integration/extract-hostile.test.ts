import { execFileSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visibleText } from '../../electron/extract/extracted-document.ts';
import type { ExtractionPool } from '../../electron/extract/pool.ts';
import { bundleExtraction, type ExtractionBundle, fingerprintOf } from '../support/extraction-bundle.ts';
import { samplePdf } from '../support/sample-documents.ts';
import { paragraph, wordFile, writeZip } from '../support/zip-writer.ts';

let bundle: ExtractionBundle;
let pool: ExtractionPool;
beforeAll(async () => {
  bundle = await bundleExtraction();
  pool = bundle.pool({ fileMs: 2_000 });
});
afterAll(async () => {
  await pool.close();
  bundle.remove();
});
const read = (name: string, bytes: Buffer | string) => pool.extract(...bundle.file(name, bytes));

/** Deflates one byte repeated, packed once and joined: a bomb of any size without its memory. */
function packedMebibytes(count: number): Buffer {
  const block = deflateRawSync(Buffer.alloc(1_048_576, 'a'), { level: 9, finishFlush: 3 });
  return Buffer.concat([...Array.from({ length: count }, () => block), deflateRawSync(Buffer.alloc(0))]);
}

/** A PDF of one page whose content is this stream. */
function pdfOf(content: Buffer, filters: string): Buffer {
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n4 0 obj<</Length ${content.length}/Filter ${filters}>>stream\n`,
    ),
    content,
    Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF'),
  ]);
}

describe('a bomb is stopped at the limit', () => {
  test('1 GiB in one part, by counting and not by its claim', async () => {
    const packed = packedMebibytes(1_024);
    const file = await read(
      'bomb.docx',
      writeZip([{ name: 'word/document.xml', data: '', packed, claimedBytes: 1_000 }]),
    );
    expect(file).toMatchObject({ kind: 'docx', status: 'too_large', parts: [] });
  });
  test('many parts that are small alone', async () => {
    const packed = packedMebibytes(40);
    const slides = Array.from({ length: 20 }, (_, at) => ({
      name: `ppt/slides/slide${at + 1}.xml`,
      data: '',
      packed,
    }));
    expect(
      await read('bomb.pptx', writeZip([{ name: 'ppt/presentation.xml', data: '<p/>' }, ...slides])),
    ).toMatchObject({ status: 'too_large' });
  });
  test('media is not even looked at', async () => {
    const bytes = wordFile(paragraph('small text'), [
      { name: 'word/media/image1.png', data: '', packed: packedMebibytes(1_024) },
    ]);
    expect(visibleText(await read('media.docx', bytes))).toBe('small text');
  });
  test('too many entries', async () => {
    const parts = Array.from({ length: 10_001 }, (_, at) => ({ name: `word/x${at}`, data: '' }));
    expect(await read('entries.docx', wordFile('', parts))).toMatchObject({ status: 'too_large' });
  });
});

describe('what a file claims is not believed', () => {
  test.each([
    ['smaller than it is', 3],
    ['larger than it is', 4_000_000_000],
  ])('an inflated size %s', async (_what, claimedBytes) => {
    const xml = `<w:document>${paragraph('honest text')}</w:document>`;
    const file = await read('lying.docx', writeZip([{ name: 'word/document.xml', data: xml, claimedBytes }]));
    expect(visibleText(file)).toBe('honest text');
  });
  test('names that climb out of the archive are names and nothing else', async () => {
    const file = await read(
      'slip.docx',
      wordFile(paragraph('inside'), [{ name: '../../../../tmp/evil', data: 'x' }]),
    );
    expect(visibleText(file)).toBe('inside');
  });
  test('an encrypted part is a locked file', async () => {
    const bytes = writeZip([{ name: 'word/document.xml', data: '<w:document/>', isEncrypted: true }]);
    expect(await read('locked.docx', bytes)).toMatchObject({ status: 'encrypted' });
  });
  test.each(['docx', 'pptx', 'xlsx', 'pdf'])(
    'a cut %s is unreadable, an empty one is empty',
    async (kind) => {
      const whole =
        kind === 'pdf'
          ? Buffer.from(`%PDF-1.7\n1 0 obj<</Type/Catalog>>${' '.repeat(60)}`)
          : wordFile(paragraph('text'));
      expect(await read(`cut.${kind}`, whole.subarray(0, whole.length - 30))).toMatchObject({
        status: 'unreadable',
      });
      expect(await read(`zero.${kind}`, '')).toMatchObject({ kind, status: 'empty' });
    },
  );
  test('random bytes with a good name are unreadable', async () => {
    const bytes = Buffer.from(
      Array.from({ length: 4_096 }, (_, at) => (at * 7919 + (at >> 3) * 104729) & 255),
    );
    expect(await read('noise.docx', bytes)).toMatchObject({ status: 'unreadable' });
  });
});

describe('XML stays text', () => {
  const secret = 'content of a file that nobody may read';
  test('an outside entity is never fetched', async () => {
    const [path] = bundle.file('secret.txt', secret);
    const doctype = `<!DOCTYPE d [<!ENTITY x SYSTEM "file://${path}"><!ENTITY y "expanded">]>`;
    const text = visibleText(await read('xxe.docx', wordFile(paragraph('before &x;&y; after'), [], doctype)));
    expect(text).toBe('before after');
  });
  test('entities of entities are not expanded', async () => {
    const levels = Array.from(
      { length: 9 },
      (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
    ).join('');
    const file = await read(
      'laughs.docx',
      wordFile(paragraph('ok &l9;'), [], `<!DOCTYPE d [<!ENTITY l0 "ha">${levels}]>`),
    );
    expect(visibleText(file)).toBe('ok');
  });
  test.each([
    ['deep nesting', `${'<w:x>'.repeat(200_000)}${paragraph('deep')}${'</w:x>'.repeat(200_000)}`, 'deep'],
    ['tags that never end', `${paragraph('start')}${'<w:t '.repeat(200_000)}`, 'start'],
    ['a wall of brackets', `${paragraph('start')}${'<'.repeat(1_000_000)}`, 'start'],
    ['a tag of a million letters', `<w:x ${'a'.repeat(1_000_000)}/>${paragraph('end')}`, 'end'],
  ])('%s costs no time', async (_what, body, text) => {
    // Mixed letters keep the archive's own ratio limit out of the way.
    const filler = Array.from({ length: 40_000 }, (_, at) => (at * 2_654_435_761).toString(36)).join(' ');
    const file = await read('shape.docx', wordFile(body, [], `<!--${filler}-->`));
    expect(visibleText(file)).toBe(text);
  });
});

describe('a page stays text', () => {
  test.each([
    ['two hundred thousand open elements', '<div>'.repeat(200_000)],
    ['comments that never end', '<!-- '.repeat(200_000)],
    ['quotes that never end', '<a href="'.repeat(150_000)],
    ['ampersands', '&'.repeat(1_000_000)],
    ['brackets of markdown', '['.repeat(1_000_000)],
  ])('%s', async (_what, content) => {
    for (const name of ['page.html', 'page.md']) {
      const file = await read(name, `seen ${content}`);
      expect(file.status).toBe('ok');
      expect(file.parts[0]?.text.startsWith('seen')).toBe(true);
    }
  });
});

describe('a file costs at most its worker', () => {
  test('a pdf that inflates for ever ends by time or memory; the next file is read', async () => {
    const once = deflateSync(Buffer.alloc(64 * 1_048_576, '0 0 m '), { level: 9 });
    const bomb = pdfOf(
      deflateSync(Buffer.concat(Array.from({ length: 40 }, () => once)), { level: 9 }),
      '[/FlateDecode/FlateDecode]',
    );
    const long = pdfOf(deflateSync(Buffer.alloc(120 * 1_048_576, '(x) Tj '), { level: 9 }), '/FlateDecode');
    const started = performance.now();
    const [a, b, next] = await Promise.all([
      read('nested.pdf', bomb),
      read('long.pdf', long),
      read('fine.pdf', await samplePdf(['still alive'])),
    ]);
    expect(['timeout', 'too_large', 'empty', 'unreadable']).toContain(a.status);
    expect(['timeout', 'too_large']).toContain(b.status);
    expect(visibleText(next)).toBe('still alive');
    expect(performance.now() - started).toBeLessThan(8_000);
  });

  test('too much resident memory ends the worker, not the process', async () => {
    const tight = bundle.pool({ residentBytes: 1, fileMs: 30_000 });
    const long = pdfOf(deflateSync(Buffer.alloc(120 * 1_048_576, '(x) Tj '), { level: 9 }), '/FlateDecode');
    expect(await tight.extract(...bundle.file('hungry.pdf', long))).toMatchObject({
      status: 'too_large',
      kind: 'pdf',
    });
    await tight.close();
  });

  test('closing rejects what is open', async () => {
    const closing = bundle.pool();
    const open = closing.extract(...bundle.file('open.txt', 'text'));
    await Promise.all([expect(open).rejects.toThrow('closed'), closing.close()]);
    await expect(closing.extract(...bundle.file('later.txt', 'text'))).rejects.toThrow('closed');
  });
});

describe('only the file that was seen is read', () => {
  test('one that changed since says so', async () => {
    const [path, fingerprint] = bundle.file('moving.txt', 'before');
    appendFileSync(path, ' and after');
    expect(await pool.extract(path, fingerprint)).toMatchObject({
      changed: true,
      status: 'unreadable',
      version: null,
    });
    expect(await pool.extract(path, fingerprintOf(path))).toMatchObject({ changed: false, status: 'ok' });
  });
  test('one that is gone says so', async () => {
    const gone = await pool.extract(join(bundle.folder, 'gone.pdf'), { sizeBytes: 1, modifiedMs: 1 });
    expect(gone).toMatchObject({ changed: true, kind: 'pdf', status: 'unreadable' });
  });
  test.skipIf(process.platform === 'win32')('a pipe is not waited for', async () => {
    const path = join(bundle.folder, 'pipe.txt');
    execFileSync('mkfifo', [path]);
    expect(await pool.extract(path, fingerprintOf(path))).toMatchObject({
      status: 'unreadable',
      changed: false,
    });
  });
});
