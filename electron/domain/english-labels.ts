/** Plain English words for ids, for the command line and for reasons. Screens have their own catalogue. */
import type { Message, Profession, RoleOrUnknown, Stage } from './taxonomy.ts';

export const STAGE_LABEL: Readonly<Record<Stage, string>> = {
  target: 'Target',
  qualify: 'Qualify',
  discover: 'Discover',
  evaluate: 'Evaluate',
  quoted: 'Quote out',
  deciding: 'Deciding',
  negotiate: 'Agreeing terms',
  won: 'Won',
  review: 'Account review',
  expand: 'Expand',
  lost: 'Lost to another',
  no_decision: 'Chose nothing',
};

/** As in "for economic buyers". */
export const ROLE_LABEL: Readonly<Record<RoleOrUnknown, string>> = {
  economic: 'economic buyers',
  champion: 'champions',
  technical: 'technical buyers',
  user: 'users',
  purchasing: 'purchasing',
  sponsor: 'sponsors',
  coach: 'coaches',
  legal: 'legal',
  influencer: 'influencers',
  gatekeeper: 'gatekeepers',
  unknown: 'any buyer',
};

export const MESSAGE_LABEL: Readonly<Record<Message, string>> = {
  no_change: 'If nothing changes',
  outcome: 'What to expect',
  better: 'Why us',
  great_choice: 'Why it is a safe choice',
  educate: 'Good to know',
};

export const PROFESSION_LABEL: Readonly<Record<Profession, string>> = {
  finance: 'finance',
  operations: 'operations',
  it_security: 'IT and security',
  hr: 'HR',
  purchasing: 'purchasing',
  legal: 'legal',
  sales_marketing: 'sales and marketing',
  engineering: 'engineering',
  general_management: 'general management',
  line: 'the line',
};
