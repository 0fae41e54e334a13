/** Every issue that metadata can have, from the file to its line, column, severity and mend. */
import { describe, expect, it } from 'vitest';
import { assetAt, catalogOf, issuesAt, libraryWith } from '../support/library-folder.ts';

const META = 'assets/a.pdf.meta.yaml';
const BASE = 'type: one_pager\naudience: send\n';
const withMetadata = (yaml: string, more: Readonly<Record<string, string>> = {}) =>
  libraryWith({ 'assets/a.pdf': '%PDF', [META]: yaml, ...more });

describe('metadata of an asset', () => {
  it.each([
    ['verified: 2026-06-30', ''],
    ['expires: 2026-11-24\nverified: 2026-11-01', 'expired 3:10'],
    ['expires: 2026-11-25\nverified: 2026-11-01', ''],
    ['verified: 2025-11-01', 'overdue 3:11'],
    ['verified: 2025-11-01\nstate: retired', ''],
    ['verified: 2026-11-26', 'future_day 3:11'],
    ['verified: 2026-11-25', ''],
    ['released: 2026-12-02\nexpires: 2026-12-01\nverified: 2026-11-01', 'day_order 4:10'],
    ['expires: 2026-02-30\nverified: 2026-11-01', 'bad_day 3:10'],
    ['expires: 31/12/2026\nverified: 2026-11-01', 'bad_day 3:10'],
    ['consent: {by: Ana, day: 2026-05-01, until: 2026-04-01}', 'day_order 3:10'],
    ['consent: yes', 'wrong_type 3:10'],
    ['evidence: {claim: x, source: y, date: 2027-01-01}', 'future_day 3:11'],
    ['evidence: [[x]]', 'wrong_type 3:12'],
    ['roles: [economic, boss]', 'unknown_value 3:19'],
    ['language: German language', 'unknown_value 3:11'],
    ['verify_every: 90 days', 'wrong_type 3:15'],
    ['repeatable: sometimes', 'wrong_type 3:13'],
    ['title: {a: {b: c}}', 'wrong_type 3:8'],
    ['id: Not An Id', 'wrong_type 3:5'],
    ['campaign: spring', 'unknown_field 3:1'],
    ['replaces: nobody', 'missing_replacement 3:11'],
    ['id: a1\nreplaces: a1', 'replacement_cycle 4:11'],
    ['state: approved\nverified: 2026-11-01', 'missing_required 3:8'],
  ])('%j has the issue "%s"', async (yaml, expected) => {
    expect(issuesAt(await catalogOf(withMetadata(BASE + yaml)), META).join()).toBe(expected);
  });

  it('says in one sentence what to write instead', async () => {
    const { issues } = await catalogOf(
      withMetadata(`${BASE}stages: [qouted]\nexpires: soon\nstagse: [won]\n`),
    );
    expect(issues.map(({ message }) => message)).toEqual([
      'stages: "qouted" is not known. Did you mean quoted?',
      'expires: "soon" is not a day; write it as 2026-12-31.',
      '"stagse" is kept but not used. Did you mean stages?',
    ]);
  });

  it('without an audience keeps the file in the house, and a folder cures it', async () => {
    const without = await catalogOf(withMetadata('type: deck\n'));
    expect(assetAt(without, 'a.pdf').audience).toBe('internal');
    expect(issuesAt(without, META)).toEqual(['missing_audience 1:1']);
    const cured = await catalogOf(
      withMetadata('type: deck\n', { 'assets/_folder.yaml': 'audience: send\n' }),
    );
    expect(assetAt(cured, 'a.pdf').audience).toBe('send');
    expect(issuesAt(cured, META)).toEqual([]);
  });

  it.each([
    ['audience: customers', { audience: 'internal', state: 'approved' }],
    ['audience: send\nstate: aproved', { audience: 'send', state: 'draft' }],
    ['audience: send\nexpires: next spring', { audience: 'send', state: 'draft' }],
    ['audience: send\nreleased: "', { audience: 'send', state: 'draft' }],
    ['audience: send\nconsent: {by: Ana, until: some day}', { audience: 'send', state: 'draft' }],
    ['audience: send\nstate: retired\nexpires: next spring', { audience: 'send', state: 'retired' }],
  ])('with %j, which cannot be read, never sends what may not leave', async (yaml, expected) => {
    const folder = { 'assets/_folder.yaml': 'audience: send\nstate: approved\n' };
    const catalog = await catalogOf(withMetadata(`type: deck\n${yaml}\n`, folder));
    expect(assetAt(catalog, 'a.pdf')).toMatchObject(expected);
  });

  it('of unknown values only fits nothing, and not everything', async () => {
    const { stages, roles } = assetAt(
      await catalogOf(withMetadata(`${BASE}stages: [banana]\nroles: []\n`)),
      'a.pdf',
    );
    expect([stages, roles]).toEqual(['unmatched', []]);
  });

  it('of a file that nobody described is an info at the file itself', async () => {
    const catalog = await catalogOf(libraryWith({ 'assets/a.pdf': '%PDF' }));
    expect(issuesAt(catalog, 'assets/a.pdf')).toEqual(['uncurated 1:1']);
    expect(assetAt(catalog, 'a.pdf')).toMatchObject({
      described: false,
      audience: 'send',
      state: 'approved',
    });
  });

  it('copied with its file keeps the id at the first path', async () => {
    const catalog = await catalogOf(
      withMetadata(`id: roi\n${BASE}`, {
        'assets/b.pdf': '%PDF',
        'assets/b.pdf.meta.yaml': `id: roi\n${BASE}`,
      }),
    );
    expect(catalog.assets.map(({ id }) => id)).toEqual(['roi', expect.stringMatching(/^f-[0-9a-f]{12}$/)]);
    expect(issuesAt(catalog, 'assets/b.pdf.meta.yaml')).toEqual(['duplicate_id 1:1']);
  });

  it('beside other metadata for the same file is told and not used', async () => {
    const catalog = await catalogOf(withMetadata(BASE, { 'assets/a.pdf.meta.yml': 'type: deck\n' }));
    expect(assetAt(catalog, 'a.pdf').type).toBe('one_pager');
    expect(issuesAt(catalog, 'assets/a.pdf.meta.yml')).toEqual(['conflict_copy 1:1']);
  });

  it('is a draft where the company says that a described file is not yet approved', async () => {
    const config = { 'library.yaml': 'policy: {described_is_approved: no}\n' };
    expect(assetAt(await catalogOf(withMetadata(BASE, config)), 'a.pdf').state).toBe('draft');
  });
});

describe('what a person means', () => {
  it.each([
    ['title: Offer #1 for you', 'Offer #1 for you'],
    ['title: Offer   # a comment', 'Offer'],
    ['title: [Draft] Offer', '[Draft] Offer'],
    ['title: "Foo" bar', '"Foo" bar'],
    ['title: *bold* words', '*bold* words'],
    ['title: @home', '@home'],
    ['title: 50% off: today', '50% off: today'],
    ['title: !important news', '!important news'],
    ['title: - three things', '- three things'],
    ['title: > 3 days', '> 3 days'],
    ['title:\tWith a tab', 'With a tab'],
    ['title: no', 'no'],
    ['title: 3.10', '3.10'],
    ['title: 0x1F', '0x1F'],
    ['title: 2026-03-31', '2026-03-31'],
    ['title: 14:30', '14:30'],
    ['title: null', 'a'],
    ["title: 'It''s'", "It's"],
    ["title: It's: fine", "It's: fine"],
    ['title: >-\n  two\n  lines', 'two lines'],
    ['TITLE: Shouted', 'Shouted'],
    ['title: {{ account.name }} in brackets', '{{ account.name }} in brackets'],
  ])('by %j is the title %s', async (yaml, title) => {
    expect(assetAt(await catalogOf(withMetadata(BASE + yaml)), 'a.pdf').title).toBe(title);
  });

  it.each([
    'stages:\n\t- quoted\n\t- won',
    'stages:\n- quoted\n- won',
    'stages: quoted, won',
    'stages: [ Quoted ,"won" ]',
    'stages: [“quoted”, “won”]',
    'stages:\r\n  - quoted\r\n  - won\r',
    'Stages: [quoted, won, quoted]',
    'stages: [Proposal/Price Quote, Closed Won]',
    'title: One: two\nstages:\n\t- quoted\n\t- won',
  ])('by %j is the list of quoted and won', async (yaml) => {
    expect(assetAt(await catalogOf(withMetadata(BASE + yaml)), 'a.pdf').stages).toEqual(['quoted', 'won']);
  });

  it('by a sentence with a comma or a colon in a list of challenges is that sentence', async () => {
    const yaml = `${BASE}challenges:\n  - Why: because we wait, always\n  - Second\n`;
    const { challenges } = assetAt(await catalogOf(withMetadata(yaml)), 'a.pdf');
    expect(challenges).toEqual(['Why: because we wait, always', 'Second']);
  });

  it.each([
    [
      'UTF-16 with a mark',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`${BASE}title: Größe`, 'utf16le')]),
    ],
    ['a Windows code page', Buffer.from(`${BASE}title: Größe`, 'latin1')],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${BASE}title: Größe`, 'utf8')],
    ['old Mac line ends', Buffer.from(`${BASE}title: Größe`.replaceAll('\n', '\r'), 'utf8')],
  ])('is read in %s', async (_, bytes) => {
    const root = libraryWith({ 'assets/a.pdf': '%PDF', [META]: bytes });
    expect(assetAt(await catalogOf(root), 'a.pdf').title).toBe('Größe');
  });
});
