/** Reads one value of a tree as what a field wants; what does not fit is reported and left out. */
import { type IsoDay, parseIsoDay } from '../iso-day.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { type IssueLog, quoteForMessage } from './issue-log.ts';
import type { TreeEntry, TreeText, TreeValue } from './tree.ts';

/** A field that is written, and what was understood of it; null: nothing, on purpose or because it is broken. */
type Reader<Value> = (entry: TreeEntry, log: IssueLog) => Value | null;

/** One line of text. A list of one is that one; `key: value` in a place for text is a sentence with a colon. */
export const readLine: Reader<string> = (entry, log) => readTextWith(cleanLine, entry, log);

/** Text with its line ends. */
export const readText: Reader<string> = (entry, log) => readTextWith(cleanText, entry, log);

function readTextWith(clean: (text: string) => string, entry: TreeEntry, log: IssueLog): string | null {
  const { value } = entry;
  if (value.kind === 'null' || value.kind === 'broken') return null;
  const text = sentenceOf(value);
  if (text !== null) return clean(text) || null;
  log.add(
    'wrong_type',
    value.at,
    `${entry.key} is one text; write it on one line, in quotes if it has a colon.`,
  );
  return null;
}

/** A sentence with a colon in it is a map to YAML and a sentence to a person. */
export function sentenceOf(value: TreeValue): string | null {
  if (value.kind === 'text') return value.text;
  if (value.kind === 'list' && value.items.length === 1 && value.items[0]) return sentenceOf(value.items[0]);
  if (value.kind !== 'map' || value.entries.length !== 1) return null;
  const [only] = value.entries;
  return only?.value.kind === 'text' ? `${only.key}: ${only.value.text}` : null;
}

/** `2026-3-1`, `2026/03/01` and the day of `2026-03-01T23:40:00Z` are days too: year first cannot be mistaken. */
const DAY = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}:.*)?$/;

/** The calendar day that a value is, or undefined; the hour of a time is dropped, never converted. */
export function dayOf(value: TreeValue): IsoDay | undefined {
  const [, year, month, day] = (value.kind === 'text' && DAY.exec(cleanLine(value.text))) || [];
  return parseIsoDay(`${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`);
}

/** A calendar day. */
export const readDay: Reader<IsoDay> = (entry, log) => {
  const { value, key } = entry;
  if (value.kind === 'null' || value.kind === 'broken') return null;
  const day = dayOf(value);
  if (day) return day;
  const written = value.kind === 'text' ? quoteForMessage(value.text) : 'what is written';
  log.add('bad_day', value.at, `${key}: ${written} is not a day; write it as 2026-12-31.`);
  return null;
};

/** A whole number from `min` to `max`, digits only. */
export function readCount(min: number, max: number): Reader<number> {
  return (entry, log) => {
    const { value, key } = entry;
    if (value.kind === 'null' || value.kind === 'broken') return null;
    const number =
      value.kind === 'text' && /^\d{1,12}$/.test(value.text.trim()) ? Number(value.text) : Number.NaN;
    if (number >= min && number <= max) return number;
    log.add('wrong_type', value.at, `${key} is a whole number from ${min} to ${max}, without a unit.`);
    return null;
  };
}

const YES = new Set(['true', 'yes', 'y', 'on', 'ja', '1']);
const NO = new Set(['false', 'no', 'n', 'off', 'nein', '0']);

/** Yes or no, in the words people use. */
export const readYesNo: Reader<boolean> = (entry, log) => {
  const { value, key } = entry;
  if (value.kind === 'null' || value.kind === 'broken') return null;
  const word = value.kind === 'text' ? cleanLine(value.text).toLowerCase() : '';
  if (YES.has(word)) return true;
  if (NO.has(word)) return false;
  log.add('wrong_type', value.at, `${key} is true or false.`);
  return null;
};

const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,2}$/i;

/** A language tag such as `de` or `pt-BR`; `no` is Norwegian. */
export const readLanguage: Reader<string> = (entry, log) => {
  const line = readLine(entry, log);
  if (line === null) return null;
  const tag = line.replaceAll('_', '-');
  if (LANGUAGE.test(tag)) return tag.replace(/^[^-]+/, (primary) => primary.toLowerCase());
  log.add(
    'unknown_value',
    entry.value.at,
    `${entry.key}: ${quoteForMessage(line)} is not a language tag; write en, de, fr …`,
  );
  return null;
};

/** Most items read of one list. Source: ipc, tags. */
const MAX_ITEMS = 200;

/**
 * The texts of a list. A plain text with commas is a list that somebody wrote without brackets, unless
 * the field holds sentences; blank items are not items; the same item twice is one.
 */
export function readItems(
  entry: TreeEntry,
  log: IssueLog,
  kind: 'words' | 'sentences' = 'words',
): TreeText[] {
  const seen = new Set<string>();
  return itemsOf(entry, log, kind)
    .map((item) => ({ ...item, text: cleanLine(item.text) }))
    .filter(({ text }) => text !== '' && !seen.has(text) && seen.add(text))
    .slice(0, MAX_ITEMS);
}

function itemsOf({ key, value }: TreeEntry, log: IssueLog, kind: 'words' | 'sentences'): TreeText[] {
  if (value.kind === 'null' || value.kind === 'broken') return [];
  if (value.kind === 'text' && kind === 'words') {
    return value.text.split(/[,;]/).map((text) => ({ ...value, text }));
  }
  const values = value.kind === 'list' ? value.items : [value];
  return values.flatMap((item): TreeText[] => {
    if (item.kind === 'null' || item.kind === 'broken') return [];
    const text = sentenceOf(item);
    if (text !== null)
      return [{ kind: 'text', text, quoted: item.kind === 'text' && item.quoted, at: item.at }];
    log.add('wrong_type', item.at, `${key} is a list of texts, such as [first, second].`);
    return [];
  });
}
