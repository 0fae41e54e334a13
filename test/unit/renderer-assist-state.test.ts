import { describe, expect, test } from 'vitest';
import { isoDayOf } from '#domain/iso-day.ts';
import { situationOf } from '#domain/situation.ts';
import type { AssistAction } from '../../renderer/state/assist-actions.ts';
import { reduceAssist } from '../../renderer/state/assist-reducer.ts';
import {
  type AssistState,
  EMPTY_ASSIST,
  historyOf,
  type Opportunity,
  situationIn,
} from '../../renderer/state/assist-state.ts';
import { draftRequestOf, knownValues } from '../../renderer/state/draft-request.ts';
import { keepWork, restoreWork } from '../../renderer/state/kept-work.ts';

/** The rep's day in these tests. */
const TODAY = isoDayOf('2026-11-25');
const REP = { name: 'Jo Rademaker', first_name: 'Jo', email: '', phone: '', title: '', company: 'Tellerby' };

const { stage: _stage, history: _history, ...situation } = situationOf('quoted', 'economic');
const OSTRAND: Opportunity = {
  id: 'ostrand',
  account: 'Ostrand Cold Storage',
  name: 'Payables',
  stage: 'quoted',
  quoteDay: isoDayOf('2026-11-13'),
  closeDay: null,
  amount: 61_652,
  currency: 'EUR',
  people: [
    {
      id: 'karin',
      name: 'Karin Vestby',
      firstName: 'Karin',
      lastName: 'Vestby',
      title: 'Chief Financial Officer',
      email: 'karin@ostrand.example',
      situation: { ...situation, stall: 'silent' },
      history: [
        { day: isoDayOf('2026-11-17'), assets: [], template: null, message: 'outcome', outcome: 'no_answer' },
      ],
    },
    {
      id: 'nils',
      name: 'Nils Berg',
      firstName: 'Nils',
      lastName: 'Berg',
      title: 'IT lead',
      email: 'nils@ostrand.example',
      situation: { ...situation, role: 'technical' },
      history: [],
    },
  ],
};

function stateAfter(...actions: AssistAction[]): AssistState {
  return actions.reduce(reduceAssist, EMPTY_ASSIST);
}

const pickOstrand: AssistAction = { kind: 'opportunity-picked', opportunity: OSTRAND, personId: null };
const openDraft: AssistAction = {
  kind: 'draft-opened',
  draft: { template: 'reassurance', kind: 'follow_up', message: 'great_choice', attach: ['easy-to-leave'] },
};

describe('the situation', () => {
  test('is asked about from the first stage on, with the role not known yet', () => {
    expect(situationIn(EMPTY_ASSIST)).toBeNull();
    expect(situationIn(stateAfter({ kind: 'stage-picked', stage: 'quoted' }))).toEqual(
      situationOf('quoted', 'unknown'),
    );
  });

  test.each([
    ['purchasing', 'purchasing'],
    ['legal', 'legal'],
    ['economic', null],
  ] as const)('choosing %s sets the profession to %s', (role, profession) => {
    expect(stateAfter({ kind: 'role-picked', role }).facts.profession).toBe(profession);
  });

  test('a profession that came with a role goes with it, and one that was stated stays', () => {
    const purchasing: AssistAction = { kind: 'role-picked', role: 'purchasing' };
    const economic: AssistAction = { kind: 'role-picked', role: 'economic' };
    const finance: AssistAction = { kind: 'fact-set', fact: 'profession', value: 'finance' };
    expect(stateAfter(purchasing, economic).facts.profession).toBeNull();
    expect(stateAfter(finance, economic).facts.profession).toBe('finance');
    expect(stateAfter(purchasing, finance, economic).facts.profession).toBe('finance');
  });

  test('a fact is taken back as easily as it is given', () => {
    const known = stateAfter({ kind: 'fact-set', fact: 'stall', value: 'silent' });
    expect(known.facts.stall).toBe('silent');
    expect(reduceAssist(known, { kind: 'fact-set', fact: 'stall', value: null }).facts.stall).toBeNull();
  });

  test('an opportunity brings its first person with everything that is known', () => {
    const state = stateAfter(pickOstrand);
    expect(state.personId).toBe('karin');
    expect(situationIn(state)).toMatchObject({ stage: 'quoted', role: 'economic', stall: 'silent' });
    expect(historyOf(state)).toHaveLength(1);
  });

  test('another person of the opportunity is another situation without the draft of the first', () => {
    const state = stateAfter(pickOstrand, openDraft, {
      kind: 'opportunity-picked',
      opportunity: OSTRAND,
      personId: 'nils',
    });
    expect(situationIn(state)).toMatchObject({ role: 'technical', history: [] });
    expect(state.draft).toBeNull();
  });
});

describe('the draft', () => {
  test('keeps what was typed about the buyer when another file is used', () => {
    const state = stateAfter(
      openDraft,
      { kind: 'value-typed', field: 'contact.first_name', value: 'Ana' },
      openDraft,
    );
    expect(state.draft).toMatchObject({ number: 2, typed: { 'contact.first_name': 'Ana' } });
  });

  test('stays when its panel is closed, and comes back as it was', () => {
    const closed = stateAfter(
      openDraft,
      { kind: 'own-sentence-typed', text: 'Thank you.' },
      {
        kind: 'composer-shown',
        isOpen: false,
      },
    );
    expect(closed.isComposerOpen).toBe(false);
    expect(closed.draft?.ownSentence).toBe('Thank you.');
  });

  test('an action for a draft that is not there changes nothing', () => {
    expect(reduceAssist(EMPTY_ASSIST, { kind: 'value-typed', field: 'a', value: 'b' })).toBe(EMPTY_ASSIST);
  });

  test('text changed by hand survives a value typed later, and goes with the template', () => {
    const edited = { subject: 'Mine', body: 'My words' };
    const state = stateAfter(
      openDraft,
      { kind: 'text-edited', edited },
      { kind: 'value-typed', field: 'a', value: 'b' },
    );
    expect(state.draft?.edited).toEqual(edited);
    const other = { template: 'other', kind: null, message: null };
    expect(reduceAssist(state, { kind: 'template-changed', template: other }).draft?.edited).toBeNull();
  });
});

describe('handing over', () => {
  const handed = () =>
    stateAfter(pickOstrand, openDraft, { kind: 'handed-over', day: TODAY, attached: ['easy-to-leave'] });

  test('counts as said to this person, and not for the draft that is still open', () => {
    const state = handed();
    expect(historyOf(state).at(-1)).toMatchObject({
      day: TODAY,
      message: 'great_choice',
      assets: [{ id: 'easy-to-leave', version: null }],
    });
    expect(state.draft?.history).toHaveLength(1);
  });

  test('counts for nobody else', () => {
    const other = reduceAssist(handed(), {
      kind: 'opportunity-picked',
      opportunity: OSTRAND,
      personId: 'nils',
    });
    expect(historyOf(other)).toEqual([]);
  });

  test('is freed again when it was not sent', () => {
    expect(historyOf(reduceAssist(handed(), { kind: 'last-touch-not-sent' })).at(-1)?.outcome).toBe(
      'not_sent',
    );
  });
});

describe('what main is asked to write', () => {
  test('nothing without a draft', () => {
    expect(draftRequestOf(EMPTY_ASSIST, REP)).toBeNull();
  });

  test('carries what the opportunity and the settings know, blanks left out', () => {
    const request = draftRequestOf(stateAfter(pickOstrand, openDraft), REP);
    expect(request).toMatchObject({
      to: 'karin@ostrand.example',
      account: 'Ostrand Cold Storage',
      attach: ['easy-to-leave'],
      values: {
        'contact.first_name': 'Karin',
        'account.name': 'Ostrand Cold Storage',
        'rep.first_name': 'Jo',
      },
    });
    expect(Object.keys(request?.values ?? {})).not.toContain('rep.email');
  });

  test('what was typed stands before what is known', () => {
    const typed: AssistAction = { kind: 'value-typed', field: 'contact.first_name', value: 'K.' };
    expect(draftRequestOf(stateAfter(pickOstrand, openDraft, typed), REP)?.values['contact.first_name']).toBe(
      'K.',
    );
  });

  test('in an introduction the buyer is the one who gave the name, and the third person is still unknown', () => {
    const state = stateAfter(pickOstrand, {
      kind: 'draft-opened',
      draft: { template: 'introduction', kind: 'introduction', message: null, attach: null },
    });
    const values = knownValues(state, REP);
    expect(values['referrer.name']).toBe('Karin Vestby');
    expect(Object.keys(values).filter((name) => name.startsWith('contact.'))).toEqual([]);
    expect(draftRequestOf(state, REP)?.to).toBeNull();
  });
});

describe('work kept for a reload', () => {
  function storage(text: string | null = null) {
    const held = { text };
    return {
      getItem: () => held.text,
      setItem: (_key: string, value: string) => {
        held.text = value;
      },
    };
  }

  test('comes back whole', () => {
    const kept = storage();
    const work = stateAfter(pickOstrand, openDraft, { kind: 'value-typed', field: 'a', value: 'b' });
    keepWork(kept, work);
    expect(restoreWork(kept)).toEqual(work);
  });

  test.each([[null], ['not json'], ['[]'], ['{"shape":0,"work":{}}'], ['null']])(
    'starts empty from %s',
    (text) => {
      expect(restoreWork(storage(text))).toEqual(EMPTY_ASSIST);
    },
  );
});
