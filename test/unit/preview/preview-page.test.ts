import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWords } from '../../../electron/preview-page/find-words.ts';
import { pictureSize } from '../../../electron/preview-page/picture-size.ts';
import { readQuestion } from '../../../electron/preview-page/question.ts';
import { wordsIn } from '../../../electron/preview-page/words.ts';

describe('the question in the address', () => {
  test('is understood', () => {
    expect(readQuestion('?kind=slides&page=7&words=late+fees&theme=dark&language=de-AT&captions=1')).toEqual({
      kind: 'slides',
      page: 7,
      words: 'late fees',
      theme: 'dark',
      language: 'de',
      hasCaptions: true,
    });
  });
  test.each([
    '',
    '?kind=html&page=-1',
    '?kind=__proto__&page=1e9',
    '?page=NaN',
    '?page=1.5&theme=javascript:',
  ])('is safe whatever it says: %j', (search) => {
    expect(readQuestion(search)).toMatchObject({ kind: 'text', page: 1, theme: 'light', language: 'en' });
  });
});

describe('the words that were searched for', () => {
  const marked = (text: string, words: string) =>
    findWords(text, words).map(([from, to]) => text.slice(from, to));
  test.each([
    ['Invoices and an invoice', 'invoice', ['Invoices', 'invoice']],
    ['one discount', 'discounts', ['discount']],
    ['Café in Zürich', 'cafe zurich', ['Café', 'Zürich']],
    ['to be at it', 'at', ['at']],
    ['nothing here', '', []],
    ['a.b (c)', '.* (', []],
  ])('%s: %s', (text, words, expected) => {
    expect(marked(text, words)).toEqual(expected);
  });
  test('are places inside the text, in order, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, words) => {
        let before = 0;
        return findWords(text, words).every(([from, to]) => {
          const isInside = from >= before && to > from && to <= text.length;
          before = to;
          return isInside;
        });
      }),
    );
  });
});

describe('the size of a picture, before it is decoded', () => {
  const hex = (text: string) => Uint8Array.from(Buffer.from(text.replaceAll(' ', ''), 'hex'));
  test.each([
    ['png', '89504e470d0a1a0a 0000000d49484452 00007530 00007530', { width: 30_000, height: 30_000 }],
    ['gif', '474946383961 2003 5802 000000', { width: 800, height: 600 }],
    ['jpeg', 'ffd8 ffe00004 0000 ffc00011 08 0258 0320 03000000', { width: 800, height: 600 }],
    [
      'webp, extended',
      '52494646 00000000 57454250 56503858 0a000000 00000000 1f0300 570200',
      { width: 800, height: 600 },
    ],
  ])('%s', (_kind, bytes, size) => {
    expect(pictureSize(hex(bytes))).toEqual(size);
  });
  test('is unknown for anything else, cut or not', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        pictureSize(bytes);
        return true;
      }),
    );
    expect(pictureSize(hex('ffd8'))).toBeUndefined();
    expect(pictureSize(new TextEncoder().encode('<svg width="9">'))).toBeUndefined();
  });
});

test('texts are filled in and complete in both languages', () => {
  expect(wordsIn('en')('position', { page: 2, pages: 9 })).toBe('Page 2 of 9');
  expect(wordsIn('de')('position', { page: 2, pages: 9 })).toBe('Seite 2 von 9');
});
