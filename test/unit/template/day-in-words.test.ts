import { describe, expect, it } from 'vitest';
import { withDaysInWords } from '../../../electron/template/day-in-words.ts';
import { fieldNamed } from '../../support/message-samples.ts';

const fieldOf = (name: string) =>
  name === 'board_day' ? fieldNamed('board_day', { kind: 'day' }) : fieldNamed(name);

describe('a day in a message', () => {
  it.each([
    ['en', '2026-12-03', '3 December 2026'],
    ['de', '2026-12-03', '3. Dezember 2026'],
    [null, '2026-12-03', '3 December 2026'],
    ['en', 'next Thursday', 'next Thursday'],
    ['en', '2026-02-30', '2026-02-30'],
  ])('is written as one writes it in a letter (%s, %s)', (language, typed, written) => {
    expect(withDaysInWords({ board_day: typed }, fieldOf, language)).toEqual({ board_day: written });
  });

  it('is left alone in a field that is no day', () => {
    expect(withDaysInWords({ note: '2026-12-03' }, fieldOf, 'en')).toEqual({ note: '2026-12-03' });
  });
});
