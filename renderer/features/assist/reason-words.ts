/** Reasons and held-back facts in the language of the screen; domain gives codes, ids and numbers. */
import { parseIsoDay } from '#domain/iso-day.ts';
import type { SuggestionsAnswer } from '../../bridge/types.ts';
import type { Words } from '../../i18n/words.ts';

export type Suggestion = SuggestionsAnswer['suggestions']['assets'][number];
export type Reason = Suggestion['reasons'][number];
export type HeldBack = SuggestionsAnswer['suggestions']['heldBack'][number];

type Facts = Reason['facts'];

/** "Any" and "not known" give points and say nothing; they stand in the table of points, not on the card. */
export function isWorthSaying({ code, facts }: Reason): boolean {
  const isFacet = code === 'industry' || code === 'profession' || code === 'stance';
  if (isFacet) return facts.match === 'named';
  if (code === 'role') return facts.match !== 'unknown';
  return code !== 'message' || facts.standing !== 'none';
}

function messageWords({ facts, text }: Reason, words: Words, name: string | null): string {
  const message = typeof facts.message === 'string' ? words.label('message', facts.message) : '';
  switch (facts.standing) {
    case 'next':
    case 'unused':
      return name
        ? words.t('reason.message.nextTo', { message, name })
        : words.t('reason.message.next', { message });
    case 'again':
    case 'listed':
    case 'none':
    case 'proof':
      return words.t(`reason.message.${facts.standing}`, { message });
    default:
      return text;
  }
}

function placeWords({ code, facts, text }: Reason, words: Words): string {
  const stage = words.label('stage', String(facts.stage ?? ''));
  const role = words.label('roleMany', String(facts.role ?? ''));
  const { match } = facts;
  if (code === 'stage' && (match === 'named' || match === 'neighbour' || match === 'any')) {
    return words.t(`reason.stage.${match}`, { stage });
  }
  if (code === 'role' && (match === 'named' || match === 'any' || match === 'unknown')) {
    return words.t(`reason.role.${match}`, { role });
  }
  return text;
}

function facetWords(
  code: 'industry' | 'profession' | 'stance',
  { facts, text }: Reason,
  words: Words,
): string {
  const { match } = facts;
  if (match !== 'named' && match !== 'any' && match !== 'unknown') return text;
  return words.t(`reason.${code}.${match}`, { value: words.label(code, String(facts.value ?? '')) });
}

function freshnessWords({ facts, text }: Reason, { t }: Words): string {
  if (typeof facts.daysSince !== 'number') return facts.kind === 'due' ? t('reason.freshness.never') : text;
  if (facts.kind === 'due') return t('reason.freshness.due', { n: facts.daysSince });
  return facts.daysSince === 0
    ? t('reason.freshness.today')
    : t('reason.freshness.current', { n: facts.daysSince });
}

function languageWords(facts: Facts, text: string, words: Words): string {
  return typeof facts.language === 'string'
    ? words.t('reason.language.other', { language: words.languageName(facts.language) })
    : text;
}

/**
 * One reason as a short fact.
 *
 * @param name first name of the buyer, so that "not said yet" can say to whom
 */
export function reasonWords(reason: Reason, words: Words, name: string | null): string {
  switch (reason.code) {
    case 'message':
      return messageWords(reason, words, name);
    case 'stage':
    case 'role':
      return placeWords(reason, words);
    case 'industry':
    case 'profession':
    case 'stance':
      return facetWords(reason.code, reason, words);
    case 'freshness':
      return freshnessWords(reason, words);
    case 'language':
      return languageWords(reason.facts, reason.text, words);
    case 'kind':
      return words.t('reason.kind.first');
    case 'driver':
    case 'level':
    case 'corrected':
    case 'long':
      return words.t(`reason.${reason.code}`);
    default:
      return reason.text;
  }
}

/** Why something was kept out, and what would mend it. */
export function heldBackWords(
  reason: HeldBack['reasons'][number],
  words: Words,
): { why: string; mend: string } {
  const { code, facts } = reason;
  const day = parseIsoDay(String(facts.day ?? ''));
  return {
    why: words.t(`held.${code}`, {
      day: day ? words.day(day) : '',
      title: String(facts.title ?? ''),
      state: facts.state === 'retired' ? words.t('state.retired') : words.t('state.draft'),
    }),
    mend: words.t(`mend.${code}`),
  };
}
