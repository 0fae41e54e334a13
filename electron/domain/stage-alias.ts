/**
 * From the stage names of CRMs to ours. No CRM has a step for "priced, undecided", so a name that leads
 * between quote and decision is proposed and confirmed once. Source: content/README, Words, Stage.
 */
import { type CrmMatch, ownAlias } from './crm-match.ts';
import { foldWord } from './fold-word.ts';
import type { LibraryConfig } from './library-config.ts';
import { STAGES, type Stage, WHITESPACE_STAGES } from './taxonomy.ts';

/** `other`: a CRM whose defaults we do not know. */
export type Crm = 'salesforce' | 'hubspot' | 'dynamics' | 'other';

/** Default stage names; where one name may mean several of our stages the likeliest stands first. */
const DEFAULTS: Readonly<Record<Crm, readonly (readonly [name: string, ...stages: Stage[]])[]>> = {
  salesforce: [
    ['Prospecting', 'target'],
    ['Qualification', 'qualify'],
    ['Needs Analysis', 'discover'],
    ['Value Proposition', 'discover'],
    ['Id. Decision Makers', 'evaluate'],
    ['Perception Analysis', 'evaluate'],
    ['Proposal/Price Quote', 'quoted', 'deciding'],
    ['Negotiation/Review', 'negotiate', 'deciding'],
    ['Closed Won', 'won'],
    ['Closed Lost', 'lost'],
  ],
  hubspot: [
    ['Appointment Scheduled', 'qualify'],
    ['Qualified To Buy', 'discover'],
    ['Presentation Scheduled', 'evaluate'],
    ['Decision Maker Bought-In', 'deciding', 'quoted', 'negotiate'],
    ['Contract Sent', 'negotiate', 'deciding'],
    ['Closed Won', 'won'],
    ['Closed Lost', 'lost'],
  ],
  dynamics: [
    ['Qualify', 'qualify'],
    ['Develop', 'discover'],
    ['Propose', 'quoted', 'deciding'],
    ['Close', 'negotiate', 'deciding'],
    ['Won', 'won'],
    ['Lost', 'lost'],
  ],
  other: [],
};

const ALL_DEFAULTS = Object.values(DEFAULTS).flat();

/** Every default name with the stage it most likely means, for metadata that was written in a CRM's words. */
export const STAGE_ALIASES: readonly (readonly [word: string, id: Stage])[] = ALL_DEFAULTS.flatMap(
  ([name, stage]) => (stage ? [[name, stage] as const] : []),
);

/** Dynamics numbers its phases: `3-Propose`. */
function withoutNumber(name: string): string {
  return name.replace(/^\s*\d+\s*[-.]\s*/, '');
}

/**
 * Which of our stages a CRM's name means. The company's own aliases are answers already given, so they
 * never ask; our own ids are known; a default of the CRM is known unless it lies between quote and
 * decision. `other` looks through the defaults of every CRM.
 */
export function stageFromCrmName(
  crm: Crm,
  name: string,
  { stageAliases }: Pick<LibraryConfig, 'stageAliases'>,
): CrmMatch<Stage> {
  const spellings = new Set([foldWord(name), foldWord(withoutNumber(name))]);
  const isSame = (candidate: string) => spellings.has(foldWord(candidate));
  const own = ownAlias(STAGES, stageAliases, isSame) ?? STAGES.find(isSame);
  const defaults = crm === 'other' ? ALL_DEFAULTS : DEFAULTS[crm];
  const [, ...proposals] = defaults.find(([candidate]) => isSame(candidate)) ?? [''];
  // A CRM's default that is spelled like one of our ids (Qualify) means the same stage.
  if (own) return { kind: 'known', id: own };
  const [likeliest] = proposals;
  if (!likeliest) return { kind: 'unmatched' };
  return (WHITESPACE_STAGES as readonly Stage[]).includes(likeliest)
    ? { kind: 'ask', proposals }
    : { kind: 'known', id: likeliest };
}
