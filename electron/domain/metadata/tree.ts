/**
 * YAML as the rules see it: text, lists and maps with the place of each, without the parser that made
 * it. Numbers, booleans and days stay the text that was written, so `3.10`, `no` and `0510` keep their
 * meaning until a field says what it wants. Source: content/README, Forgiving metadata.
 */

/** 1-based; the column counts UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface TreeText {
  readonly kind: 'text';
  readonly text: string;
  /** Whether the text was in quotes: then it is never a number or a boolean. */
  readonly quoted: boolean;
  readonly at: Place;
}
interface TreeList {
  readonly kind: 'list';
  readonly items: readonly TreeValue[];
  readonly at: Place;
}
export interface TreeMap {
  readonly kind: 'map';
  readonly entries: readonly TreeEntry[];
  readonly at: Place;
}
/** Written as nothing, `~` or `null`. */
interface TreeNull {
  readonly kind: 'null';
  readonly at: Place;
}
/** Something stands there that could not be understood; the fault was reported when it was parsed. */
interface TreeBroken {
  readonly kind: 'broken';
  readonly at: Place;
}
export type TreeValue = TreeText | TreeList | TreeMap | TreeNull | TreeBroken;

export interface TreeEntry {
  readonly key: string;
  readonly keyAt: Place;
  readonly value: TreeValue;
}

/** A place where the text is not the YAML that was meant, with the mend in the message. */
export interface SyntaxFault extends Place {
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
}

export interface ParsedTree {
  readonly entries: readonly TreeEntry[];
  readonly faults: readonly SyntaxFault[];
}

export const EMPTY_TREE: ParsedTree = { entries: [], faults: [] };

/** Keys that would reach the prototype of an object in a careless program; never read, never kept. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** The value under a key of a map, or undefined. Of two entries with one key the last counts, as in the warning. */
export function entryOf(entries: readonly TreeEntry[], key: string): TreeEntry | undefined {
  return entries.findLast((entry) => entry.key === key);
}

const INTEGER_OR_DECIMAL = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/**
 * The tree as plain data, for fields we keep without knowing them. A number becomes a number only when
 * it is written the way a number is printed: `3.10` and `0510` stay text.
 */
export function plainValue(value: TreeValue): unknown {
  switch (value.kind) {
    case 'text':
      return value.quoted ? value.text : plainScalar(value.text);
    case 'list':
      return value.items.map(plainValue);
    case 'map':
      return plainMap(value.entries);
    default:
      return null;
  }
}

function plainScalar(text: string): unknown {
  if (text === 'true') return true;
  if (text === 'false') return false;
  return INTEGER_OR_DECIMAL.test(text) && String(Number(text)) === text ? Number(text) : text;
}

/** Entries as an object; keys that could reach a prototype are left out. */
function plainMap(entries: readonly TreeEntry[]): Record<string, unknown> {
  return Object.fromEntries(
    entries
      .filter(({ key }) => !FORBIDDEN_KEYS.has(key))
      .map(({ key, value }) => [key, plainValue(value)] as const),
  );
}
