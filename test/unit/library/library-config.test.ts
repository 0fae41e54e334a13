import { describe, expect, it } from 'vitest';
import { EMPTY_CONFIG } from '#domain/library-config.ts';
import { issueLog } from '#domain/metadata/issue-log.ts';
import { readLibraryConfig } from '#domain/metadata/read-config.ts';
import { parseYamlTree } from '../../../electron/library/yaml-tree.ts';

function read(yaml: string) {
  const log = issueLog('library.yaml');
  const config = readLibraryConfig(parseYamlTree(yaml).entries, log);
  return { config, issues: log.issues.map(({ code, line, column }) => `${code} ${line}:${column}`) };
}

describe('library.yaml', () => {
  it('that says nothing is a company about which nothing is known', () => {
    expect(read('')).toEqual({ config: EMPTY_CONFIG, issues: [] });
    expect(read('policy:\nlabels:\nproducts:\n')).toEqual({ config: EMPTY_CONFIG, issues: [] });
  });

  it('is understood whole', () => {
    const { config, issues } = read(`
version: 1
company: Tellerby
reference_day: 2026-11-25
labels: {de: {stage: {quoted: Angebot}}}
stages: {quoted: {aliases: [Offer sent]}, won: [Signed]}
roles: {technical: {aliases: [IT check, Prüfung]}}
products: [{id: payables, name: Payables}, desk]
regions: [{id: no, name: Norway}]
outcomes: [{id: late_fees, label: Late fees, measure: A month, unit: EUR, better: down}]
synonyms: [[cfo, finance chief], [alone]]
accounts: ["Oak, Inc."]
response_days: {request: 5}
icp: {size: large}
policy: {uncurated: block, described_is_approved: no, limit: 4, also_offer: [en, de], gifts: None}
`);
    expect(issues).toEqual([]);
    expect(config).toEqual({
      company: 'Tellerby',
      referenceDay: '2026-11-25',
      labels: { de: { stage: { quoted: 'Angebot' } } },
      stageAliases: { quoted: ['Offer sent'], won: ['Signed'] },
      roleAliases: { technical: ['IT check', 'Prüfung'] },
      products: [
        { id: 'payables', name: 'Payables' },
        { id: 'desk', name: 'desk' },
      ],
      industries: [],
      regions: [{ id: 'no', name: 'Norway' }],
      rivals: [],
      outcomes: [{ id: 'late_fees', label: 'Late fees', measure: 'A month', unit: 'EUR', better: 'down' }],
      synonyms: [['cfo', 'finance chief']],
      accounts: ['Oak, Inc.'],
      responseDays: { request: 5 },
      policy: {
        ...EMPTY_CONFIG.policy,
        uncurated: 'block',
        describedIsApproved: false,
        limit: 4,
        alsoOffer: ['en', 'de'],
        gifts: 'None',
      },
    });
  });

  it.each([
    ['policy: {uncurated: perhaps}', 'unknown_value 1:21'],
    ['policy: {limit: many}', 'wrong_type 1:17'],
    ['stages: {quotet: {aliases: [x]}}', 'unknown_value 1:10'],
    ['labels: German', 'wrong_type 1:9'],
    ['products: [{name: Without id}]', 'missing_required 1:12'],
    ['outcomes: [{id: fees, better: sideways}]', 'wrong_type 1:12'],
    ['polices: {}', 'unknown_field 1:1'],
    ['reference_day: today', 'bad_day 1:16'],
  ])('with %s has the issue %s and goes on with what it has', (yaml, issue) => {
    const { config, issues } = read(yaml);
    expect(issues).toEqual([issue]);
    expect(config.policy).toEqual(EMPTY_CONFIG.policy);
  });

  it('cannot reach a prototype', () => {
    const { config } = read(
      'labels: {__proto__: {stage: {quoted: x}}, constructor: {a: {b: c}}}\nproducts: [__proto__]\n',
    );
    expect(Object.keys(config.labels)).toEqual([]);
    expect(config.products).toEqual([]);
    expect(({} as Record<string, unknown>).stage).toBeUndefined();
  });
});
