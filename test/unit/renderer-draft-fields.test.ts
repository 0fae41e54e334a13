import { describe, expect, test } from 'vitest';
import type { DraftField } from '../../renderer/bridge/types.ts';
import {
  inOrder,
  nameBlanks,
  shownFields,
  spokenLength,
} from '../../renderer/features/assist/draft-fields.ts';

function field(name: string, change: Partial<DraftField> = {}): DraftField {
  return {
    name,
    label: `label of ${name}`,
    help: null,
    kind: 'text',
    choices: [],
    default: null,
    required: true,
    max: null,
    value: '',
    missing: true,
    ...change,
  };
}

describe('the fields of a draft', () => {
  test.each([
    { when: 'nothing is known', typed: {}, known: {}, shown: { value: '', isMissing: true, isKnown: false } },
    {
      when: 'it is known',
      typed: {},
      known: { a: 'K' },
      shown: { value: 'K', isMissing: false, isKnown: true },
    },
    { when: 'it was typed', typed: { a: 'T' }, known: { a: 'K' }, shown: { value: 'T', isMissing: false } },
    { when: 'it was emptied', typed: { a: ' ' }, known: { a: 'K' }, shown: { value: ' ', isMissing: true } },
  ])('when $when', ({ typed, known, shown }) => {
    expect(shownFields([field('a')], typed, known)[0]).toMatchObject(shown);
  });

  test('a blank that is optional or has a default blocks nothing', () => {
    const fields = [field('a', { required: false }), field('b', { default: 'x' })];
    expect(shownFields(fields, {}, {}).map(({ isMissing }) => isMissing)).toEqual([false, false]);
  });

  test('required ones come first, each kind in the template’s order, whatever is typed', () => {
    const fields = [field('a', { required: false }), field('b'), field('c', { required: false }), field('d')];
    const order = (typed: Record<string, string>) =>
      inOrder(shownFields(fields, typed, {})).map((one) => one.field.name);
    expect(order({})).toEqual(['b', 'd', 'a', 'c']);
    expect(order({ b: 'x', a: 'y' })).toEqual(['b', 'd', 'a', 'c']);
  });
});

describe('open blanks in a text', () => {
  const name = field('contact.first_name', { label: 'Contact first name' });
  const day = field('day', { label: 'Day' });
  const nameOf = ({ name: id }: DraftField) => (id === 'day' ? 'Tag' : 'Vorname');

  test('carry the name that the form shows, marked where they stand', () => {
    const { text, marks } = nameBlanks(
      'Hello [Contact first name], until [Day]. [Day]!',
      [day, name],
      nameOf,
    );
    expect(text).toBe('Hello Vorname, until Tag. Tag!');
    expect(marks.map(([from, to]) => text.slice(from, to))).toEqual(['Vorname', 'Tag', 'Tag']);
  });

  test('are not looked for in what was filled in', () => {
    expect(nameBlanks('see [Day]', [{ ...day, missing: false }], nameOf)).toEqual({
      text: 'see [Day]',
      marks: [],
    });
  });
});

test.each([
  ['', 0, 0],
  ['Hello Ana, it is Jo.', 5, 2],
  ['a – b', 2, 1],
])('%j is spoken in %i words', (text, words, seconds) => {
  expect(spokenLength(text)).toEqual({ words, seconds });
});
