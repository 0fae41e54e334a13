/**
 * What a job title, English or German, suggests about a person: profession, level and role, each with
 * the words that caused it, to be confirmed by the rep. A title says nothing about stance or reach.
 * Source: content/README, Words, Profession.
 */

import type { Level, Profession, Role } from './taxonomy.ts';
import { LEVEL_WORDS, PROFESSION_WORDS, type TitleWord } from './title-words.ts';

interface Because<Id extends string> {
  readonly id: Id;
  /** The words of the title, as written. */
  readonly words: string;
}

export interface TitleSuggestion {
  readonly role: Because<Role> | null;
  readonly profession: Because<Profession> | null;
  readonly level: Because<Level> | null;
  /** For purchasing: an agent was asked to source, a director still compares. */
  readonly task: 'sourcing' | 'comparing' | null;
}

interface Found<Id extends string> extends Because<Id> {
  readonly at: number;
}

function findAll<Id extends string>(title: string, words: readonly TitleWord<Id>[]): Found<Id>[] {
  return words
    .flatMap(([id, pattern]) => {
      const match = pattern.exec(title);
      return match ? [{ id, words: match[0], at: match.index }] : [];
    })
    .sort((a, b) => a.at - b.at);
}

function because<Id extends string>(found: Found<Id> | undefined): Because<Id> | null {
  return found ? { id: found.id, words: found.words } : null;
}

/** Reads a title; what it does not say is null. */
export function suggestFromTitle(title: string): TitleSuggestion {
  const line = title.normalize('NFC').slice(0, 200);
  const assistant = assistantOfAChief(line);
  if (assistant) {
    // The chief's field and level in such a title are the chief's.
    const specialist = { id: 'specialist', words: assistant } as const;
    return { role: { id: 'gatekeeper', words: assistant }, profession: null, level: specialist, task: null };
  }
  const level = because(levelIn(line));
  const profession = because(professionIn(line));
  const task = profession?.id === 'purchasing' ? taskOf(level) : null;
  return { role: roleOf(profession, level), profession, level, task };
}

/** The lists are tried from the top of a company downwards: a vice president is no president. */
function levelIn(line: string): Found<Level> | undefined {
  for (const word of LEVEL_WORDS) {
    const [found] = findAll(line, [word]);
    if (found) return found;
  }
  return undefined;
}

/**
 * Where a title names several fields, purchasing and legal come first (who buys software for IT buys),
 * then the one named first; a place in the line or the whole company counts only where no field is named.
 */
function professionIn(line: string): Found<Profession> | undefined {
  const found = findAll(line, PROFESSION_WORDS);
  return (
    found.find(({ id }) => id === 'purchasing' || id === 'legal') ??
    found.find(({ id }) => id !== 'general_management' && id !== 'line') ??
    found[0]
  );
}

const GATEKEEPER =
  /(?<!\p{L})(assist[ae]n(t|z|tin)|secretary|sekretär(in)?|sekretariat|office manager(in)?|receptionist)(?!\p{L})/iu;
const ASSISTS_A_CHIEF =
  /(?<!\p{L})(executive|personal|to the|der|des|geschäftsführ\p{L}*|vorstand\p{L}*)(?!\p{L})/iu;
const WORKS_WITH_IT: ReadonlySet<Profession> = new Set(['finance', 'operations', 'hr', 'line']);
const RELEASES_MONEY: ReadonlySet<Level> = new Set(['chief', 'vp', 'director']);

/** Somebody who assists, and no field of their own, or a chief whom they assist. */
function assistantOfAChief(line: string): string | undefined {
  const assistant = GATEKEEPER.exec(line)?.[0];
  return assistant && (ASSISTS_A_CHIEF.test(line) || !professionIn(line)) ? assistant : undefined;
}

/** Heads of finance as a whole; the head of one ledger recommends. */
const HEADS_FINANCE = /^(financ|finanz|kaufm|treasur)/i;

function roleOf(profession: Because<Profession> | null, level: Because<Level> | null): Because<Role> | null {
  if (!profession) return null;
  const { id, words } = profession;
  if (id === 'purchasing' || id === 'legal') return { id, words };
  if (id === 'it_security' || id === 'engineering') return { id: 'technical', words };
  if (level === null) return null;
  const both = words.includes(level.words) ? words : `${level.words}, ${words}`;
  if (id === 'general_management' && level.id === 'chief') return { id: 'economic', words };
  if (id === 'finance' && RELEASES_MONEY.has(level.id)) {
    return level.id === 'chief' || HEADS_FINANCE.test(words) ? { id: 'economic', words: both } : null;
  }
  return level.id === 'specialist' && WORKS_WITH_IT.has(id) ? { id: 'user', words: both } : null;
}

function taskOf(level: Because<Level> | null): TitleSuggestion['task'] {
  if (level === null) return null;
  return RELEASES_MONEY.has(level.id) ? 'comparing' : 'sourcing';
}
