/** Ids of assets and templates: written once by marketing, else derived from the path. Source: content/README, Ids. */
import { type IssueLog, quoteForMessage } from './issue-log.ts';
import { readLine } from './read-value.ts';
import type { TreeEntry } from './tree.ts';

/** `a-` and `t-` ids and `f-` ids have this form too. */
const WRITTEN_ID = /^[a-z0-9][a-z0-9-]{1,63}$/;
const MAX_ID = 64;

/** Whether a text may be an id. */
export function isWrittenId(text: string): boolean {
  return WRITTEN_ID.test(text);
}

/** A written id, or null with an issue when its form would break links, file names or addresses. */
export function readWrittenId(entry: TreeEntry, log: IssueLog): string | null {
  const id = readLine(entry, log);
  if (id === null || isWrittenId(id)) return id;
  const form = 'small letters, digits and hyphens, 2 to 64 of them';
  log.add('wrong_type', entry.value.at, `id ${quoteForMessage(id)} is not usable: an id has ${form}.`);
  return null;
}

/**
 * The id of a file without a written one.
 *
 * @param pathHash hex of the SHA-256 of the NFC path with `/`
 */
export function idFromPathHash(pathHash: string): string {
  return `f-${pathHash.slice(0, 12)}`;
}

const GERMAN: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** A text as a slug: letters without accents, digits and single hyphens. Empty when none is left. */
export function slugOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[äöüß]/g, (letter) => GERMAN[letter] ?? letter)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}

/**
 * The id of a template without a written one: its path below `templates/`, as a slug. A path without
 * one Latin letter or digit falls back on its hash.
 */
export function templateIdFromPath(path: string, pathHash: string): string {
  const name = path.replace(/^[^/]*\//, '').replace(/\.md$/i, '');
  const slug = slugOf(name);
  const whole = `t-${slug}`;
  if (slug === '') return `t-${pathHash.slice(0, 12)}`;
  return whole.length <= MAX_ID ? whole : `${whole.slice(0, MAX_ID - 13)}-${pathHash.slice(0, 12)}`;
}

export interface Identified {
  readonly path: string;
  readonly written: string | null;
  readonly fallback: string;
}

/**
 * Gives every item an id of its own. Two with one written id (a file copied with its metadata): the
 * first by path keeps it, the other goes by its fallback. Two fallbacks alike, or one that somebody
 * else wrote: a number is added.
 *
 * @param items sorted by path
 * @returns the ids in the order given, and which items lost their written one to which path
 */
export function assignIds(items: readonly Identified[]): {
  readonly ids: readonly string[];
  readonly duplicates: ReadonlyMap<Identified, string>;
} {
  const holders = new Map<string, Identified>();
  const duplicates = new Map<Identified, string>();
  for (const item of items) {
    if (item.written === null) continue;
    const holder = holders.get(item.written);
    if (holder) duplicates.set(item, holder.path);
    else holders.set(item.written, item);
  }
  const taken = new Set(holders.keys());
  const ids = items.map((item) => {
    if (item.written !== null && !duplicates.has(item)) return item.written;
    const id = firstFree(item.fallback, taken);
    taken.add(id);
    return id;
  });
  return { ids, duplicates };
}

function firstFree(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let number = 2; ; number += 1) {
    const candidate = `${id.slice(0, MAX_ID - 5)}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
