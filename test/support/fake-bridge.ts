/**
 * A bridge without an app behind it: real-looking answers, so that the page can be looked at and tested in states
 * that a real folder reaches only by accident.
 */
import { isoDayOf } from '#domain/iso-day.ts';
import { situationOf } from '#domain/situation.ts';
import type { AnswerOf, Bridge, Channel, EventName, EventOf, Reply, RequestOf } from '#ipc/contract.ts';
import type { LibraryStatus } from '#ipc/shapes-library.ts';
import { FAKE_CARDS } from './fake-bridge-cards.ts';

type Answers = { readonly [Name in Channel]: (request: RequestOf<Name>) => AnswerOf<Name> };
/** An answer that differs from the usual one, or the code of a refusal. */
export type FakeChanges = {
  readonly [Name in Channel]?: Partial<AnswerOf<Name> & object> | 'failed' | 'never';
};

const TODAY = isoDayOf('2026-11-25');

const STATUS: LibraryStatus = {
  revision: 1,
  state: 'ready',
  name: 'Tellerby Software',
  isStarter: true,
  readOnly: false,
  assets: 34,
  templates: 20,
  issues: 0,
  checkedAt: '2026-11-25T08:00:00.000Z',
  reading: { done: 34, total: 34 },
};

const SETTINGS: AnswerOf<'settings.get'> = {
  settings: {
    persona: 'sell',
    language: 'en',
    theme: 'light',
    rep: { name: 'Jo Rademaker', first_name: 'Jo', email: '', phone: '', title: '', company: 'Tellerby' },
    draftOpened: null,
    pins: [],
    recents: [],
    samplesRemoved: false,
  },
  trouble: null,
  systemLanguage: 'en',
};

const { history: _history, stage: _stage, ...finance } = situationOf('quoted', 'economic');
const SAMPLES: AnswerOf<'samples.list'> = {
  opportunities: [
    {
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
          email: 'karin.vestby@ostrand.example',
          situation: { ...finance, languages: [], profession: 'finance', stall: 'silent' },
          history: [],
        },
      ],
    },
  ],
};

const suggested = FAKE_CARDS.filter(({ described, audience }) => described && audience === 'send');

function suggestions(): AnswerOf<'suggestions.list'> {
  return {
    revision: 1,
    today: TODAY,
    cards: Object.fromEntries(FAKE_CARDS.map((one) => [one.id, one])),
    suggestions: {
      assets: suggested.map(({ id, title, messages }) => ({
        id,
        title,
        score: 70,
        reasons: [
          { code: 'message', points: 15, text: '', facts: { standing: 'next', message: messages[0] ?? '' } },
          { code: 'stage', points: 30, text: '', facts: { match: 'named', stage: 'quoted' } },
          { code: 'role', points: 25, text: '', facts: { match: 'named', role: 'economic' } },
        ],
      })),
      templates: [
        { id: 'follow-up-outcome', title: 'Quote follow-up: what to expect', score: 70, reasons: [] },
      ],
      readFirst: [{ id: 'battle-erp-own-module', title: "Battle card: the ERP's own module" }],
      uncurated: [],
      askMarketing: null,
      heldBack: [],
      messages: {
        no_change: { used: false },
        outcome: { used: false },
        better: { used: false },
        great_choice: { used: false },
      },
      next: 'outcome',
    },
  };
}

function draft({ values, attach, template }: RequestOf<'drafts.compose'>): AnswerOf<'drafts.compose'> {
  const name = values['contact.first_name'] ?? '';
  const isMissing = name.trim() === '';
  return {
    revision: 1,
    name: 'Quote follow-up: what to expect',
    suggestedAttachments: [],
    draft: {
      template,
      blocked: isMissing,
      checks: [{ code: 'unfilled', ok: !isMissing, blocks: isMissing, detail: null, facts: {} }],
      fields: [
        {
          name: 'contact.first_name',
          label: 'Contact first name',
          help: null,
          kind: 'name',
          choices: [],
          default: null,
          required: true,
          max: null,
          value: name,
          missing: isMissing,
        },
      ],
      subject: 'What came back at one company, in its own numbers',
      text: `Hello ${isMissing ? '[Contact first name]' : name},\n\nYou have our price.\n\nJo Rademaker`,
      html: '',
      voicemail: null,
      call: null,
      attachments: attach.map((id) => ({ id, name: `${id}.pdf`, bytes: 214_000 })),
    },
  };
}

function found({ words }: RequestOf<'search.query'>): AnswerOf<'search.query'> {
  const hits = FAKE_CARDS.filter(({ title }) => title.toLowerCase().includes(words.toLowerCase()));
  return {
    revision: 1,
    total: hits.length,
    hits: hits.map((one) => ({ card: one, location: null, snippet: '', marks: [], score: 1 })),
    templates: [],
    facets: { audience: [{ id: 'send', count: suggested.length }] },
    relaxed: null,
  };
}

function detail({ id }: RequestOf<'library.asset'>): AnswerOf<'library.asset'> {
  const one = FAKE_CARDS.find((each) => each.id === id);
  if (!one) return null;
  const nothing = { evidence: [], consentUntil: null, note: null, companions: [] };
  return { card: one, ...nothing, text: 'The text of the file.', textStatus: 'ok' };
}

const done = () => ({ done: true });
const handedOver = (attachments: string[]) => ({
  route: 'eml' as const,
  askWhatOpened: true,
  attachments,
  refused: null,
});

const ANSWERS: Answers = {
  'library.status': () => STATUS,
  'library.vocabulary': () => ({
    revision: 1,
    labels: {},
    products: [{ id: 'payables', name: 'Tellerby Payables' }],
    industries: [],
    regions: [],
    rivals: [],
    languages: ['en', 'de'],
    templates: [
      {
        id: 'follow-up-outcome',
        name: 'Quote follow-up: what to expect',
        kind: 'follow_up',
        language: 'en',
        messages: ['outcome'],
        attaches: ['case-hollin-vale-foods'],
        namesThirdPerson: false,
        hasVoicemail: false,
        hasCall: false,
      },
    ],
  }),
  'library.asset': detail,
  'library.rescan': done,
  'library.chooseFolder': done,
  'library.useStarter': done,
  'library.topFolders': () => ({
    folders: [
      { name: 'Case studies', files: 41, described: false },
      { name: 'Internal', files: 12, described: false },
      { name: 'Misc 2024', files: 88, described: false },
    ],
  }),
  'library.describeFolders': ({ answers }) => ({ written: answers.length, refused: null }),
  'suggestions.list': suggestions,
  'samples.list': () => SAMPLES,
  'drafts.compose': draft,
  'handoff.openInMail': ({ attach }) => handedOver(attach.map((id) => `${id}.pdf`)),
  'handoff.copy': () => ({ ...handedOver([]), route: 'copy' }),
  'handoff.showFiles': done,
  'handoff.openAsset': () => ({ refused: null }),
  'handoff.drag': done,
  'search.query': found,
  'preview.show': () => ({ shown: false }),
  'preview.move': done,
  'preview.hide': done,
  'settings.get': () => SETTINGS,
  'settings.change': (change) => ({
    ...SETTINGS,
    settings: { ...SETTINGS.settings, ...(change as Partial<typeof SETTINGS.settings>) },
  }),
  'pins.set': () => SETTINGS,
  'recents.add': () => SETTINGS,
};

/** Makes a bridge whose answers are the usual ones with some changes laid over them. */
export function makeFakeBridge(changes: FakeChanges = {}): Bridge {
  return {
    invoke<Name extends Channel>(channel: Name, request: RequestOf<Name>): Promise<Reply<AnswerOf<Name>>> {
      const change = changes[channel];
      if (change === 'never') return new Promise(() => undefined);
      if (change === 'failed') return Promise.resolve({ ok: false, code: 'failed', ref: 'r-1' });
      const answer = ANSWERS[channel](request);
      const value: AnswerOf<Name> = answer && Object.assign({}, answer, change);
      return Promise.resolve({ ok: true, value });
    },
    subscribe:
      <Name extends EventName>(_event: Name, _listener: (value: EventOf<Name>) => void) =>
      () =>
        undefined,
  };
}
