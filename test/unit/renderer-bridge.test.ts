import { afterEach, describe, expect, test, vi } from 'vitest';
import { situationOf } from '#domain/situation.ts';
import { type Bridge, CHANNELS, type Channel, type RequestOf } from '#ipc/contract.ts';
import { call, listen } from '../../renderer/bridge/client.ts';
import { makeFakeBridge } from '../support/fake-bridge.ts';
import { FAKE_CARDS } from '../support/fake-bridge-cards.ts';

function inThePage(bridge: Partial<Bridge>): void {
  vi.stubGlobal('window', { passalong: bridge });
}

afterEach(() => vi.unstubAllGlobals());

const draft = {
  template: 'follow-up-outcome',
  values: {},
  attach: ['easy-to-leave'],
  to: null,
  account: null,
  stance: null,
  history: [],
  ownSentence: null,
  edited: null,
};
const one = { id: FAKE_CARDS[0]!.id };
const bounds = { x: 0, y: 0, width: 10, height: 10 };
const situation: RequestOf<'suggestions.list'> = {
  ...situationOf('quoted', 'economic'),
  languages: [],
  history: [],
};

const REQUESTS: { readonly [Name in Channel]: RequestOf<Name> } = {
  'library.status': {},
  'library.vocabulary': {},
  'library.asset': one,
  'library.rescan': {},
  'library.chooseFolder': {},
  'library.useStarter': {},
  'library.topFolders': {},
  'library.describeFolders': { answers: [] },
  'suggestions.list': situation,
  'samples.list': {},
  'drafts.compose': draft,
  'handoff.openInMail': draft,
  'handoff.copy': { draft, part: 'mail' },
  'handoff.showFiles': { ids: [one.id] },
  'handoff.openAsset': one,
  'handoff.drag': { ids: [one.id] },
  'search.query': { words: 'late', facets: {}, internalNotes: false, pinnedOnly: false, limit: 50 },
  'preview.show': { ...one, bounds, page: 1, words: '' },
  'preview.move': bounds,
  'preview.hide': {},
  'settings.get': {},
  'settings.change': { theme: 'dark' },
  'pins.set': { ...one, pinned: true },
  'recents.add': one,
};

describe('a question to main', () => {
  test.each(Object.keys(CHANNELS) as Channel[])(
    '%s is answered with what the contract says',
    async (channel) => {
      inThePage(makeFakeBridge());
      expect(await call(channel, REQUESTS[channel])).toMatchObject({ ok: true });
    },
  );

  test('a refusal is a value with its reference', async () => {
    inThePage(makeFakeBridge({ 'library.status': 'failed' }));
    expect(await call('library.status', {})).toEqual({ ok: false, error: { code: 'failed', ref: 'r-1' } });
  });

  test('an answer that the contract does not know is never shown', async () => {
    inThePage({ invoke: async () => ({ ok: true, value: { done: 'yes' } }) as never });
    expect(await call('library.rescan', {})).toMatchObject({ ok: false, error: { code: 'bad_answer' } });
  });

  test('a bridge that throws is a refusal too', async () => {
    inThePage({ invoke: () => Promise.reject(new Error('gone')) });
    expect(await call('library.rescan', {})).toMatchObject({ ok: false, error: { code: 'failed' } });
  });

  test('without the app there is no bridge, and no exception', async () => {
    vi.stubGlobal('window', {});
    expect(await call('library.rescan', {})).toMatchObject({ ok: false, error: { code: 'no_bridge' } });
  });
});

test('news that is malformed is dropped', () => {
  const heard: unknown[] = [];
  const listeners: ((value: never) => void)[] = [];
  inThePage({
    subscribe: (_event, listener) => {
      listeners.push(listener as (value: never) => void);
      return () => undefined;
    },
  });
  listen('library.changed', (status) => heard.push(status.revision));
  for (const tell of listeners) tell({ revision: 'x' } as never);
  expect(heard).toEqual([]);
});
