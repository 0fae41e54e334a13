import { describe, expect, test } from 'vitest';
import { type Situation, situationOf } from '#domain/situation.ts';
import { HELD_BACK_CODES } from '#domain/suggestion.ts';
import { STAGES } from '#domain/taxonomy.ts';
import { leadSentence } from '../../renderer/features/assist/lead-sentence.ts';
import {
  heldBackWords,
  isWorthSaying,
  type Reason,
  reasonWords,
} from '../../renderer/features/assist/reason-words.ts';
import { makeWords } from '../../renderer/i18n/words.ts';

const english = makeWords('en');
const german = makeWords('de');

function lead(
  change: Partial<Situation>,
  next: 'outcome' | 'great_choice' | null = null,
  name: string | null = null,
) {
  const situation = { ...situationOf('quoted', 'economic'), ...change };
  return leadSentence({ situation, name, next, quoteDay: '2026-11-13', today: '2026-11-25' }, english);
}

describe('the sentence that leads', () => {
  test('says since when the quote is out, by name where there is one', () => {
    expect(lead({}, 'outcome', 'Karin')).toEqual({
      why: 'Karin has had the quote for 12 days and has not reacted.',
      what: 'Show what the company can expect.',
    });
  });

  test('a stall says more than the stage', () => {
    expect(lead({ stage: 'deciding', stall: 'undecided' }, 'great_choice')).toEqual({
      why: 'The economic buyer is convinced and afraid to choose.',
      what: 'Make the decision feel safe.',
    });
  });

  test('somebody against it is never to be closed, whatever comes next', () => {
    expect(lead({ stance: 'opponent', stall: 'undecided' }, 'great_choice').what).toBe(
      'Do not close. Bring proof and ask.',
    );
  });

  test('legal has no message, so it is about the papers', () => {
    expect(lead({ role: 'legal' }).what).toBe('Hand over the papers to be checked.');
  });

  test.each(STAGES)('has two whole sentences at %s, in both languages', (stage) => {
    for (const words of [english, german]) {
      const facts = {
        situation: situationOf(stage, 'unknown'),
        name: null,
        next: null,
        quoteDay: null,
        today: null,
      };
      const { why, what } = leadSentence(facts, words);
      expect(`${why} ${what}`).not.toMatch(/[{}]|undefined/);
      expect(`${why}${what}`).toMatch(/^\p{Lu}.*\.$/u);
    }
  });
});

function reason(code: Reason['code'], facts: Reason['facts'], text = 'as main says it'): Reason {
  return { code, points: 1, text, facts };
}

describe('a reason', () => {
  test.each([
    [reason('message', { standing: 'next', message: 'outcome' }), 'What to expect: not said to Ana yet'],
    [reason('message', { standing: 'again', message: 'outcome' }), 'What to expect: longest unsaid'],
    [reason('stage', { match: 'named', stage: 'quoted' }), 'Marked for Quote out'],
    [reason('role', { match: 'named', role: 'economic' }), 'For economic buyers'],
    [reason('freshness', { kind: 'current', daysSince: 12 }), 'Checked 12 days ago'],
    [reason('freshness', { kind: 'current', daysSince: 0 }), 'Checked today'],
    [reason('freshness', { kind: 'due', daysSince: 96 }), 'Owner should look again: 96 days'],
    [reason('freshness', { kind: 'due' }), 'Owner has not looked at it yet'],
    [reason('language', { language: 'de' }), 'In German'],
    [reason('driver', {}), 'Suits what this person cares about'],
    [reason('stage', { match: 'something new' }), 'as main says it'],
  ])('%o says %s', (one, text) => {
    expect(reasonWords(one, english, 'Ana')).toBe(text);
  });

  test('a driver is never named', () => {
    expect(reasonWords(reason('driver', { value: 'avoid_blame' }), english, 'Ana')).not.toMatch(/blame/i);
  });

  test('what gave points without saying anything stays off the card', () => {
    expect(isWorthSaying(reason('industry', { match: 'any' }))).toBe(false);
    expect(isWorthSaying(reason('profession', { match: 'unknown' }))).toBe(false);
    expect(isWorthSaying(reason('profession', { match: 'named', value: 'finance' }))).toBe(true);
    expect(isWorthSaying(reason('role', { match: 'unknown' }))).toBe(false);
  });
});

test.each(HELD_BACK_CODES)('held back for %s comes with its mend', (code) => {
  const facts = { day: '2026-11-02', title: 'Price list', state: 'draft' };
  for (const words of [english, german]) {
    const { why, mend } = heldBackWords({ code, text: '', facts }, words);
    expect(`${why} ${mend}`).not.toMatch(/[{}]|undefined/);
    expect(mend).toMatch(/\.$/);
  }
});
