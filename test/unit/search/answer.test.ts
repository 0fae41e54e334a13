import { describe, expect, test } from 'vitest';
import { NO_CONTENT } from '../../../electron/extract/extracted-document.ts';
import { makeAsset } from '../../support/make-asset.ts';
import { ask, pages, part, searchOver } from '../../support/search-library.ts';

describe('a hit names where the words stand', () => {
  const search = searchOver({
    assets: [
      [makeAsset('paper'), pages('Nothing here.', 'Late fees and early discounts together.', 'Late fees.')],
      [
        makeAsset('sheet', { kind: 'xlsx' }),
        {
          ...NO_CONTENT,
          pages: 2,
          parts: [
            part({ kind: 'sheet', number: 1, name: 'Start' }),
            part({ kind: 'sheet', number: 2, name: 'Prices', text: 'Tariff 44' }),
          ],
        },
      ],
      [
        makeAsset('note', { kind: 'md' }),
        { ...NO_CONTENT, parts: [part({ kind: 'body', text: 'Quorum reached' })] },
      ],
      [makeAsset('title', { title: 'Zebra crossing', use: 'When a zebra asks' }), pages('Other words.')],
    ],
  });
  const first = (words: string) => search.query(ask(words), []).hits[0];

  test('the page with most of the words', () => {
    expect(first('late discounts')?.location).toEqual({ kind: 'page', number: 2, of: 3 });
  });
  test('the sheet by name', () => {
    expect(first('tariff')?.location).toEqual({ kind: 'sheet', name: 'Prices' });
  });
  test('nothing for a text without pages', () => {
    expect(first('quorum')?.location).toBeNull();
  });
  test('nothing when only the title has it; the snippet is what marketing says', () => {
    expect(first('zebra')).toMatchObject({ id: 'title', location: null, snippet: 'When a zebra asks' });
  });
});

describe('a snippet', () => {
  const text = `${'Filler words come first. '.repeat(40)}The invoice waits in a drawer for eleven days. ${'More filler follows. '.repeat(40)}`;
  const search = searchOver({ assets: [[makeAsset('paper'), pages(text)]] });
  const hit = search.query(ask('invoices drawer'), []).hits[0];

  test('shows the words in a line that fits', () => {
    expect(hit?.snippet).toContain('The invoice waits in a drawer');
    expect(hit?.snippet.length).toBeLessThanOrEqual(202);
  });
  test('marks exactly the words', () => {
    expect(hit?.marks.map(([from, to]) => hit.snippet.slice(from, to))).toEqual(['invoice', 'drawer']);
  });
});

describe('internal notes', () => {
  const deck = {
    ...NO_CONTENT,
    pages: 3,
    parts: [
      part({ number: 1, text: 'Welcome everybody' }),
      part({ number: 2, text: 'Numbers', notes: 'Mention the kangaroo clause' }),
      part({ number: 3, text: 'Secret wombat slide', hidden: true }),
    ],
    internalNotes: 'Comment about platypus',
  };
  const search = searchOver({
    assets: [[makeAsset('deck', { title: 'Overview' }), deck], [makeAsset('other')]],
  });

  test.each(['kangaroo', 'wombat', 'platypus', 'kangar', 'kangarooo'])(
    '%s is not found without asking',
    (words) => {
      const answer = search.query(ask(words), []);
      expect(answer.hits).toEqual([]);
      expect(answer.total).toBe(0);
    },
  );

  test.each([
    ['kangaroo', { kind: 'slide', number: 2, of: 3 }],
    ['wombat', { kind: 'slide', number: 3, of: 3 }],
    ['platypus', null],
  ])('%s is found when asked for, and never shown', (words, location) => {
    const hit = search.query(ask(words, { internalNotes: true }), []).hits[0];
    expect(hit?.id).toBe('deck');
    expect(hit?.location).toEqual(location);
    expect(hit?.snippet.toLowerCase()).not.toContain(words);
  });
});

describe('facets', () => {
  const search = searchOver({
    assets: [
      [makeAsset('a', { title: 'Alpha paper', stages: ['quoted'], type: 'case_study', language: 'en' })],
      [makeAsset('b', { title: 'Beta paper', stages: ['won'], type: 'video', language: 'de' })],
      [makeAsset('c', { title: 'Gamma paper', stages: [], type: 'video', language: 'en' })],
      [makeAsset('d', { title: 'Delta paper', stages: 'unmatched', type: 'terms', language: null })],
    ],
  });

  test('open lists fit every choice, lists nobody understood fit none', () => {
    const answer = search.query(ask('paper', { facets: { stage: ['quoted'] } }), []);
    expect(answer.hits.map(({ id }) => id).sort()).toEqual(['a', 'c']);
  });

  test('a count says what choosing the value would leave', () => {
    const { facets } = search.query(ask('paper', { facets: { type: ['video'] } }), []);
    expect(facets.language).toEqual([
      { id: 'de', count: 1 },
      { id: 'en', count: 1 },
    ]);
    expect(facets.type).toContainEqual({ id: 'case_study', count: 1 });
    for (const { id, count } of facets.stage ?? []) {
      const chosen = search.query(ask('paper', { facets: { type: ['video'], stage: [id] } }), []);
      expect(chosen.total).toBe(count);
    }
  });

  test('with nothing left it gives up the facet that leaves most, and says so', () => {
    const answer = search.query(ask('alpha', { facets: { type: ['video'], language: ['en'] } }), []);
    expect(answer.hits.map(({ id }) => id)).toEqual(['a']);
    expect(answer.relaxed).toEqual({ facet: 'type', words: [] });
  });

  test('words that nothing has together are named', () => {
    const answer = search.query(ask('alpha beta'), []);
    expect(answer.relaxed?.facet).toBeNull();
    expect(['alpha', 'beta']).toContain(answer.relaxed?.words[0]);
    expect(answer.total).toBeGreaterThan(0);
  });

  test('words that nothing has at all leave an empty answer, not a guess', () => {
    expect(search.query(ask('xylophone'), [])).toMatchObject({ total: 0, hits: [], relaxed: null });
  });

  test('pinned only shows what is pinned', () => {
    expect(search.query(ask('paper', { pinnedOnly: true }), ['b']).hits.map(({ id }) => id)).toEqual(['b']);
  });

  test('the limit cuts the list and not the total', () => {
    const answer = search.query(ask('paper', { limit: 1 }), []);
    expect([answer.hits.length, answer.total]).toEqual([1, 4]);
  });
});
