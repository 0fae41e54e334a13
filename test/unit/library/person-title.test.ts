import { describe, expect, it } from 'vitest';
import { suggestFromTitle } from '#domain/person-title.ts';

/** Title → role, profession, level, task. */
const TITLES = [
  ['Purchasing Agent', 'purchasing', 'purchasing', 'specialist', 'sourcing'],
  ['Purchasing Director', 'purchasing', 'purchasing', 'director', 'comparing'],
  ['Chief Procurement Officer', 'purchasing', 'purchasing', 'chief', 'comparing'],
  ['Strategischer Einkäufer', 'purchasing', 'purchasing', 'specialist', 'sourcing'],
  ['Leiterin Einkauf', 'purchasing', 'purchasing', 'director', 'comparing'],
  ['IT Purchasing Manager', 'purchasing', 'purchasing', 'manager', 'sourcing'],
  ['Chief Financial Officer', 'economic', 'finance', 'chief', null],
  ['CFO', 'economic', 'finance', 'chief', null],
  ['Group Finance Director', 'economic', 'finance', 'director', null],
  ['VP Finance & Operations', 'economic', 'finance', 'vp', null],
  ['Kaufmännische Geschäftsführerin', 'economic', 'finance', 'chief', null],
  ['Leiter Kreditorenbuchhaltung', null, 'finance', 'director', null],
  ['Payables Lead', null, 'finance', 'manager', null],
  ['Sachbearbeiterin Debitorenbuchhaltung', 'user', 'finance', 'specialist', null],
  ['Accounts Payable Clerk', 'user', 'finance', 'specialist', null],
  ['Head of IT', 'technical', 'it_security', 'director', null],
  ['IT Manager', 'technical', 'it_security', 'manager', null],
  ['Leiter IT', 'technical', 'it_security', 'director', null],
  ['CISO', 'technical', 'it_security', 'chief', null],
  ['Vice President, Engineering', 'technical', 'engineering', 'vp', null],
  ['Managing Director', 'economic', 'general_management', 'chief', null],
  ['Geschäftsführer', 'economic', 'general_management', 'chief', null],
  ['General Counsel', 'legal', 'legal', 'director', null],
  ['Datenschutzbeauftragter', 'legal', 'legal', null, null],
  ['Executive Assistant to the CFO', 'gatekeeper', null, 'specialist', null],
  ['Assistentin der Geschäftsführung', 'gatekeeper', null, 'specialist', null],
  ['HR Business Partner', null, 'hr', null, null],
  ['Marketing Manager', null, 'sales_marketing', 'manager', null],
  ['Depot Manager', null, 'line', 'manager', null],
  ['Teamleiterin Disposition', null, 'operations', 'manager', null],
  ['', null, null, null, null],
  ['Wizard of light', null, null, null, null],
  // A word inside another is not that word.
  ['Digital Artist', null, null, null, null],
] as const;

describe('a job title', () => {
  it.each(TITLES)('%s suggests role %s, profession %s, level %s', (title, ...expected) => {
    const { role, profession, level, task } = suggestFromTitle(title);
    expect([role?.id ?? null, profession?.id ?? null, level?.id ?? null, task]).toEqual(expected);
  });

  it('comes with the words that caused it', () => {
    expect(suggestFromTitle('Senior Purchasing Agent')).toEqual({
      role: { id: 'purchasing', words: 'Purchasing' },
      profession: { id: 'purchasing', words: 'Purchasing' },
      level: { id: 'specialist', words: 'Agent' },
      task: 'sourcing',
    });
  });

  it('of any length is read at once', () => {
    const started = performance.now();
    suggestFromTitle('chief '.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(200);
  });
});
