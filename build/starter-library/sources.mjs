/**
 * Reads content/sources: YAML whose texts and values refer to facts.yaml.
 *
 * `{{ path | format }}` inside a text becomes the fact; a value that is only `$path` becomes the fact
 * itself, so that a chart is drawn from the same numbers that the text names.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** @import { Brand } from './shapes.ts' */

const SOURCES = new URL('../../content/sources/', import.meta.url);

/** @param {string} name @returns {unknown} */
function readYaml(name) {
  return parse(readFileSync(new URL(name, SOURCES), 'utf8'));
}

/** @param {unknown} facts @param {string} path @returns {unknown} */
function factAt(facts, path) {
  let value = facts;
  for (const key of path.split('.')) {
    value =
      typeof value === 'object' && value !== null
        ? /** @type {Record<string, unknown>} */ (value)[key]
        : undefined;
  }
  if (value === undefined) throw new Error(`content/sources/facts.yaml has no "${path}"`);
  return value;
}

/** @param {'en' | 'de'} lang @returns {Record<string, (value: unknown) => string>} */
function formats(lang) {
  const locale = lang === 'de' ? 'de-DE' : 'en-IE';
  const number = (/** @type {unknown} */ value, /** @type {number} */ digits) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
      Number(value),
    );
  const euro = (/** @type {unknown} */ value, /** @type {number} */ digits) =>
    lang === 'de' ? `${number(value, digits)}\u00a0€` : `€${number(value, digits)}`;
  return {
    num: (value) => number(value, Number.isInteger(Number(value)) ? 0 : 1),
    eur: (value) => euro(value, 0),
    eur2: (value) => euro(value, 2),
    pct: (value) => `${value}${lang === 'de' ? '\u00a0' : ''}%`,
    text: (value) => String(value),
  };
}

/**
 * Puts facts into every text of a source. An empty value is an error: in YAML it is nearly always a slip.
 *
 * @param {unknown} node @param {unknown} facts @param {'en' | 'de'} lang @returns {unknown}
 */
function resolve(node, facts, lang) {
  if (node === null) throw new Error('an empty value: is there an unquoted comma or colon in a text?');
  if (typeof node === 'string') {
    if (/^\$[a-z][\w.-]*$/.test(node)) return factAt(facts, node.slice(1));
    return node.replace(/\{\{\s*([\w.-]+)\s*(?:\|\s*(\w+)\s*)?\}\}/g, (_, path, format) => {
      const write = formats(lang)[format ?? 'num'];
      if (!write) throw new Error(`unknown format "${format}"`);
      const value = factAt(facts, path);
      return typeof value === 'number' ? write(value) : String(value);
    });
  }
  if (Array.isArray(node)) return node.map((child) => resolve(child, facts, lang));
  if (typeof node === 'object' && node !== null) {
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, resolve(value, facts, lang)]));
  }
  return node;
}

/** The facts, read and searched for empty values. @returns {Record<string, unknown>} */
export function loadFacts() {
  const facts = readYaml('facts.yaml');
  resolve(facts, facts, 'en');
  return /** @type {Record<string, unknown>} */ (facts);
}

/** @returns {Brand} */
export function loadBrand() {
  return /** @type {Brand} */ (readYaml('brand.yaml'));
}

/**
 * Finds rows that YAML understood otherwise than they were meant: an unquoted comma or colon in a cell.
 *
 * @param {unknown} node @param {string} file
 */
function checkTables(node, file) {
  if (typeof node !== 'object' || node === null) return;
  const { head, rows } = /** @type {{ head?: unknown, rows?: unknown }} */ (node);
  if (Array.isArray(head) && Array.isArray(rows)) {
    const bad = rows.find(
      (row) =>
        row.length !== head.length || row.some((/** @type {unknown} */ cell) => typeof cell === 'object'),
    );
    if (bad) throw new Error(`${file}: a row that is not like its head: ${JSON.stringify(bad)}`);
  }
  for (const child of Object.values(node)) checkTables(child, file);
}

/**
 * A source with its facts put in. The shape is what the caller says; a missing block shows when it is drawn.
 *
 * @template T
 * @param {string} name file below content/sources
 * @param {Record<string, unknown>} facts
 * @returns {T}
 */
export function loadSource(name, facts) {
  const raw = readYaml(name);
  checkTables(raw, name);
  const lang = /** @type {{ lang?: 'en' | 'de' }} */ (raw).lang ?? 'en';
  return /** @type {T} */ (resolve(raw, facts, lang));
}

/** Where the fonts are, as a folder path. */
export const FONTS_DIR = fileURLToPath(new URL('./fonts/', import.meta.url));
