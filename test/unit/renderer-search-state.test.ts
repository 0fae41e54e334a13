import { describe, expect, test } from 'vitest';
import {
  countChosen,
  EMPTY_SEARCH,
  reduceSearch,
  type SearchAction,
  searchRequestOf,
} from '../../renderer/features/library/search-state.ts';
import { startDraft } from '../../renderer/features/settings/folder-draft.ts';

const choose = (facet: 'stage' | 'type', value: string, isOn = true): SearchAction => ({
  kind: 'facet-set',
  facet,
  value,
  isOn,
});
const stateAfter = (...actions: SearchAction[]) => actions.reduce(reduceSearch, EMPTY_SEARCH);

describe('what is looked for', () => {
  test('values of one facet add up, and a value is chosen once', () => {
    const state = stateAfter(
      choose('stage', 'quoted'),
      choose('stage', 'deciding'),
      choose('stage', 'quoted'),
    );
    expect(searchRequestOf(state).facets).toEqual({ stage: ['quoted', 'deciding'] });
    expect(countChosen(state)).toBe(2);
  });

  test('a facet without values is no condition', () => {
    const state = stateAfter(choose('stage', 'quoted'), choose('stage', 'quoted', false));
    expect(searchRequestOf(state).facets).toEqual({});
  });

  test('one condition is left out without losing the others', () => {
    const state = stateAfter(choose('stage', 'quoted'), choose('type', 'terms'), {
      kind: 'facet-cleared',
      facet: 'stage',
    });
    expect(searchRequestOf(state).facets).toEqual({ type: ['terms'] });
  });

  test('clearing all keeps the words', () => {
    const state = stateAfter({ kind: 'typed', words: 'late' }, choose('stage', 'quoted'), {
      kind: 'all-cleared',
    });
    expect(searchRequestOf(state)).toMatchObject({ words: 'late', facets: {}, pinnedOnly: false });
  });

  test('more results are asked for only until the words change', () => {
    const more = stateAfter({ kind: 'typed', words: 'late' }, { kind: 'more-wanted' });
    expect(more.limit).toBe(200);
    expect(reduceSearch(more, { kind: 'typed', words: 'later' }).limit).toBe(50);
  });
});

describe('what a top folder is taken for before anybody answers', () => {
  test.each([
    ['Case studies', 'case_study', 'send', true],
    ['Battle cards', 'battle_card', 'internal', true],
    ['Internal', null, 'internal', true],
    ['Preislisten', 'price_list', 'send', true],
    ['Misc 2024', null, 'send', false],
  ])('%s', (name, ...expected) => {
    const { type, audience, isIncluded } = startDraft({ name, files: 3, described: false });
    expect([type, audience, isIncluded]).toEqual(expected);
  });
});
