import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isoDayOf } from '#domain/iso-day.ts';
import { type LibraryDisk, localDisk } from '../../electron/library/disk.ts';
import { readLibrary } from '../../electron/library/read-library.ts';
import { TextReader } from '../../electron/library/read-text-file.ts';
import { scanFolder } from '../../electron/library/scan-folder.ts';
import { LIQUID_LANGUAGE } from '../../electron/template/liquid-language.ts';
import { assetAt, catalogOf, issuesAt, libraryWith } from '../support/library-folder.ts';
import { temporaryFolders } from '../support/temp-folder.ts';

const newFolder = temporaryFolders('scan');
const ONE_PAGER = 'type: one_pager\naudience: send\n';

const reasons = async (root: string) =>
  (await catalogOf(root)).ignored.map(({ path, reason }) => `${path} ${reason}`);

describe('what is not followed', () => {
  it('links to files and folders, out of the library too, and their metadata is an orphan', async () => {
    const outside = libraryWith({ 'secret.pdf': 'secret', 'folder/a.pdf': 'secret' });
    const root = libraryWith({ 'assets/a.pdf': '%PDF', 'assets/link.pdf.meta.yaml': ONE_PAGER });
    symlinkSync(join(outside, 'secret.pdf'), join(root, 'assets/link.pdf'));
    symlinkSync(join(outside, 'folder'), join(root, 'assets/linked'));
    symlinkSync(join(outside, 'secret.pdf'), join(root, 'assets/_folder.yaml'));
    expect(await reasons(root)).toEqual([
      'assets/_folder.yaml link',
      'assets/link.pdf link',
      'assets/linked link',
    ]);
    expect(issuesAt(await catalogOf(root), 'assets/link.pdf.meta.yaml')).toEqual(['orphan_metadata 1:1']);
  });

  it('a linked assets/, templates/ or library.yaml', async () => {
    const outside = libraryWith({
      'assets/a.pdf': 'x',
      'templates/t.md': 'x',
      'library.yaml': 'company: X\n',
    });
    const root = libraryWith({ 'own.pdf': 'x' });
    for (const name of ['assets', 'templates', 'library.yaml'])
      symlinkSync(join(outside, name), join(root, name));
    const { assets, templates, config } = await catalogOf(root);
    expect([assets.map(({ path }) => path), templates, config.company]).toEqual([['own.pdf'], [], null]);
  });

  it('a pipe, which would make a reader wait for ever', async () => {
    const root = libraryWith({ 'assets/a.pdf': 'x' });
    for (const name of ['pipe.pdf', 'a.pdf.meta.yaml', '_folder.yaml']) {
      execFileSync('mkfifo', [join(root, 'assets', name)]);
    }
    expect(await reasons(root)).toEqual([
      'assets/_folder.yaml special',
      'assets/a.pdf.meta.yaml special',
      'assets/pipe.pdf special',
    ]);
  });
});

describe('a file in a cloud', () => {
  it('is listed when described, else ignored, and never read', async () => {
    const root = libraryWith({
      'assets/described.md': '',
      'assets/described.md.meta.yaml': ONE_PAGER,
      'assets/other.md': '',
      'assets/.plan.pptx.icloud': 'plist',
      'assets/plan.pptx.meta.yaml': ONE_PAGER,
    });
    truncateSync(join(root, 'assets/described.md'), 100_000);
    truncateSync(join(root, 'assets/other.md'), 100_000);
    const read: string[] = [];
    const disk: LibraryDisk = {
      ...localDisk,
      read: (path, maxBytes) => {
        read.push(path);
        return localDisk.read(path, maxBytes);
      },
    };
    const catalog = await readLibrary(root, isoDayOf('2026-11-25'), { language: LIQUID_LANGUAGE, disk });
    if (!catalog.ok) throw new Error(catalog.error);
    expect(catalog.value.assets.map(({ path }) => path)).toEqual(['assets/described.md', 'assets/plan.pptx']);
    expect(catalog.value.ignored).toEqual([{ path: 'assets/other.md', reason: 'placeholder' }]);
    expect(read.filter((path) => !path.endsWith('.meta.yaml'))).toEqual([]);
    const scan = await scanFolder(root);
    expect(scan.ok && [...scan.value.files.keys()]).toEqual([]);
  });
});

describe('a conflict copy', () => {
  it.each([
    "plan (Ana's conflicted copy 2026-11-20).pdf",
    'plan (conflicted copy 2026-11-20 101112).pdf',
    'plan (In Konflikt stehende Kopie von Ana 2026-11-20).pdf',
    'plan.sync-conflict-20261120-101112-ABCDEFG.pdf',
    'plan_conflict-20261120-101112.pdf',
    'plan-DESKTOP-4F9AB12.pdf',
    'plan.pdf.meta (conflicted copy).yaml',
  ])('%s is no asset but an issue', async (name) => {
    const root = libraryWith({ 'assets/plan.pdf': 'x', [`assets/${name}`]: 'y' });
    const catalog = await catalogOf(root);
    expect(catalog.assets.map(({ path }) => path)).toEqual(['assets/plan.pdf']);
    expect(issuesAt(catalog, `assets/${name}`)).toEqual(['conflict_copy 1:1']);
  });

  it('is not every numbered file, nor every name with a computer in it', async () => {
    const root = libraryWith({ 'assets/final_v3 (2).pptx': 'x', 'assets/Guide-DESKTOP-4F9AB12.pdf': 'x' });
    expect((await catalogOf(root)).assets).toHaveLength(2);
  });
});

describe('a folder that cannot be read', () => {
  it('is a refusal with its reason', async () => {
    const root = libraryWith({ 'file.txt': 'x' });
    expect(await scanFolder(join(root, 'nowhere'))).toEqual({ ok: false, error: 'missing' });
    expect(await scanFolder(join(root, 'file.txt'))).toEqual({ ok: false, error: 'not_a_folder' });
    const locked: LibraryDisk = { ...localDisk, list: () => Promise.reject(new Error('EIO')) };
    expect(await scanFolder(root, locked)).toEqual({ ok: false, error: 'unreadable' });
  });

  it('may lie below a link that a person chose', async () => {
    const root = libraryWith({ 'assets/a.pdf': 'x' });
    const link = join(newFolder(), 'library');
    symlinkSync(root, link);
    expect((await catalogOf(link)).assets).toHaveLength(1);
  });

  it('costs what is in it and nothing else', async () => {
    const root = libraryWith({ 'assets/a.pdf': 'x', 'assets/locked/b.pdf': 'x' });
    const disk: LibraryDisk = {
      ...localDisk,
      list: (folder) =>
        folder.endsWith('locked') ? Promise.reject(new Error('EACCES')) : localDisk.list(folder),
    };
    const scan = await scanFolder(root, disk);
    expect(scan.ok && scan.value.listing.files.map(({ path }) => path)).toEqual(['assets/a.pdf']);
    expect(scan.ok && scan.value.listing.ignored).toEqual([{ path: 'assets/locked', reason: 'unreadable' }]);
  });
});

describe('a metadata file that cannot be read', () => {
  const failing = (times: number): LibraryDisk => {
    let left = times;
    return {
      ...localDisk,
      read: (path, maxBytes) => {
        left -= 1;
        return left >= 0
          ? Promise.reject(Object.assign(new Error('busy'), { code: 'EBUSY' }))
          : localDisk.read(path, maxBytes);
      },
    };
  };
  const files = { 'assets/a.pdf': 'x', 'assets/a.pdf.meta.yaml': ONE_PAGER };

  it('is tried once more', async () => {
    const scan = await scanFolder(libraryWith(files), failing(1));
    expect(scan.ok && scan.value.listing.metadata[0]?.tree.faults).toEqual([]);
  });

  it('is then an issue, and its file stays in the house until it can be read', async () => {
    const options = { language: LIQUID_LANGUAGE, disk: failing(2) };
    const root = libraryWith({ ...files, 'assets/_folder.yaml': ONE_PAGER });
    const read = await readLibrary(root, isoDayOf('2026-11-25'), options);
    if (!read.ok) throw new Error(read.error);
    expect(read.value.issues.map(({ code, message }) => `${code} ${message}`)).toContainEqual(
      expect.stringMatching(/^yaml_syntax .*EBUSY/),
    );
    expect(assetAt(read.value, 'a.pdf')).toMatchObject({ audience: 'internal', state: 'draft' });
  });

  it.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0, 0, 1])],
    ['larger than 256 KB', `title: ${'x'.repeat(300_000)}`],
    ['nested without end', '['.repeat(100_000)],
    ['a sentence', 'please do not send this to anybody'],
    ['missing a colon', 'type: one_pager\naudience internal\n'],
  ])('because it is %s keeps its file in the house', async (_, content) => {
    const root = libraryWith({
      ...files,
      'assets/_folder.yaml': ONE_PAGER,
      'assets/a.pdf.meta.yaml': content,
    });
    const catalog = await catalogOf(root);
    expect(assetAt(catalog, 'a.pdf')).toMatchObject({ audience: 'internal', state: 'draft' });
    expect(catalog.issues.filter(({ severity }) => severity === 'error')).not.toEqual([]);
  });
});

describe('a second scan', () => {
  it('reads only what changed', async () => {
    const root = libraryWith({
      'assets/a.md': '# A',
      'assets/b.pdf': 'x',
      'assets/b.pdf.meta.yaml': ONE_PAGER,
    });
    let reads = 0;
    const disk: LibraryDisk = {
      ...localDisk,
      read: (path, maxBytes) => {
        reads += 1;
        return localDisk.read(path, maxBytes);
      },
    };
    const reader = new TextReader(disk);
    await scanFolder(root, disk, reader);
    expect(reads).toBe(2);
    await scanFolder(root, disk, reader);
    expect(reads).toBe(2);
    writeFileSync(join(root, 'assets/b.pdf.meta.yaml'), `${ONE_PAGER}title: New\n`);
    const scan = await scanFolder(root, disk, reader);
    expect(reads).toBe(3);
    expect(scan.ok && scan.value.listing.metadata[0]?.tree.entries.at(-1)?.key).toBe('title');
  });

  it('says whether the folder can be written to', async () => {
    const root = libraryWith({ 'assets/a.pdf': 'x' });
    mkdirSync(join(root, 'templates'));
    const scan = await scanFolder(root);
    expect(scan.ok && scan.value.readOnly).toBe(false);
  });
});
