/** What must hold for every library, whatever is in it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDayOf } from '#domain/iso-day.ts';
import { buildCatalog } from '#domain/metadata/build-catalog.ts';
import { EMPTY_LISTING } from '#domain/metadata/listing.ts';
import { parseYamlTree } from '../../electron/library/yaml-tree.ts';
import { LIQUID_LANGUAGE } from '../../electron/template/liquid-language.ts';
import { catalogOf, libraryWith, treeDigest } from '../support/library-folder.ts';

const TODAY = isoDayOf('2026-11-25');

/** Text of the signs that YAML gives a meaning, words of our lists, and anything. */
const yamlish = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'title',
        'stages',
        'id',
        'audience',
        'expires',
        'consent',
        'evidence',
        'tags',
        '__proto__',
      ),
      fc.constantFrom(
        ': ',
        ':',
        '\n',
        '\n  ',
        '\n- ',
        '\t',
        '[',
        ']',
        '{',
        '}',
        '"',
        "'",
        '&a ',
        '*a',
        '!',
        '|',
        '>',
      ),
      fc.constantFrom(
        'quoted',
        'send',
        '2026-03-31',
        'null',
        '~',
        '#',
        ', ',
        '---\n',
        '\r\n',
        '\u0000',
        '\ufeff',
      ),
      fc.string({ maxLength: 8, unit: 'grapheme' }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

const catalogWith = (yaml: string) => {
  const tree = parseYamlTree(yaml);
  const file = { sizeBytes: 1, isPlaceholder: false, frontMatter: null, firstHeading: null };
  return buildCatalog(
    {
      ...EMPTY_LISTING,
      files: ['a', 'b', 'c'].map((name) => ({
        ...file,
        path: `assets/${name}.pdf`,
        pathHash: name.repeat(64),
      })),
      metadata: ['a', 'b'].map((name) => ({ path: `assets/${name}.pdf.meta.yaml`, tree })),
      folders: [{ path: 'assets/_folder.yaml', tree }],
      config: { path: 'library.yaml', tree },
      templates: [
        { path: 'templates/t.md', pathHash: 'd'.repeat(64), frontMatter: tree, body: yaml, bodyLine: 1 },
      ],
      snippets: [
        { path: 'snippets/s.md', pathHash: 'e'.repeat(64), frontMatter: tree, body: yaml, bodyLine: 1 },
      ],
    },
    TODAY,
    { language: LIQUID_LANGUAGE },
  );
};

describe('whatever stands in a metadata file', () => {
  it('every file is still listed, with an id of its own, and no prototype changes', () => {
    const before = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
    fc.assert(
      fc.property(yamlish, (yaml) => {
        const { assets, templates, snippets, issues } = catalogWith(yaml);
        expect([assets.length, templates.length, snippets.length]).toEqual([3, 1, 1]);
        expect(new Set(assets.map(({ id }) => id)).size).toBe(3);
        for (const { title, path } of assets) expect(title.length > 0 && path !== '').toBe(true);
        for (const { line, column, message } of issues) {
          expect(line >= 1 && column >= 1 && message.length <= 400).toBe(true);
        }
        expect(() => structuredClone({ assets, templates, snippets, issues })).not.toThrow();
      }),
      { numRuns: 300 },
    );
    expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(before);
  });

  it('any bytes are read without an error, and reading writes nothing', async () => {
    const root = libraryWith({ 'assets/a.pdf': 'x', 'templates/.keep': '' });
    const paths = [
      'assets/a.pdf.meta.yaml',
      'assets/_folder.yaml',
      'library.yaml',
      'templates/t.md',
      'assets/x.md',
    ];
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.constantFrom(...paths), async (bytes, path) => {
        writeFileSync(join(root, path), bytes);
        const before = treeDigest(root);
        await catalogOf(root);
        expect(treeDigest(root)).toBe(before);
      }),
      { numRuns: 60 },
    );
  });

  it('the order in which files are found makes no difference', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(names, (found) => {
        const files = found.map((name) => ({
          path: `assets/${name}.pdf`,
          pathHash: name.padEnd(64, '0'),
          sizeBytes: 1,
          isPlaceholder: false,
          frontMatter: null,
          firstHeading: null,
        }));
        const build = (listed: typeof files) =>
          buildCatalog({ ...EMPTY_LISTING, files: listed }, TODAY, { language: LIQUID_LANGUAGE });
        expect(build(files.toReversed())).toEqual(build(files));
      }),
    );
  });
});

describe('a hostile metadata file of 64 KB', () => {
  const LENGTH = 64 * 1024;
  const fill = (unit: string) => unit.repeat(Math.floor(LENGTH / unit.length));

  it.each([
    ['opens brackets', fill('[')],
    ['opens lists', fill('- ')],
    ['opens maps', fill('a: ')],
    ['asks for complex keys', fill('? ')],
    ['repeats one field', fill('title: x\n')],
    ['repeats a broken field', fill('title: "x\n')],
    ['repeats a field with a colon too many', fill('title: a: b\n')],
    ['holds quotes', fill('"')],
    ['holds tabs', fill('\t')],
    ['holds anchors', fill('&a ')],
    ['refers to itself', `a: &a [*a]\n${fill('b: *a\n')}`],
    ['holds tags', fill('!!x ')],
    ['is one long word', `title: ${fill('x')}`],
    ['is one long list', `tags: [${fill('a, ')}]`],
    ['is nested by blanks', Array.from({ length: 700 }, (_, index) => `${' '.repeat(index)}a:`).join('\n')],
    ['opens fields of templates', `subject: ${fill('{{')}`],
  ])('that %s is read in bounded time', (_, yaml) => {
    const before = process.cpuUsage();
    const { issues } = catalogWith(yaml.slice(0, LENGTH));
    expect(process.cpuUsage(before).user).toBeLessThan(4_000_000);
    expect(issues.length).toBeLessThan(2_000);
  });
});
