/** The plain sentence that leads the answer: how it stands with this buyer, and what to do next. */
import { daysBetween, parseIsoDay } from '#domain/iso-day.ts';
import type { Situation } from '#domain/situation.ts';
import { isOneOf, STANCE_VALUE, WHITESPACE_STAGES, type WhitespaceMessage } from '#domain/taxonomy.ts';
import type { Words } from '../../i18n/words.ts';

export interface LeadFacts {
  readonly situation: Situation;
  /** First name of the buyer, when there is one. */
  readonly name: string | null;
  readonly next: WhitespaceMessage | null;
  readonly quoteDay: string | null;
  readonly today: string | null;
}

function daysSinceQuote({ quoteDay, today }: LeadFacts): number {
  const [from, to] = [parseIsoDay(quoteDay ?? ''), parseIsoDay(today ?? '')];
  return from && to ? daysBetween(from, to) : 0;
}

function isAgainst({ stance }: Situation): boolean {
  return stance !== null && STANCE_VALUE[stance] < 0;
}

function standing(facts: LeadFacts, who: string, { t }: Words): string {
  const { situation } = facts;
  const isWhitespace = isOneOf(WHITESPACE_STAGES, situation.stage);
  if (isAgainst(situation)) return t('lead.against', { who });
  if (isWhitespace && situation.stall) return t(`lead.${situation.stall}`, { who });
  const n = daysSinceQuote(facts);
  if (situation.stage === 'quoted' && n > 0) return t('lead.quotedDays', { who, n });
  return t(`lead.${situation.stage}`, { who });
}

function deed({ situation, next }: LeadFacts, { t }: Words): string {
  const { stage } = situation;
  if (isAgainst(situation)) return t('do.against');
  if (next) return t(`do.${next}`);
  if (stage !== 'quoted' && stage !== 'deciding' && stage !== 'negotiate') return t(`do.${stage}`);
  // Legal is told nothing new; elsewhere no file of this library says what it is for.
  return t(situation.role === 'legal' ? 'do.papers' : 'do.any');
}

/** Two short sentences: the first says why, the second what to do. */
export function leadSentence(
  facts: LeadFacts,
  words: Words,
): { readonly why: string; readonly what: string } {
  const who = facts.name ?? words.t(`who.${facts.situation.role}`);
  return { why: standing(facts, who, words), what: deed(facts, words) };
}
