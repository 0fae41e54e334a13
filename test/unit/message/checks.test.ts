import { describe, expect, it } from 'vitest';
import { CHECK_CODES, type CheckCode } from '#domain/draft.ts';
import { isoDayOf } from '#domain/iso-day.ts';
import { DEFAULT_POLICY, EMPTY_CONFIG } from '#domain/library-config.ts';
import { runChecks } from '#domain/message/checks.ts';
import type { MessageFacts } from '#domain/message/message-facts.ts';
import type { HandedOver } from '#domain/situation.ts';
import { assetWith, templateWith } from '../../support/message-samples.ts';

const today = isoDayOf('2026-11-25');
const day = isoDayOf;

function factsWith(changes: Partial<MessageFacts> = {}): MessageFacts {
  const attachments = changes.attachments ?? [];
  return {
    today,
    config: EMPTY_CONFIG,
    template: templateWith(),
    subject: 'Your question',
    body: 'Hello Ana,\n\nhere it is.',
    unfinished: [],
    to: null,
    account: null,
    accountDomains: [],
    stance: null,
    history: [],
    attachments,
    unknownAttachments: [],
    assetById: new Map(attachments.map((asset) => [asset.id, asset])),
    files: {},
    ...changes,
  };
}

function check(code: CheckCode, changes: Partial<MessageFacts>) {
  const found = runChecks(factsWith(changes)).find((one) => one.code === code);
  if (!found) throw new Error(`no check ${code}`);
  return found;
}

const sent = (changes: Partial<HandedOver> = {}): HandedOver => ({
  day: day('2026-11-01'),
  assets: [{ id: 'roi', version: 'v1' }],
  template: null,
  message: null,
  outcome: null,
  ...changes,
});

describe('all checks', () => {
  it('come in their order, and a good message passes every one', () => {
    const checks = runChecks(factsWith({ attachments: [assetWith()] }));
    expect(checks.map(({ code }) => code)).toEqual([...CHECK_CODES]);
    expect(checks.filter(({ ok, blocks, detail }) => !ok || blocks || detail)).toEqual([]);
  });

  it('answer the same message the same, and name what they found', () => {
    const facts = factsWith({ attachments: [assetWith({ audience: 'internal' })] });
    expect(runChecks(facts)).toEqual(runChecks(facts));
    expect(check('audience', facts).facts).toMatchObject({ asset: 'roi', title: 'What it returns' });
  });
});

describe('the first six block, without an anyway', () => {
  it.each<[CheckCode, Partial<MessageFacts>, string]>([
    ['unfilled', { unfinished: ['Board day', 'Amount'] }, 'Board day; Amount'],
    ['unfilled', { body: 'Dear $lead_first_name, hi' }, 'leftover placeholder $lead_first_name'],
    ['unfilled', { body: 'Hi {{ x }}' }, 'leftover placeholder {{'],
    ['unfilled', { subject: 'For [Company Name]' }, 'leftover placeholder [Company Name]'],
    ['unfilled', { body: 'Dear ,\n\nx' }, 'the greeting "Dear ," names nobody'],
    ['unfilled', { body: 'Hello ,\n\nx' }, 'the greeting "Hello ," names nobody'],
    ['unfilled', { body: 'Sehr geehrte Frau ,\n\nx' }, 'the greeting "Sehr geehrte Frau ," names nobody'],
    [
      'expired',
      { attachments: [assetWith({ expires: day('2026-11-24') })] },
      '"What it returns" could be used until 2026-11-24',
    ],
    [
      'expired',
      { attachments: [assetWith({ released: day('2026-11-26') })] },
      '"What it returns" is released on 2026-11-26',
    ],
    ['not_approved', { attachments: [assetWith({ state: 'draft' })] }, '"What it returns" is still a draft'],
    ['not_approved', { attachments: [assetWith({ state: 'retired' })] }, '"What it returns" is retired'],
    [
      'not_approved',
      { template: templateWith({ state: 'draft' }) },
      'the template "Follow-up" is still a draft',
    ],
    ['not_approved', { unknownAttachments: ['gone'] }, '"gone" is not in the library'],
    [
      'audience',
      { attachments: [assetWith({ audience: 'internal' })] },
      '"What it returns" is for our eyes only',
    ],
    [
      'audience',
      { attachments: [assetWith({ audience: 'show' })] },
      '"What it returns" may be shown, not sent',
    ],
    [
      'consent',
      {
        attachments: [
          assetWith({ consent: { by: 'Marta', day: null, until: day('2026-11-24'), scope: '' } }),
        ],
      },
      'the consent of Marta to "What it returns" ended on 2026-11-24',
    ],
  ])('%s %#', (code, changes, detail) => {
    expect(check(code, changes)).toMatchObject({ ok: false, blocks: true, detail });
  });

  it('superseded names what to use instead, once that may be used', () => {
    const old = assetWith({ replacedBy: 'new' });
    const withNewer = (changes: Parameters<typeof assetWith>[0]) => {
      const newer = assetWith({ id: 'new', title: 'Newer', ...changes });
      return check('superseded', { attachments: [old], assetById: new Map([['new', newer]]) });
    };
    expect(withNewer({})).toMatchObject({ ok: false, blocks: true, facts: { replacement: 'new' } });
    expect(withNewer({ state: 'draft' }).ok).toBe(true);
    expect(withNewer({ released: day('2026-12-24') }).ok).toBe(true);
  });

  it.each([
    ['its last usable day is today', { expires: today }],
    ['it is released today', { released: today }],
    ['the consent ends today', { consent: { by: 'x', day: null, until: today, scope: '' } }],
    ['the consent has no end', { consent: { by: 'x', day: null, until: null, scope: '' } }],
  ])('but not when %s', (_, changes) => {
    expect(runChecks(factsWith({ attachments: [assetWith(changes)] })).every(({ ok }) => ok)).toBe(true);
  });
});

describe('an uncurated file', () => {
  it.each([
    ['ask', false, false],
    ['allow', true, false],
    ['block', false, true],
  ] as const)('under the policy %s: ok %s, blocks %s', (uncurated, ok, blocks) => {
    const config = { ...EMPTY_CONFIG, policy: { ...DEFAULT_POLICY, uncurated } };
    const attachments = [assetWith({ described: false, type: null })];
    expect(check('uncurated', { config, attachments })).toMatchObject({ ok, blocks });
  });
});

describe('a stance conflict', () => {
  const choice = [assetWith({ messages: ['great_choice', 'outcome'] })];
  it.each<[string, Partial<MessageFacts>, boolean]>([
    ['reassurance to an opponent', { stance: 'opponent', attachments: choice }, false],
    ['reassurance to a non-supporter', { stance: 'non_supporter', attachments: choice }, false],
    ['reassurance to a neutral person', { stance: 'neutral', attachments: choice }, true],
    ['reassurance, stance unknown', { stance: null, attachments: choice }, true],
    [
      'as a second message',
      { stance: 'opponent', attachments: [assetWith({ messages: ['outcome', 'great_choice'] })] },
      true,
    ],
    ['a request to decide', { stance: 'non_supporter', template: templateWith({ ask: 'decision' }) }, false],
    [
      'a reassuring template',
      { stance: 'opponent', template: templateWith({ messages: ['great_choice'] }) },
      false,
    ],
  ])('%s', (_, changes, ok) => {
    expect(check('stance_conflict', changes)).toMatchObject({ ok, blocks: false });
  });
});

describe("another account's name", () => {
  const config = { ...EMPTY_CONFIG, accounts: ['Hollin Vale Foods', 'Tarrow Building Supply', 'Tarrow'] };
  const named = (changes: Partial<MessageFacts>) => check('other_account', { config, ...changes });
  it.each<[string, Partial<MessageFacts>, string | null]>([
    ['in the text', { account: 'Ostrand', body: 'as for HOLLIN  Vale\nFoods' }, 'Hollin Vale Foods'],
    ['in the subject', { account: 'Ostrand', subject: 'Hollin Vale Foods' }, 'Hollin Vale Foods'],
    ['when the account is not known', { body: 'Hollin Vale Foods' }, 'Hollin Vale Foods'],
    ['is not the own one', { account: 'Hollin Vale Foods Ltd', body: 'Hollin Vale Foods' }, null],
    ['is not part of the own one', { account: 'Tarrow Depot North', body: 'Tarrow Depot North' }, null],
    ['is the longest one', { account: 'Ostrand', body: 'Tarrow Building Supply' }, 'Tarrow Building Supply'],
    ['is a whole word', { account: 'Ostrand', body: 'Tarrowing' }, null],
    [
      'in a file name',
      { account: 'Ostrand', attachments: [assetWith({ path: 'a/offer_hollin-vale-foods.pdf' })] },
      'Hollin Vale Foods',
    ],
    [
      'on the first page',
      {
        account: 'Ostrand',
        attachments: [assetWith()],
        files: { roi: { hidden: [], firstPage: 'For Hollin Vale Foods' } },
      },
      'Hollin Vale Foods',
    ],
    [
      "is fine in the asset's own title, and then in the text",
      {
        account: 'Ostrand',
        body: 'how Hollin Vale Foods did it',
        attachments: [assetWith({ title: 'Discounts: Hollin Vale Foods', path: 'hollin-vale-foods.pdf' })],
      },
      null,
    ],
    [
      'is fine with consent',
      {
        account: 'Ostrand',
        attachments: [
          assetWith({
            path: 'hollin vale foods.pdf',
            consent: { by: 'Ana, Hollin Vale Foods', day: null, until: null, scope: 'all' },
          }),
        ],
      },
      null,
    ],
    [
      'of one case does not excuse another file',
      {
        account: 'Ostrand',
        attachments: [
          assetWith({ title: 'Hollin Vale Foods' }),
          assetWith({ id: 'b', path: 'for Hollin Vale Foods.pdf' }),
        ],
      },
      'Hollin Vale Foods',
    ],
  ])('%s', (_, changes, account) => {
    const found = named(changes);
    expect([found.ok, found.facts.account ?? null, found.blocks]).toEqual([account === null, account, false]);
  });
});

describe('something already handed over', () => {
  it.each<[string, Partial<MessageFacts>, boolean]>([
    ['is the same version', { history: [sent()] }, false],
    ['is an unrecorded version', { history: [sent({ assets: [{ id: 'roi', version: null }] })] }, false],
    ['is an older version', { history: [sent({ assets: [{ id: 'roi', version: 'v0' }] })] }, true],
    ['was not sent after all', { history: [sent({ outcome: 'not_sent' })] }, true],
    ['is another asset', { history: [sent({ assets: [{ id: 'b', version: 'v1' }] })] }, true],
    ['may go again', { history: [sent()], attachments: [assetWith({ repeatable: true })] }, true],
  ])('%s', (_, changes, ok) => {
    expect(check('already_handed_over', { attachments: [assetWith()], ...changes })).toMatchObject({
      ok,
      blocks: false,
    });
  });
});

describe('beside them', () => {
  it('hidden content is named by its kinds, and a file that nobody could look into is said', () => {
    const attachments = [assetWith()];
    const withFile = (hidden: ('comments' | 'speaker_notes')[] | null) =>
      check('hidden_content', { attachments, files: { roi: { hidden, firstPage: null } } });
    expect(withFile(['speaker_notes', 'comments'])).toMatchObject({
      ok: false,
      blocks: false,
      facts: { found: 'speaker_notes,comments' },
    });
    expect([withFile([]).ok, withFile(null).ok]).toEqual([true, false]);
  });

  it.each([
    [7_340_032, true],
    [7_340_033, false],
  ])('%i bytes are fine: %s', (sizeBytes, ok) => {
    expect(check('size', { attachments: [assetWith({ sizeBytes })] })).toMatchObject({ ok, blocks: false });
  });

  it.each([
    ['2025-12-01', 180, true],
    ['2025-11-30', 180, false],
  ])('a file checked on %s every %i days is fine: %s', (verified, verifyEvery, ok) => {
    const attachments = [assetWith({ verified: day(verified), verifyEvery })];
    expect(check('overdue', { attachments })).toMatchObject({ ok, blocks: false });
  });

  it.each([
    ['ana@ostrand.example', 'Ostrand Cold Storage', [], true],
    ['ana@mail.ostrand-cold.example', 'Ostrand Cold Storage GmbH', [], true],
    ['ana@ocs.example', 'Ostrand Cold Storage', [], true],
    ['ana@mueller.example', 'Müller GmbH', [], true],
    ['ana@freemail.example', 'Ostrand Cold Storage', [], false],
    ['ana@ostrand.example', 'Ostrand Cold Storage', ['ocs.example'], false],
    ['ana@eu.ocs.example', 'Ostrand Cold Storage', ['ocs.example'], true],
    ['ana@nocs.example', 'Ostrand Cold Storage', ['ocs.example'], false],
    ['not an address', 'Ostrand', [], false],
  ])('%s at %s with %j: %s', (to, account, accountDomains, ok) => {
    expect(check('recipient_domain', { to, account, accountDomains })).toMatchObject({ ok, blocks: false });
  });
});
