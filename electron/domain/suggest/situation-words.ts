/** Words by which a file that nobody described may betray whom it is for; English and German, lower case. */
import type { Situation } from '../situation.ts';
import type { RoleOrUnknown, Stage } from '../taxonomy.ts';

const STAGE_WORDS: Readonly<Record<Stage, readonly string[]>> = {
  target: ['intro', 'prospect', 'overview', 'überblick'],
  qualify: ['overview', 'intro', 'survey', 'überblick', 'studie'],
  discover: ['overview', 'demo', 'before and after', 'überblick'],
  evaluate: ['demo', 'comparison', 'requirements', 'vergleich', 'anforderung'],
  quoted: ['quote', 'proposal', 'business case', 'roi', 'case study', 'angebot', 'nutzen', 'referenz'],
  deciding: [
    'business case',
    'case study',
    'reference',
    'rollout',
    'roll-out',
    'roi',
    'referenz',
    'einführung',
  ],
  negotiate: ['terms', 'contract', 'security', 'price', 'vertrag', 'preis', 'datenschutz'],
  won: ['onboarding', 'kick-off', 'kickoff', 'rollout', 'einführung'],
  review: ['review', 'outcome', 'results', 'qbr', 'ergebnis', 'rückblick'],
  expand: ['add-on', 'module', 'expand', 'erweiterung'],
  lost: ['news', 'release'],
  no_decision: ['waiting', 'delay', 'news', 'release', 'abwarten'],
};

const ROLE_WORDS: Readonly<Record<RoleOrUnknown, readonly string[]>> = {
  economic: ['cfo', 'finance', 'roi', 'business case', 'cost', 'finanz', 'kosten'],
  champion: ['business case', 'board', 'summary', 'vorstand', 'zusammenfassung'],
  technical: ['security', 'integration', 'architecture', 'api', 'sicherheit', 'schnittstelle'],
  user: ['team', 'training', 'how to', 'guide', 'anleitung', 'schulung'],
  purchasing: ['price', 'terms', 'comparison', 'vendor', 'preis', 'vergleich', 'lieferant'],
  sponsor: ['executive', 'strategy', 'summary', 'strategie'],
  coach: ['summary', 'overview', 'überblick'],
  legal: ['contract', 'privacy', 'dpa', 'gdpr', 'vertrag', 'datenschutz', 'dsgvo'],
  influencer: ['overview', 'case study', 'überblick'],
  gatekeeper: ['overview', 'intro', 'überblick'],
  unknown: [],
};

/** Each word once. */
export function wordsFor({ stage, role }: Situation): readonly string[] {
  return [...new Set([...STAGE_WORDS[stage], ...ROLE_WORDS[role]])];
}
