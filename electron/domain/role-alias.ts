/**
 * From the contact roles of CRMs and selling methods to ours. "Decision Maker" may be several people, so
 * it asks; a "Blocker" is how somebody stands to us and not what they do. Source: content/README, Words.
 */
import { type CrmMatch, ownAlias } from './crm-match.ts';
import { foldWord } from './fold-word.ts';
import type { LibraryConfig } from './library-config.ts';
import { ROLES, type Role, type RoleOrUnknown, type Stance } from './taxonomy.ts';

const WORDS: Readonly<Record<Role, readonly string[]>> = {
  economic: ['Economic Buyer', 'Economic Decision Maker', 'Approver', 'Budget Holder'],
  sponsor: ['Executive Sponsor'],
  champion: ['Champion'],
  coach: ['Coach', 'Mentor'],
  technical: ['Technical Buyer', 'Evaluator', 'Technical Influencer', 'Technical Decision Maker'],
  user: ['User Buyer', 'End User', 'Business User'],
  purchasing: ['Purchasing', 'Procurement', 'Sourcing'],
  legal: ['Legal', 'Legal & Compliance'],
  influencer: ['Influencer', 'Business Influencer'],
  gatekeeper: ['Gatekeeper', 'Assistant'],
};

/** Every unambiguous word with its role. */
export const ROLE_ALIASES: readonly (readonly [word: string, id: Role])[] = ROLES.flatMap((role) =>
  WORDS[role].map((word) => [word, role] as const),
);

const AMBIGUOUS: Readonly<Record<string, readonly Role[]>> = {
  [foldWord('Decision Maker')]: ['economic', 'sponsor', 'technical', 'purchasing'],
};
const UNKNOWN: ReadonlySet<string> = new Set(['other', 'unknown', 'none']);
const AGAINST_US: ReadonlySet<string> = new Set(
  ['Blocker', 'Detractor', 'Enemy', 'Counter-champion'].map(foldWord),
);

export interface RoleMatch {
  readonly role: CrmMatch<RoleOrUnknown>;
  /** A stance that the word states besides or instead of a role. */
  readonly stance: Stance | null;
}

/** Which of our roles a CRM's word means; the company's own aliases come first and never ask. */
export function roleFromCrmName(
  name: string,
  { roleAliases }: Pick<LibraryConfig, 'roleAliases'>,
): RoleMatch {
  const word = foldWord(name);
  const isSame = (candidate: string) => foldWord(candidate) === word;
  const own =
    ownAlias(ROLES, roleAliases, isSame) ??
    ROLES.find(isSame) ??
    ROLE_ALIASES.find(([alias]) => isSame(alias))?.[1];
  if (own) return { role: { kind: 'known', id: own }, stance: null };
  if (AGAINST_US.has(word)) return { role: { kind: 'known', id: 'unknown' }, stance: 'opponent' };
  if (UNKNOWN.has(word)) return { role: { kind: 'known', id: 'unknown' }, stance: null };
  const proposals = Object.hasOwn(AMBIGUOUS, word) ? AMBIGUOUS[word] : undefined;
  return { role: proposals ? { kind: 'ask', proposals } : { kind: 'unmatched' }, stance: null };
}
