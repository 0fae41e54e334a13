/** A finding in the language of the screen; domain gives the code and the facts. */
import { parseIsoDay } from '#domain/iso-day.ts';
import type { DraftCheck } from '../../bridge/types.ts';
import type { Words } from '../../i18n/words.ts';

/** @param blanks labels of open blanks, first one first */
export function checkWords(check: DraftCheck, blanks: readonly string[], words: Words): string {
  const { code, facts, detail } = check;
  if (code === 'unfilled') {
    const [first] = blanks;
    return first ? words.t('check.bad.unfilled', { n: blanks.length, label: first }) : (detail ?? '');
  }
  const day = parseIsoDay(String(facts.day ?? ''));
  const params = Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, name === 'day' && day ? words.day(day) : value]),
  );
  const bytes = typeof facts.bytes === 'number' ? { size: words.size(facts.bytes) } : {};
  const text = words.t(`check.bad.${code}`, { ...params, ...bytes });
  // A fact that is missing would leave a hole in the sentence; main's own English has none.
  return /\{\w+\}/.test(text) ? (detail ?? text) : text;
}
