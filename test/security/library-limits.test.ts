/** S35: what marketing's files may hold reaches no prototype, takes no memory without end and stalls nothing. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isoDayOf } from '#domain/iso-day.ts';
import { readLibrary } from '../../electron/library/read-library.ts';
import { LIQUID_LANGUAGE } from '../../electron/template/liquid-language.ts';
import { temporaryFolders } from '../support/temp-folder.ts';

const newFolder = temporaryFolders('library-limits');
const MEGABYTE = 1_048_576;
/** Far above what an ordinary file takes, far below what a person takes for a hang. In ms. */
const NO_STALL_MS = 3_000;

async function catalogOf(files: Readonly<Record<string, string>>) {
  const root = newFolder();
  for (const [path, text] of Object.entries({ 'assets/a.txt': 'a', ...files })) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const started = performance.now();
  const catalog = await readLibrary(root, isoDayOf('2026-11-25'), { language: LIQUID_LANGUAGE });
  if (!catalog.ok) throw new Error(catalog.error);
  return { catalog: catalog.value, took: performance.now() - started };
}

/** Ten levels of ten references each: ten thousand million words from one short file. */
const ALIASES = [
  'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
  ...Array.from(
    { length: 10 },
    (_, level) => `a${level + 1}: &a${level + 1} [${Array(10).fill(`*a${level}`).join(', ')}]`,
  ),
].join('\n');

const BOMBS: readonly (readonly [string, string])[] = [
  ['references that grow without end', ALIASES],
  ['a reference to itself', 'tags: &t [a, *t]\ntitle: &m { x: *m }'],
  ['lists that nest without end', `title: ${'['.repeat(50_000)}`],
  ['maps that nest without end', `title: ${'{a: '.repeat(50_000)}`],
  [
    'blocks that nest without end',
    Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
  ],
  ['five megabytes of one word', `title: ${'x'.repeat(5 * MEGABYTE)}`],
  ['a hundred thousand keys', Array.from({ length: 100_000 }, (_, index) => `k${index}: 1`).join('\n')],
  ['a hundred thousand tags', `tags: [${Array(100_000).fill('a').join(', ')}]`],
  ['a merge key of its own', 'base: &b { <<: *b }'],
  [
    'a tag that makes something',
    'title: !!js/function "function () { planted = 1 }"\nuse: !!python/object x',
  ],
  ['spaces and colons that a pattern could stall on', `title: ${': '.repeat(20_000)}`],
  ['quotes that never end', `title: "${'\\"'.repeat(20_000)}`],
  ['NUL and control characters', 'title: a\0b\u0001\u001b[31m'],
];

describe('a file that describes an asset', () => {
  it.each(BOMBS)('of %s is read or refused in no time, and its asset stays', async (_name, text) => {
    const { catalog, took } = await catalogOf({ 'assets/a.txt.meta.yaml': `${text}\n` });
    expect(took).toBeLessThan(NO_STALL_MS);
    expect(catalog.assets.map(({ path }) => path)).toEqual(['assets/a.txt']);
    expect(JSON.stringify(catalog).length).toBeLessThan(8 * MEGABYTE);
  });

  it.each([
    '__proto__: { isAdmin: true }',
    '"__proto__": { isAdmin: true }',
    '<<: { __proto__: { isAdmin: true } }',
    'constructor: { prototype: { isAdmin: true } }',
    'prototype: { isAdmin: true }',
  ])('that says %s changes no object of ours', async (text) => {
    const { catalog } = await catalogOf({
      'assets/a.txt.meta.yaml': `title: A\n${text}\n`,
      'assets/_folder.yaml': `type: deck\n${text}\n`,
      'library.yaml': `version: 1\n${text}\nlabels: { en: { ${text} } }\nproducts: [{ id: __proto__, name: x }]\n`,
      'templates/t.md': `---\nid: t-one\n${text}\n---\n{{ __proto__.isAdmin }}{{ constructor.constructor }}`,
    });
    expect('isAdmin' in {}).toBe(false);
    expect(catalog.assets).toHaveLength(1);
    for (const asset of catalog.assets) expect('isAdmin' in asset).toBe(false);
    expect('isAdmin' in catalog.config || 'isAdmin' in catalog.config.labels).toBe(false);
  });
});

describe('library.yaml', () => {
  it.each(BOMBS)('of %s is read or refused in no time, and the assets stay', async (_name, text) => {
    const { catalog, took } = await catalogOf({ 'library.yaml': `${text}\n` });
    expect(took).toBeLessThan(NO_STALL_MS);
    expect(catalog.assets).toHaveLength(1);
  });
});

describe('a template', () => {
  const front = '---\nid: t-one\nname: T\nkind: follow_up\nstate: approved\nsubject: S\n---\n';
  it.each([
    ['ifs that nest without end', '{% if a %}'.repeat(20_000)],
    ['braces without end', '{'.repeat(200_000)],
    ['filters without end', `{{ a${' | upcase'.repeat(20_000)} }}`],
    ['a loop without end', '{% for i in (1..1000000000) %}x{% endfor %}'],
    ['stars that a pattern could stall on', '*'.repeat(50_000)],
    ['brackets that a pattern could stall on', '['.repeat(50_000)],
    ['quotes that nest without end', '> '.repeat(20_000)],
    ['underscores between words', 'a_'.repeat(50_000)],
    ['an include of itself', '{% include t-one %}'],
    ['five megabytes of text', 'word '.repeat(MEGABYTE)],
  ])('with %s is read or refused in no time', async (_name, body) => {
    const { catalog, took } = await catalogOf({ 'templates/t.md': front + body });
    expect(took).toBeLessThan(NO_STALL_MS);
    expect(catalog.assets).toHaveLength(1);
  });
});
