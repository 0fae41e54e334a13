/** Public reports about file names, side files and scratch files, as promises of ours. */
import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { assetAt, catalogOf, issuesAt, libraryOfCase, libraryWith } from '../support/library-folder.ts';

const ONE_PAGER = 'type: one_pager\naudience: send\n';

describe('a file and the metadata beside it', () => {
  it('SC-01: a file renamed without its metadata is undescribed, and its metadata an orphan', async () => {
    const root = libraryWith({ 'assets/Deck.pdf': '%PDF', 'assets/Deck.pdf.meta.yaml': ONE_PAGER });
    expect(assetAt(await catalogOf(root), 'Deck.pdf').described).toBe(true);
    renameSync(join(root, 'assets/Deck.pdf'), join(root, 'assets/Deck v2.pdf'));
    const catalog = await catalogOf(root);
    expect(assetAt(catalog, 'Deck v2.pdf').described).toBe(false);
    expect(issuesAt(catalog, 'assets/Deck.pdf.meta.yaml')).toEqual(['orphan_metadata 1:1']);
  });

  it('SC-01: metadata of another naming is a file like any other, and lost by nobody', async () => {
    const { assets } = await catalogOf(libraryOfCase('SC-01'));
    expect(assets.map(({ path }) => path)).toEqual(['assets/Deck.pdf', 'assets/Deck.pdf.yaml']);
  });

  it('SC-02: brackets in a name are part of the name', async () => {
    const asset = assetAt(await catalogOf(libraryOfCase('SC-02')), '.pdf');
    expect(asset.path).toBe('assets/Pricing [EMEA] 2026.pdf');
    expect([asset.title, asset.tags]).toEqual(['Pricing [EMEA] 2026', []]);
  });

  it('SC-03: a label that left the vocabulary is named for every file, and an alias brings it back', async () => {
    const without = await catalogOf(libraryOfCase('SC-03'));
    const unknown = without.issues.filter(({ code }) => code === 'unknown_value');
    expect(unknown.map(({ file }) => file)).toEqual(['assets/a.md', 'assets/b.md']);
    expect(without.assets.map(({ stages }) => stages)).toContain('unmatched');
    const root = libraryOfCase('SC-03');
    writeFileSync(join(root, 'library.yaml'), 'stages: { evaluate: { aliases: [Demo] } }\n');
    const withAlias = await catalogOf(root);
    expect(assetAt(withAlias, '/a.md').stages).toEqual(['evaluate']);
    expect(withAlias.issues.filter(({ code }) => code === 'unknown_value')).toEqual([]);
  });

  it('FP-01: composed and decomposed letters are the same name', async () => {
    const composed = 'Übersicht München.pdf'.normalize('NFC');
    const decomposed = composed.normalize('NFD');
    for (const [disk, beside] of [
      [decomposed, composed],
      [composed, decomposed],
    ]) {
      const root = libraryWith({ [`assets/${disk}`]: '%PDF', [`assets/${beside}.meta.yaml`]: ONE_PAGER });
      const { assets, issues } = await catalogOf(root);
      expect(assets.map(({ path, described }) => [path, described])).toEqual([[`assets/${composed}`, true]]);
      expect(issues.map(({ code }) => code)).not.toContain('orphan_metadata');
    }
  });

  it('metadata in other letter case, and as .yml, are found', async () => {
    const root = libraryWith({
      'assets/Plan.PDF': '%PDF',
      'assets/plan.pdf.META.YML': ONE_PAGER,
      'assets/_Folder.YML': 'owner: Ana\n',
    });
    const asset = assetAt(await catalogOf(root), 'Plan.PDF');
    expect([asset.type, asset.owner, asset.kind]).toEqual(['one_pager', 'Ana', 'pdf']);
  });
});

describe('a file name', () => {
  it('FP-02: signs that addresses give a meaning are just signs', async () => {
    const { assets } = await catalogOf(libraryOfCase('FP-02'));
    expect(assets.map(({ path }) => path)).toEqual([
      'assets/100% ROI.md',
      'assets/100%25 ROI.md',
      'assets/C# & F# guide #1.md',
      "assets/it's a (draft) +1 ;v2=final.md",
    ]);
    expect(new Set(assets.map(({ id }) => id)).size).toBe(4);
  });

  it('FP-07: a path of 300 characters is listed', async () => {
    const folders = Array.from({ length: 6 }, (_, index) => `${index}`.padEnd(40, 'f')).join('/');
    const path = `assets/${folders}/${'n'.repeat(60)}.docx`;
    expect(assetAt(await catalogOf(libraryWith({ [path]: 'x' })), '.docx').path).toBe(path);
  });

  it('FP-10: two names that differ by letter case or by Unicode form alone are two files', async () => {
    const composed = 'Ü.md'.normalize('NFC');
    const root = libraryWith({
      'assets/Offer.md': '# One',
      'assets/offer.md': '# Two',
      [`assets/${composed}`]: '# Three',
      [`assets/${composed.normalize('NFD')}`]: '# Four',
    });
    const { assets } = await catalogOf(root);
    expect(assets.map(({ title }) => title).sort()).toEqual(['Four', 'One', 'Three', 'Two']);
    expect(new Set(assets.map(({ id }) => id)).size).toBe(4);
  });

  it('FP-11: a loop ends, and every file is listed once', async () => {
    const root = libraryWith({ 'assets/a/file.md': 'x' });
    symlinkSync(root, join(root, 'assets/a/loop'));
    const { assets, ignored } = await catalogOf(root);
    expect(assets.map(({ path }) => path)).toEqual(['assets/a/file.md']);
    expect(ignored).toEqual([{ path: 'assets/a/loop', reason: 'link' }]);
  });

  it('SY-04: scratch files are no assets; a leading tilde alone is', async () => {
    const root = libraryOfCase('SY-04');
    writeFileSync(join(root, 'assets/.github-intro.md'), 'hidden');
    const { assets, ignored } = await catalogOf(root);
    expect(assets.map(({ path }) => path)).toEqual(['assets/~notes.md']);
    expect(ignored.map(({ path, reason }) => `${path.slice('assets/'.length)} ${reason}`)).toEqual([
      '.DS_Store hidden',
      '.github-intro.md hidden',
      '.~lock.Quote.docx# temp',
      '1-test.txt~RF1b9046.TMP temp',
      'Deck.md.crdownload temp',
      'Deck.pptx.tmp temp',
      'Thumbs.db temp',
      'desktop.ini temp',
      '~$Deck.pptx temp',
    ]);
  });
});

describe('a day', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it.each(['America/Los_Angeles', 'Europe/London', 'Pacific/Auckland', 'Asia/Tokyo'])(
    'in %s is the day that was written',
    async (place) => {
      process.env.TZ = place;
      const root = libraryWith({
        'assets/a.pdf': '%PDF',
        'assets/a.pdf.meta.yaml': `${ONE_PAGER}expires: 2026-03-31\nreleased: 2026-12-31T23:40:00Z\nverified: 2026-3-1\n`,
      });
      const { expires, released, verified } = assetAt(await catalogOf(root), 'a.pdf');
      expect([expires, released, verified]).toEqual(['2026-03-31', '2026-12-31', '2026-03-01']);
    },
  );
});

describe('a folder without assets/', () => {
  it('holds its files itself, without what belongs to the library', async () => {
    const root = libraryWith({
      'case.pdf': '%PDF',
      'sub/README.md': 'x',
      'README.md': 'x',
      LICENSE: 'x',
      'agreement.yaml': 'a: b',
      'library.yaml': 'company: Ana\n',
      '_folder.yaml': ONE_PAGER,
      'templates/t.md': '---\nname: T\nkind: follow_up\nmessages: [outcome]\n---\nHi',
      'snippets/s.md': 'text',
      'news/n.md': 'x',
      '.hidden/x.pdf': 'x',
    });
    mkdirSync(join(root, 'empty'));
    const catalog = await catalogOf(root);
    expect(catalog.assets.map(({ path, type }) => [path, type])).toEqual([
      ['case.pdf', 'one_pager'],
      ['sub/README.md', 'one_pager'],
    ]);
    expect(catalog.templates.map(({ id }) => id)).toEqual(['t-t']);
    expect(catalog.snippets.map(({ name }) => name)).toEqual(['s']);
    expect(catalog.ignored).toEqual([{ path: '.hidden', reason: 'hidden' }]);
  });
});
