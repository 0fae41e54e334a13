import { describe, expect, it } from 'vitest';
import type { Asset } from '#domain/asset.ts';
import { isoDayOf } from '#domain/iso-day.ts';
import { type HandedOver, type Situation, situationOf } from '#domain/situation.ts';
import { suggest } from '#domain/suggest/suggest.ts';
import type { HeldBackCode } from '#domain/suggestion.ts';
import { makeAsset, makeCatalog, makeTemplate, TODAY } from '../../support/make-asset.ts';

const QUOTED = situationOf('quoted', 'economic');
const FITTING = { stages: ['quoted'], roles: ['economic'], messages: ['outcome'] } as const;

function touch(stated: Partial<HandedOver>): HandedOver {
  return { day: isoDayOf('2026-11-20'), assets: [], template: null, message: null, outcome: null, ...stated };
}

/** What holds back the one asset that would fit otherwise. */
function codesFor(stated: Partial<Asset>, situation: Partial<Situation> = {}): readonly HeldBackCode[] {
  const catalog = makeCatalog([makeAsset('newer'), makeAsset('one', { ...FITTING, ...stated })]);
  const { assets, heldBack } = suggest(catalog, { ...QUOTED, ...situation }, TODAY);
  const codes = heldBack.find(({ id }) => id === 'one')?.reasons.map(({ code }) => code) ?? [];
  const isListed = assets.some(({ id }) => id === 'one');
  // Held back and listed at once would be a contradiction on screen.
  expect(isListed).toBe(codes.length === 0);
  return codes;
}

describe('what must never be sent', () => {
  const table: readonly [string, Partial<Asset>, Partial<Situation>, readonly HeldBackCode[]][] = [
    ['a fitting asset is not held back', {}, {}, []],
    ['a draft', { state: 'draft' }, {}, ['not_approved']],
    ['a retired asset', { state: 'retired' }, {}, ['not_approved']],
    ['an asset released tomorrow', { released: isoDayOf('2026-11-26') }, {}, ['not_released']],
    ['an asset released today may go', { released: TODAY }, {}, []],
    ['an expired asset', { freshness: { kind: 'expired', daysSince: 1 } }, {}, ['expired']],
    ['an overdue asset may go', { freshness: { kind: 'overdue', daysSince: 400 } }, {}, []],
    ['an internal asset', { audience: 'internal' }, {}, ['internal']],
    ['a show-only asset', { audience: 'show' }, {}, ['show_only']],
    ['a replaced asset', { replacedBy: 'newer' }, {}, ['superseded']],
    ['another region', { regions: ['eu'] }, { region: 'us' }, ['other_region']],
    ['a region nobody asked about may go', { regions: ['eu'] }, {}, []],
    ['another product', { products: ['a'] }, { product: 'b' }, ['other_product']],
    [
      'consent that ended yesterday',
      { consent: { by: 'x', day: null, until: isoDayOf('2026-11-24'), scope: '' } },
      {},
      ['consent_past'],
    ],
    ['consent on its last day may go', { consent: { by: 'x', day: null, until: TODAY, scope: '' } }, {}, []],
    [
      'reassurance for someone against us',
      { messages: ['great_choice', 'outcome'] },
      { stance: 'non_supporter' },
      ['stance_conflict'],
    ],
    [
      'reassurance as a second message may go',
      { messages: ['outcome', 'great_choice'] },
      { stance: 'opponent' },
      [],
    ],
    [
      'the status quo for someone undecided',
      { messages: ['no_change'] },
      { stall: 'undecided' },
      ['status_quo_when_undecided'],
    ],
    [
      'this version again',
      {},
      { history: [touch({ assets: [{ id: 'one', version: 'version of one' }] })] },
      ['already_handed_over'],
    ],
    [
      'an unrecorded version counts as this one',
      {},
      { history: [touch({ assets: [{ id: 'one', version: null }] })] },
      ['already_handed_over'],
    ],
    [
      'an older version may go again',
      {},
      { history: [touch({ assets: [{ id: 'one', version: 'older' }] })] },
      [],
    ],
    [
      'what was not sent after all may go',
      {},
      { history: [touch({ assets: [{ id: 'one', version: null }], outcome: 'not_sent' })] },
      [],
    ],
    [
      'papers may be sent again',
      { repeatable: true },
      { history: [touch({ assets: [{ id: 'one', version: null }] })] },
      [],
    ],
  ];
  it.each(table)('%s', (_promise, stated, situation, codes) => {
    expect(codesFor(stated, situation)).toEqual(codes);
  });

  it('a draft replaces nothing yet', () => {
    const catalog = makeCatalog([
      makeAsset('next', { state: 'draft', replaces: 'one' }),
      makeAsset('one', { ...FITTING, replacedBy: 'next' }),
    ]);
    expect(suggest(catalog, QUOTED, TODAY).assets.map(({ id }) => id)).toEqual(['one']);
  });

  it('says that a newer version corrects what was sent', () => {
    const history = [touch({ assets: [{ id: 'one', version: 'older' }] })];
    const { assets } = suggest(makeCatalog([makeAsset('one', FITTING)]), { ...QUOTED, history }, TODAY);
    expect(assets[0]?.reasons.map(({ code }) => code)).toContain('corrected');
  });

  it('an item marked for other roles only is not listed, nor held back', () => {
    const { assets, heldBack } = suggest(
      makeCatalog([makeAsset('one', { ...FITTING, roles: ['user'] })]),
      QUOTED,
      TODAY,
    );
    expect([assets, heldBack]).toEqual([[], []]);
  });

  it('marks that were all unknown words fit nothing', () => {
    expect(
      suggest(makeCatalog([makeAsset('one', { ...FITTING, stages: 'unmatched' })]), QUOTED, TODAY).assets,
    ).toEqual([]);
  });

  it('a file nobody described is offered apart, where few others are', () => {
    const file = makeAsset('one', { described: false, type: null, title: 'ROI for the CFO' });
    const answer = suggest(makeCatalog([file]), QUOTED, TODAY);
    expect(answer.assets).toEqual([]);
    expect(answer.uncurated.map(({ id }) => id)).toEqual(['one']);
    expect(answer.askMarketing).not.toBeNull();
  });
});

describe('words for someone against us', () => {
  const templates = [
    makeTemplate('listen', { ...FITTING, ask: 'answer' }),
    makeTemplate('meet', { ...FITTING, ask: 'meeting' }),
    makeTemplate('decide', { ...FITTING, ask: 'decision' }),
  ];
  it('only ask for an answer, and the one that asks for a decision says why not', () => {
    const answer = suggest(makeCatalog([], templates), { ...QUOTED, stance: 'opponent' }, TODAY);
    expect(answer.templates.map(({ id }) => id)).toEqual(['listen']);
    expect(answer.heldBack.map(({ id, reasons }) => [id, reasons[0]?.code])).toEqual([
      ['decide', 'ask_decision'],
    ]);
  });
});
