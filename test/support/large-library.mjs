/** A made-up library of any size: small text files with marketing's description, always the same for the same size. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const TYPES = [
  'one_pager',
  'case_study',
  'business_case',
  'comparison',
  'objection_answer',
  'security_pack',
  'reference',
];
const STAGES = [
  'target',
  'qualify',
  'discover',
  'evaluate',
  'quoted',
  'deciding',
  'negotiate',
  'won',
  'review',
  'expand',
];
const ROLES = ['economic', 'champion', 'technical', 'user', 'purchasing'];
const MESSAGES = ['no_change', 'outcome', 'better', 'great_choice'];
const WORDS =
  'invoice supplier approval late fee payment ledger audit deadline saving rollout training security review contract renewal finance team month quarter report evidence plan risk change result'.split(
    ' ',
  );
const FILES_PER_FOLDER = 200;
const WORDS_PER_FILE = 120;

/**
 * @template T
 * @param {readonly T[]} list
 * @param {number} at
 * @returns {T}
 */
const pick = (list, at) => /** @type {T} */ (list[at % list.length]);

/** @param {number} at */
function text(at) {
  const words = Array.from({ length: WORDS_PER_FILE }, (_, place) =>
    pick(WORDS, at * 7 + place * place + place),
  );
  return `# ${title(at)}\n\n${words.join(' ')}.\n`;
}

/** @param {number} at */
const title = (at) => `${pick(WORDS, at)} ${pick(WORDS, at * 3 + 1)} for ${pick(WORDS, at * 5 + 2)} ${at}`;

/** @param {number} at */
const description = (at) => `id: a-${String(at).padStart(12, '0')}
title: ${title(at)}
type: ${pick(TYPES, at)}
stages: [${pick(STAGES, at)}, ${pick(STAGES, at + 3)}]
roles: [${pick(ROLES, Math.floor(at / 3))}]
messages: [${pick(MESSAGES, Math.floor(at / 5))}]
audience: send
state: approved
verified: 2026-11-01
`;

/**
 * Writes the library.
 *
 * @param {string} folder absent or empty
 * @param {number} size how many assets
 */
export function writeLargeLibrary(folder, size) {
  for (let at = 0; at < size; at += 1) {
    const below = join(folder, 'assets', `set-${Math.floor(at / FILES_PER_FOLDER)}`);
    if (at % FILES_PER_FOLDER === 0) mkdirSync(below, { recursive: true });
    writeFileSync(join(below, `item-${at}.md`), text(at));
    writeFileSync(join(below, `item-${at}.md.meta.yaml`), description(at));
  }
}
