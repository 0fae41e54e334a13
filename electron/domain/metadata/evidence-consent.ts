/** The two nested fields: where a claim comes from, and whom we may name. */
import type { Consent, Evidence } from '../asset.ts';
import type { IsoDay } from '../iso-day.ts';
import { cleanText } from './clean-text.ts';
import type { IssueLog } from './issue-log.ts';
import { dayOf, readDay, readLine, readText, sentenceOf } from './read-value.ts';
import { entryOf, type TreeEntry, type TreeMap, type TreeValue } from './tree.ts';

/** Most claims kept of one file. Source: ipc, assetDetailShape. */
const MAX_CLAIMS = 50;

function lineIn(map: TreeMap, key: string, log: IssueLog): string {
  const entry = entryOf(map.entries, key);
  return (entry && readLine(entry, log)) ?? '';
}

function dayIn(map: TreeMap, key: string, log: IssueLog): IsoDay | null {
  const entry = entryOf(map.entries, key);
  return entry ? readDay(entry, log) : null;
}

/** One claim, or a list of them; a plain sentence is a claim without a source. */
export function readEvidence(entry: TreeEntry, log: IssueLog): Evidence[] {
  const { value } = entry;
  const values: readonly TreeValue[] = value.kind === 'list' ? value.items : [value];
  return values.flatMap((item) => readClaim(item, log)).slice(0, MAX_CLAIMS);
}

function readClaim(value: TreeValue, log: IssueLog): Evidence[] {
  if (value.kind === 'text') return [{ claim: cleanText(value.text), source: '', date: null }];
  if (value.kind === 'map') {
    const claim = entryOf(value.entries, 'claim');
    const text = claim ? readText(claim, log) : sentenceOf(value);
    return [{ claim: text ?? '', source: lineIn(value, 'source', log), date: dayIn(value, 'date', log) }];
  }
  if (value.kind === 'list') {
    log.add('wrong_type', value.at, 'evidence is {claim, source, date}, or a list of these.');
  }
  return [];
}

/** Who agreed to be named, when, until when and for what. */
export function readConsent({ key, value }: TreeEntry, log: IssueLog): Consent | null {
  if (value.kind !== 'map') {
    if (value.kind === 'text' || value.kind === 'list') {
      log.add('wrong_type', value.at, `${key} is {by, day, until, scope}.`);
    }
    return null;
  }
  const day = dayIn(value, 'day', log);
  const until = dayIn(value, 'until', log);
  if (day && until && until < day) {
    log.add('day_order', value.at, `consent ends on ${until}, before it was given on ${day}.`);
  }
  return { by: lineIn(value, 'by', log), day, until, scope: lineIn(value, 'scope', log) };
}

/** Whether an end of the consent is written that cannot be read, so that nobody can say whether it has passed. */
export function isConsentEndUnreadable({ value }: TreeEntry): boolean {
  if (value.kind !== 'map') return value.kind !== 'null';
  const until = entryOf(value.entries, 'until');
  return until !== undefined && until.value.kind !== 'null' && dayOf(until.value) === undefined;
}
