/** Public reports about front matter in neighbouring products, as promises of ours. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  assetAt,
  CASES,
  catalogOf,
  issuesAt,
  libraryOfCase,
  libraryWith,
  treeDigest,
} from '../support/library-folder.ts';

const readCase = async (id: string, today?: string) => catalogOf(libraryOfCase(id), today);

describe('front matter of an asset', () => {
  it('FM-01: a second colon in a title costs nothing', async () => {
    const catalog = await readCase('FM-01');
    const asset = assetAt(catalog, 'colon-title.md');
    expect(asset.title).toBe('Case study: how a bakery chain cut waste 18%');
    expect(catalog.issues.filter(({ code }) => code === 'yaml_syntax')).toMatchObject([
      { line: 2, severity: 'info', message: expect.stringContaining('quotes') },
    ]);
  });

  it('FM-02: no, se and yes are words, and no chip says true or false', async () => {
    const asset = assetAt(await readCase('FM-02'), 'norway.md');
    expect(asset.regions).toEqual(['no', 'se', 'dk']);
    expect(asset.language).toBe('no');
    expect(JSON.stringify(asset.regions)).not.toMatch(/true|false/);
    expect(asset.roles).toBe('unmatched');
  });

  it('FM-03: the last usable day is the same day everywhere, and usable', async () => {
    const onTheDay = assetAt(await readCase('FM-03', '2026-03-31'), 'expires.md');
    expect([onTheDay.expires, onTheDay.freshness.kind]).toEqual(['2026-03-31', 'due']);
    const after = assetAt(await readCase('FM-03', '2026-04-01'), 'expires.md');
    expect(after.freshness).toEqual({ kind: 'expired', daysSince: 1 });
  });

  it('FM-04: a byte order mark hides nothing', async () => {
    const asset = assetAt(await readCase('FM-04'), 'bom.md');
    expect(asset.title).toBe('Intro from a mutual contact');
    expect(asset.stages).toEqual(['target']);
    const template = (await catalogOf(libraryOfCase('FM-04', 'templates'))).templates[0];
    expect(template?.body.startsWith('Hi ')).toBe(true);
  });

  it('FM-05: Windows line ends leave no trace in a value', async () => {
    const catalog = await readCase('FM-05');
    expect(assetAt(catalog, 'crlf.md').title).toBe('Security answers pack');
    const messages = catalog.issues.map(({ message }) => message);
    expect(messages).toContainEqual(expect.stringContaining('"proposal"'));
    expect(messages.join()).not.toContain('\r');
  });

  it('FM-06: tags of digits are tags', async () => {
    const asset = assetAt(await readCase('FM-06'), 'numeric-tags.md');
    expect(asset.tags).toEqual(['2026', '5g', '365', '3.10']);
  });

  it('FM-07: a field written twice is told with both lines, and the rest is read', async () => {
    const catalog = await readCase('FM-07');
    const asset = assetAt(catalog, 'dupe-key.md');
    expect([asset.title, asset.roles]).toEqual(['Mutual action plan', ['champion']]);
    const repeated = catalog.issues.find(({ code }) => code === 'yaml_syntax');
    expect(repeated).toMatchObject({ line: 5, severity: 'warning' });
    expect(repeated?.message).toMatch(/"stages".*line 3.*line 5.*last one is used/);
  });

  it('FM-08: a broken file stays flagged on every scan until it is mended', async () => {
    const root = libraryOfCase('FM-08');
    const faultsNow = async () => (await catalogOf(root)).issues.filter(({ code }) => code === 'yaml_syntax');
    const first = await faultsNow();
    expect(first).toMatchObject([{ file: 'assets/broken.md', line: 2, severity: 'error' }]);
    expect(await faultsNow()).toEqual(first);
    expect(await faultsNow()).toEqual(first);
    writeFileSync(join(root, 'assets/broken.md'), '---\ntitle: "Closed quote"\n---\nBody\n');
    expect(await faultsNow()).toEqual([]);
  });

  it('FM-12: curly quotes round a title are not part of it', async () => {
    expect(assetAt(await readCase('FM-12'), 'curly.md').title).toBe('Q3 deck: what changed');
  });

  it('FM-13: numbers keep their zeros', async () => {
    const asset = assetAt(await readCase('FM-13'), 'leading-zero.md');
    expect(asset.extra).toEqual({ sku: '0510210600', docCode: '09111' });
  });

  it('FM-14: quoted numbers stay text', async () => {
    const asset = assetAt(await readCase('FM-14'), 'quoted-number.md');
    expect(asset.extra).toEqual({ docCode: '001999', version: '1.10' });
  });

  it('FM-17: a text that begins with a rule is a text', async () => {
    const root = libraryOfCase('FM-17', 'snippets');
    const { snippets, issues } = await catalogOf(root);
    expect(snippets[0]?.text).toContain('Agenda for the first call');
    expect(issues).toEqual([]);
  });

  it('FM-18: rules inside a text stay in the text', async () => {
    const { snippets } = await catalogOf(libraryOfCase('FM-18', 'snippets'));
    expect(snippets[0]?.title).toBe('Two-part follow-up');
    expect(snippets[0]?.text).toMatch(/Part A[\s\S]*status: just a sentence[\s\S]*Part B/);
    expect(assetAt(await readCase('FM-18'), 'hr-middle.md').extra).toEqual({});
  });

  it('FM-19: a list written with commas is a list', async () => {
    const catalog = await readCase('FM-19');
    const asset = assetAt(catalog, 'comma-list.md');
    expect(asset.tags).toEqual(['roi', 'manufacturing']);
    expect(asset.roles).toEqual(['economic']);
    expect(catalog.issues.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('"IT Director"'),
    );
  });

  it('FM-21: blanks, empty blocks and a missing last line end are all right', async () => {
    const catalog = await readCase('FM-21');
    const blanks = assetAt(catalog, 'blanks.md');
    expect([blanks.title, blanks.tags]).toEqual(['blanks', []]);
    expect(catalog.issues.map(({ message }) => message)).toContainEqual(expect.stringContaining('"cfo"'));
    expect(assetAt(catalog, 'empty-block.md').title).toBe('empty block');
    expect(assetAt(catalog, 'only-fences-no-eol.md').title).toBe('Tail');
  });

  it('FM-24: nested references are counted, not expanded', async () => {
    const root = libraryOfCase('FM-24');
    const before = process.memoryUsage().heapUsed;
    const started = performance.now();
    const catalog = await catalogOf(root);
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(50_000_000);
    expect(assetAt(catalog, 'aliases.md').title).toBe('Odd file');
    expect(catalog.issues.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('Too many references'),
    );
    expect(JSON.stringify(catalog).length).toBeLessThan(10_000_000);
  });

  it('FM-25: reserved words reach no prototype', async () => {
    const asset = assetAt(await readCase('FM-25'), 'proto.md');
    expect(asset.title).toBe('Shared by partner');
    expect(asset.extra).toEqual({});
    expect(({} as Record<string, unknown>).approved).toBeUndefined();
  });

  it('FM-26: another language is named and never run', async () => {
    const root = libraryOfCase('FM-26');
    const catalog = await catalogOf(root);
    expect(catalog.assets).toHaveLength(2);
    for (const file of ['assets/lang-js.md', 'assets/lang-other.md']) {
      expect(catalog.issues).toContainEqual(
        expect.objectContaining({ file, message: expect.stringContaining('Unsupported metadata language') }),
      );
    }
    expect(existsSync(join(root, 'assets/PWNED.txt')) || existsSync('PWNED.txt')).toBe(false);
  });

  it('FM-27: spellings that differ by case or blanks are one role', async () => {
    const { assets } = await readCase('FM-27');
    expect(assets.map(({ roles }) => roles)).toEqual([['champion'], ['champion'], ['champion']]);
  });

  it('FM-29: a control character is dropped and a picture kept', async () => {
    const catalog = await readCase('FM-29');
    expect(assetAt(catalog, 'emoji.md').title).toBe('🚀 Launch kit 👨‍💻');
    expect(assetAt(catalog, 'control.md').title).toBe('Launch kit');
  });
});

describe('the same, beside the file', () => {
  const ids = readdirSync(CASES).filter((id) => id.startsWith('FM-'));

  it.each(ids)('%s: reading writes nothing', async (id) => {
    const root = libraryOfCase(id);
    const before = treeDigest(root);
    await catalogOf(root);
    expect(treeDigest(root)).toBe(before);
  });

  it.each(['FM-01', 'FM-02', 'FM-05', 'FM-06', 'FM-12', 'FM-13', 'FM-27'])(
    '%s: metadata beside a file mean what front matter means',
    async (id) => {
      const inFile = await readCase(id);
      const beside = await Promise.all(
        inFile.assets.map(async ({ path, companions: _, ...asset }) => {
          const text = readFileSync(join(CASES, id, path.slice('assets/'.length)), 'utf8');
          const yaml = text.split(/^---\r?\n/m)[1] ?? '';
          const root = libraryWith({ 'assets/a.pdf': '%PDF', 'assets/a.pdf.meta.yaml': yaml });
          const found = assetAt(await catalogOf(root), 'a.pdf');
          return { asset, found };
        }),
      );
      expect(beside.length).toBeGreaterThan(0);
      for (const { asset, found } of beside) {
        const { title, tags, roles, stages, regions, language, extra } = asset;
        expect(found).toMatchObject({ title, tags, roles, stages, regions, language, extra });
      }
    },
  );

  it('issues name the line and column in the file', async () => {
    const root = libraryWith({
      'assets/a.pdf': '%PDF',
      'assets/a.pdf.meta.yaml': 'type: one_pager\naudience: send\nstages: [quoted, quted]\nexpires: soon\n',
    });
    const catalog = await catalogOf(root);
    expect(issuesAt(catalog, 'assets/a.pdf.meta.yaml')).toEqual(['unknown_value 3:18', 'bad_day 4:10']);
  });
});
