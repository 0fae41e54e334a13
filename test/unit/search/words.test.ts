import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '#domain/edit-distance.ts';
import { germanStem, stem } from '../../../electron/search/stem.ts';
import { joinedWords, tokenize } from '../../../electron/search/tokenize.ts';

const words = (text: string) => tokenize(text).map((token) => token.word);

describe('words of a text', () => {
  test.each([
    ['Straße & Café', ['strasse', 'cafe']],
    ["the company's plan", ['the', 'company', 'plan']],
    ['C++, C# and F', ['c++', 'c#', 'and', 'f']],
    ['ＦＵＬＬ width', ['full', 'width']],
    ['云计算', ['云计', '计算']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test.each([
    ['e-mail', ['email']],
    ['212,000 a year', ['212000']],
    ['node.js', ['nodejs']],
    ['one two', []],
    ['a-b-c-d-e-f', []],
  ])('written with a mark, also as one: %s', (text, expected) => {
    expect(joinedWords(text, tokenize(text)).map(({ word }) => word)).toEqual(expected);
  });

  test('places are those of the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let before = 0;
        return tokenize(text).every(({ word, start, end }) => {
          const isInside = start >= before && start < end && end <= text.length;
          before = start;
          return isInside && words(text.slice(start, end)).join('') === word;
        });
      }),
    );
  });
});

describe('stems', () => {
  test.each([
    ['caresses', 'caress'],
    ['ponies', 'poni'],
    ['relational', 'relat'],
    ['motoring', 'motor'],
    ['hopping', 'hop'],
    ['filing', 'file'],
    ['generalizations', 'gener'],
    ['controlling', 'control'],
    ['adjustment', 'adjust'],
    ['happy', 'happi'],
    ['sky', 'sky'],
    ['feed', 'feed'],
    ['agreed', 'agre'],
    ['rate', 'rate'],
    ['cease', 'ceas'],
    ['2026', '2026'],
  ])('%s → %s, as in the published list', (word, expected) => {
    expect(stem(word)).toBe(expected);
  });

  test('German cases and plurals meet', () => {
    expect(germanStem('rechnungen')).toBe(germanStem('rechnung'));
    expect(germanStem('kunden')).toBe(germanStem('kunde'));
  });
});

describe('edit distance', () => {
  test.each([
    ['invoice', 'invoice', 0],
    ['invoice', 'invocie', 1],
    ['invoice', 'invoce', 1],
    ['invoice', 'invoices', 1],
    ['invoice', 'invise', 2],
    ['invoice', 'voice', 2],
    ['invoice', 'price', 3],
  ])('%s and %s: %i, cut at 3', (a, b, expected) => {
    expect(editDistance(a, b, 2)).toBe(expected);
  });

  test('is the same both ways', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 3)).toBe(editDistance(b, a, 3));
      }),
    );
  });
});
