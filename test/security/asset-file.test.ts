/** S16 and S18: an asset is opened by what was checked, inside the library, and of a kind that may leave. */
import { execFileSync } from 'node:child_process';
import {
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeName } from '#domain/openable-name.ts';
import { checkAssetFile, readAssetFile } from '../../electron/library/asset-file.ts';
import { scanFolder } from '../../electron/library/scan-folder.ts';
import { libraryWith } from '../support/library-folder.ts';

const MAX = 1_000_000;

async function seen(root: string, path: string) {
  const scan = await scanFolder(root);
  const file = scan.ok ? scan.value.files.get(path) : undefined;
  if (!file) throw new Error(`not listed: ${path}`);
  return file;
}

describe('a file name', () => {
  it.each([
    'a.pdf',
    'Plan v1.2 (final).pptx',
    'C# & F#.md',
    'Grüße – 東京 🐞.docx',
    'a.tar.zip',
    '~notes.md',
  ])('%s may be opened', (name) => expect(judgeName(name)).toEqual({ ok: true, hasMacros: false }));

  it.each(['a.xlsm', 'a.docm', 'a.pptm', 'old.doc'])('%s may carry macros', (name) => {
    expect(judgeName(name)).toEqual({ ok: true, hasMacros: true });
  });

  it.each(
    'exe bat cmd com lnk scf url hta js mjs jar desktop command app ps1 vbs msi sh py xll reg dll website'.split(
      ' ',
    ),
  )('a.%s is never opened, not as an inner extension either', (extension) => {
    expect(judgeName(`a.${extension}`)).toMatchObject({ ok: false });
    expect(judgeName(`a.${extension.toUpperCase()}`)).toMatchObject({ ok: false });
    expect(judgeName(`a.${extension}.pdf`)).toMatchObject({ ok: false });
  });

  it.each([
    'noextension',
    'a.unknown',
    'a.pdf.',
    'a.pdf ',
    'a.pdf:stream',
    'a.pdf::$DATA',
    '.hidden.pdf',
    'con.pdf',
    'LPT1.pdf',
    'a\u0000.pdf',
    'a\u202efdp.exe.pdf',
    'a\u202efdp.pdf',
    'a/b.pdf',
    'a\\b.pdf',
    'a?.pdf',
    '',
    'a.exe .pdf',
  ])('%j is refused', (name) => expect(judgeName(name).ok).toBe(false));
});

describe('an asset', () => {
  it('that is as it was seen is read whole', async () => {
    const root = libraryWith({ 'assets/a.pdf': '%PDF content' });
    const file = await seen(root, 'assets/a.pdf');
    const checked = await checkAssetFile(root, file);
    expect(checked).toMatchObject({ ok: true, value: { hasMacros: false } });
    const read = await readAssetFile(root, file, MAX);
    expect(read.ok && Buffer.from(read.value).toString()).toBe('%PDF content');
    expect(await readAssetFile(root, file, 3)).toEqual({ ok: false, error: 'too_large' });
  });

  it('whose name was decomposed on disk is opened by the name on disk', async () => {
    const composed = 'Übersicht.pdf'.normalize('NFC');
    const root = libraryWith({ [`assets/${composed.normalize('NFD')}`]: 'x' });
    expect(await checkAssetFile(root, await seen(root, `assets/${composed}`))).toMatchObject({ ok: true });
  });

  it('that went away, or whose folder did, is gone', async () => {
    const root = libraryWith({ 'assets/f/a.pdf': 'x' });
    const file = await seen(root, 'assets/f/a.pdf');
    rmSync(file.absolutePath);
    expect(await checkAssetFile(root, file)).toEqual({ ok: false, error: 'gone' });
    rmSync(dirname(file.absolutePath), { recursive: true });
    expect(await readAssetFile(root, file, MAX)).toEqual({ ok: false, error: 'gone' });
  });

  it('replaced by other content is changed, even of the same length and time', async () => {
    const root = libraryWith({ 'assets/a.pdf': 'one' });
    const file = await seen(root, 'assets/a.pdf');
    const { atime, mtime } = statSync(file.absolutePath);
    writeFileSync(file.absolutePath, 'longer');
    expect(await readAssetFile(root, file, MAX)).toEqual({ ok: false, error: 'changed' });
    writeFileSync(file.absolutePath, 'two');
    utimesSync(file.absolutePath, atime, new Date(mtime.getTime() + 5_000));
    expect(await readAssetFile(root, file, MAX)).toEqual({ ok: false, error: 'changed' });
  });

  it('replaced by a link is refused, wherever the link leads', async () => {
    const outside = libraryWith({ 'secret.pdf': 'one' });
    const root = libraryWith({ 'assets/a.pdf': 'one', 'assets/b.pdf': 'one' });
    const file = await seen(root, 'assets/a.pdf');
    for (const target of [join(outside, 'secret.pdf'), join(root, 'assets/b.pdf'), '/dev/zero']) {
      rmSync(file.absolutePath);
      symlinkSync(target, file.absolutePath);
      expect(await readAssetFile(root, file, MAX)).toEqual({ ok: false, error: 'not_allowed' });
    }
  });

  it('whose folder was replaced by a link out of the library is refused', async () => {
    const outside = libraryWith({ 'f/a.pdf': 'one' });
    const root = libraryWith({ 'assets/f/a.pdf': 'one' });
    const file = await seen(root, 'assets/f/a.pdf');
    renameSync(join(root, 'assets/f'), join(root, 'assets/moved'));
    symlinkSync(join(outside, 'f'), join(root, 'assets/f'));
    expect(await checkAssetFile(root, file)).toEqual({ ok: false, error: 'outside' });
    expect(readFileSync(file.absolutePath, 'utf8')).toBe('one');
  });

  it('replaced by a pipe does not make us wait', async () => {
    const root = libraryWith({ 'assets/a.pdf': 'one' });
    const file = await seen(root, 'assets/a.pdf');
    rmSync(file.absolutePath);
    execFileSync('mkfifo', [file.absolutePath]);
    expect(await readAssetFile(root, file, MAX)).toEqual({ ok: false, error: 'not_allowed' });
  });

  it('of a kind that could run something is never handed on', async () => {
    const root = libraryWith({
      'assets/offer.pdf.exe': 'MZ',
      'assets/run.bat': 'x',
      'assets/a.exe.pdf': 'x',
    });
    for (const name of ['offer.pdf.exe', 'run.bat', 'a.exe.pdf']) {
      const file = await seen(root, `assets/${name}`);
      expect(await checkAssetFile(root, file)).toEqual({ ok: false, error: 'not_allowed' });
    }
  });

  it('that left for a cloud is not fetched', async () => {
    const root = libraryWith({ 'assets/a.pdf': 'x'.repeat(10_000) });
    const file = await seen(root, 'assets/a.pdf');
    truncateSync(file.absolutePath, 0);
    truncateSync(file.absolutePath, 10_000);
    expect(await readAssetFile(root, file, MAX)).toEqual({ ok: false, error: 'not_downloaded' });
  });
});
