import { describe, expect, test } from 'vitest';
import { LibrarySearch } from '../../../electron/search/library-search.ts';
import { makeAsset, makeCatalog, makeTemplate } from '../../support/make-asset.ts';
import { ask, pages, searchOver } from '../../support/search-library.ts';

const waiting = makeAsset('waiting', { title: 'One quarter more: what waiting costs', type: 'case_study' });
const discounts = makeAsset('discounts', { title: 'Discounts won by Hollin Vale Foods', type: 'video' });
const rechnungen = makeAsset('rechnungen', {
  title: 'Klinikverbund Sonnau: Freigabe in 4 Tagen',
  language: 'de',
});
const cloud = makeAsset('cloud', { title: '云计算白皮书', language: 'zh' });
const library = searchOver({
  assets: [
    [
      waiting,
      pages('Every month of waiting leaves invoices unpaid.', 'A café called Zürich saved €212,000 a year.'),
    ],
    [
      discounts,
      pages('Early payment discounts, taken on time. Migration took nine days. Written in C++ and Node.js.'),
    ],
    [
      rechnungen,
      pages(
        'Die Rechnungen der Klinik sind nach vier Tagen freigegeben und der Vorstand ist zufrieden mit der Lösung.',
      ),
    ],
    [cloud, pages('开源软件和云计算的成本')],
  ],
  templates: [
    makeTemplate('quote', { name: 'Quote follow-up: cost of waiting' }),
    makeTemplate('other', { name: 'Review invitation' }),
  ],
  config: {
    synonyms: [
      ['roi', 'return on investment', 'discounts'],
      ['postponing', 'waiting'],
    ],
  },
});
const found = (words: string) => library.query(ask(words), []).hits.map((hit) => hit.id);

describe('what a person types finds what they meant', () => {
  test.each([
    ['a plain word', 'invoices', 'waiting'],
    ['another form of it', 'invoice', 'waiting'],
    ['a half-typed word', 'migr', 'discounts'],
    ['a half-typed word that its stem cannot hold', 'migrati', 'discounts'],
    ['a typo', 'discuonts', 'discounts'],
    ['two typos in a long word', 'migretoin', 'discounts'],
    ['joined words', 'waitingcosts', 'waiting'],
    ['a split word', 'dis counts', 'discounts'],
    ['no accents', 'cafe', 'waiting'],
    ['more accents', 'wäiting', 'waiting'],
    ['capitals', 'ZURICH', 'waiting'],
    ['a number with its separator', '212,000', 'waiting'],
    ['a number without', '212000', 'waiting'],
    ['a German singular', 'Rechnung', 'rechnungen'],
    ['umlaut written with e', 'loesung', 'rechnungen'],
    ['Chinese', '云计算', 'cloud'],
    ['one Chinese character', '云', 'cloud'],
    ['a name with signs', 'c++', 'discounts'],
    ['a dotted name', 'nodejs', 'discounts'],
    ["the company's word", 'roi', 'discounts'],
    ["the company's words", 'return on investment', 'discounts'],
    ["the company's other word", 'postponing', 'waiting'],
    ['a type of file', 'case study', 'waiting'],
    ['a file name', 'discounts.pdf', 'discounts'],
  ])('%s: %s', (_what, words, id) => {
    expect(found(words)[0]).toBe(id);
  });

  test('an exact title is first, however often others say it', () => {
    const search = searchOver({
      assets: [
        [makeAsset('noisy', { title: 'Price list price list price list' }), pages('price list '.repeat(200))],
        [makeAsset('exact', { title: 'Price list' })],
      ],
    });
    expect(search.query(ask('price LIST'), []).hits[0]?.id).toBe('exact');
  });

  test('templates are found by name', () => {
    expect(library.query(ask('cost of waiting'), []).templates).toEqual([
      { id: 'quote', name: 'Quote follow-up: cost of waiting' },
    ]);
  });

  test.each(['', '   ', '!!!', '*', '🙂', 'the', '\\', '(((', '%%', 'a'.repeat(500), '"', '云'.repeat(200)])(
    'any text gets an answer: %j',
    (words) => {
      expect(() => library.query(ask(words), [])).not.toThrow();
    },
  );

  test('no words lists everything, described ones first', () => {
    const search = searchOver({
      assets: [[makeAsset('a', { described: false, title: 'A' })], [makeAsset('b', { title: 'B' })]],
    });
    expect(search.query(ask(''), []).hits.map(({ id }) => id)).toEqual(['b', 'a']);
  });
});

describe("a CRM's stage name finds what is marked for the stage", () => {
  const search = searchOver({
    assets: [
      [makeAsset('quoted', { stages: ['quoted'], title: 'Alpha' })],
      [makeAsset('won', { stages: ['won'], title: 'Beta' })],
    ],
    config: { stageAliases: { won: ['Signed'] } },
  });
  test.each([
    ['Proposal/Price Quote', 'quoted'],
    ['Propose', 'quoted'],
    ['Closed Won', 'won'],
    ['Signed', 'won'],
  ])('%s', (words, id) => {
    expect(search.query(ask(words), []).hits.map((hit) => hit.id)).toEqual([id]);
  });
});

describe('the index follows the library', () => {
  test('a removed asset is not found, its words are forgotten', () => {
    const search = searchOver({
      assets: [[makeAsset('gone', { title: 'Vanishing paper' })], [makeAsset('here')]],
    });
    search.remove('gone');
    expect(search.query(ask('vanishing'), []).total).toBe(0);
  });

  test('a replaced asset is found by its new words only', () => {
    const search = searchOver({ assets: [[makeAsset('one', { title: 'Old heading' }), pages('ancient')]] });
    search.set(makeAsset('one', { title: 'New heading' }), pages('modern'));
    expect(search.query(ask('modern'), []).hits.map(({ id }) => id)).toEqual(['one']);
    expect(search.query(ask('ancient'), []).total).toBe(0);
    expect(search.query(ask(''), []).total).toBe(1);
  });
});

describe('indexing in slices', () => {
  const assets = Array.from({ length: 300 }, (_, at) => makeAsset(`a${at}`, { title: `Paper ${at}` }));
  const catalog = makeCatalog(assets);
  const text = pages('quokka '.repeat(300));

  test('answers by titles at once and by texts when it is done', async () => {
    const search = new LibrarySearch({ sliceMs: 0.01 });
    search.update(catalog, () => text);
    expect(search.query(ask('quokka', { limit: 1 }), []).total).toBeLessThan(300);
    await search.whenIndexed();
    expect(search.query(ask('quokka', { limit: 1 }), []).total).toBe(300);
  });

  test('a newer catalog takes over in the middle', async () => {
    const search = new LibrarySearch({ sliceMs: 0.01 });
    search.update(catalog, () => text);
    search.update(makeCatalog(assets.slice(0, 10)), () => text);
    await search.whenIndexed();
    expect(search.query(ask(''), []).total).toBe(10);
    expect(search.query(ask('quokka'), []).total).toBe(10);
  });
});
