import { describe, expect, it } from 'vitest';
import { EMPTY_CONFIG } from '#domain/library-config.ts';
import { roleFromCrmName } from '#domain/role-alias.ts';
import { stageFromCrmName } from '#domain/stage-alias.ts';

const known = (id: string) => ({ kind: 'known', id });

describe('a stage name of a CRM', () => {
  it.each([
    ['salesforce', 'Prospecting', 'target'],
    ['salesforce', 'Qualification', 'qualify'],
    ['salesforce', 'Needs Analysis', 'discover'],
    ['salesforce', 'Value Proposition', 'discover'],
    ['salesforce', 'Id. Decision Makers', 'evaluate'],
    ['salesforce', 'Perception Analysis', 'evaluate'],
    ['salesforce', 'Closed Won', 'won'],
    ['salesforce', 'closed  lost ', 'lost'],
    ['hubspot', 'Appointment Scheduled', 'qualify'],
    ['hubspot', 'Qualified To Buy', 'discover'],
    ['hubspot', 'Presentation Scheduled', 'evaluate'],
    ['dynamics', 'Qualify', 'qualify'],
    ['dynamics', '2-Develop', 'discover'],
    ['other', 'Needs Analysis', 'discover'],
    ['other', 'no_decision', 'no_decision'],
  ] as const)('of %s, %s, is %s', (crm, name, stage) => {
    expect(stageFromCrmName(crm, name, EMPTY_CONFIG)).toEqual(known(stage));
  });

  it.each([
    ['salesforce', 'Proposal/Price Quote', 'quoted'],
    ['salesforce', 'Negotiation/Review', 'negotiate'],
    ['hubspot', 'Decision Maker Bought-In', 'deciding'],
    ['hubspot', 'Contract Sent', 'negotiate'],
    ['dynamics', '3-Propose', 'quoted'],
    ['dynamics', 'Close', 'negotiate'],
  ] as const)(
    'of %s, %s, lies between quote and decision and is asked about, %s first',
    (crm, name, stage) => {
      const match = stageFromCrmName(crm, name, EMPTY_CONFIG);
      expect(match.kind).toBe('ask');
      expect(match.kind === 'ask' && match.proposals[0]).toBe(stage);
    },
  );

  it('that the company listed is never asked about again', () => {
    const config = { stageAliases: { deciding: ['Proposal/Price Quote'] } };
    expect(stageFromCrmName('salesforce', 'proposal/price quote', config)).toEqual(known('deciding'));
  });

  it.each(['Contract Sent', 'Discovery', '', '__proto__', 'constructor'])(
    'that Salesforce does not have, %s, is never guessed',
    (name) => {
      expect(stageFromCrmName('salesforce', name, EMPTY_CONFIG)).toEqual({ kind: 'unmatched' });
    },
  );
});

describe('a role name of a CRM', () => {
  it.each([
    ['Economic Buyer', 'economic'],
    ['Approver', 'economic'],
    ['Executive Sponsor', 'sponsor'],
    ['champion', 'champion'],
    ['Mentor', 'coach'],
    ['Evaluator', 'technical'],
    ['End User', 'user'],
    ['Procurement', 'purchasing'],
    ['Legal & Compliance', 'legal'],
    ['Business Influencer', 'influencer'],
    ['Assistant', 'gatekeeper'],
    ['Other', 'unknown'],
  ])('%s is %s', (name, role) => {
    expect(roleFromCrmName(name, EMPTY_CONFIG)).toEqual({ role: known(role), stance: null });
  });

  it('Decision Maker may be several people, so it asks', () => {
    expect(roleFromCrmName('Decision-Maker', EMPTY_CONFIG).role).toMatchObject({ kind: 'ask' });
    const answered = { roleAliases: { technical: ['Decision Maker'] } };
    expect(roleFromCrmName('Decision Maker', answered).role).toEqual(known('technical'));
  });

  it.each(['Blocker', 'Detractor', 'Enemy'])('%s is a stance and not a role', (name) => {
    expect(roleFromCrmName(name, EMPTY_CONFIG)).toEqual({ role: known('unknown'), stance: 'opponent' });
  });

  it.each(['Boss', '', 'toString'])('%s is not known and not guessed', (name) => {
    expect(roleFromCrmName(name, EMPTY_CONFIG).role).toEqual({ kind: 'unmatched' });
  });
});
