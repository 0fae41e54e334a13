import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FolderAnswers } from '../../electron/library/folder-defaults.ts';
import { FolderDefaults } from '../../electron/library/folder-defaults.ts';
import { scanFolder } from '../../electron/library/scan-folder.ts';
import { assetAt, catalogOf, libraryWith } from '../support/library-folder.ts';

const answer = (folder: string, more: Partial<FolderAnswers> = {}): FolderAnswers => ({
  folder,
  type: 'case_study',
  stages: ['quoted', 'deciding'],
  roles: [],
  audience: 'send',
  ...more,
});

async function asked(root: string) {
  const scan = await scanFolder(root);
  if (!scan.ok) throw new Error(scan.error);
  const defaults = new FolderDefaults(root);
  return { defaults, folders: await defaults.topFolders(scan.value.listing) };
}

describe('the top folders of a library', () => {
  it('are counted with everything below, and know whether somebody described them', async () => {
    const root = libraryWith({
      'assets/Cases/a.pdf': 'x',
      'assets/Cases/2026/b.pdf': 'x',
      'assets/Cases/2026/_folder.yaml': 'type: deck\n',
      'assets/Decks/c.pptx': 'x',
      'assets/Decks/_folder.yaml': 'type: deck\n',
      'assets/loose.pdf': 'x',
    });
    expect((await asked(root)).folders).toEqual([
      { name: 'Cases', files: 2, described: false },
      { name: 'Decks', files: 1, described: true },
    ]);
  });

  it('are those of the root where there is no assets/', async () => {
    const root = libraryWith({ 'Cases/a.pdf': 'x', 'templates/t.md': 'x' });
    expect((await asked(root)).folders).toEqual([{ name: 'Cases', files: 1, described: false }]);
  });
});

describe('three answers about a folder', () => {
  it('describe every file in it', async () => {
    const root = libraryWith({ 'assets/Cases/2026/a.pdf': 'x' });
    const { defaults } = await asked(root);
    expect(await defaults.describe([answer('Cases', { roles: ['economic', 'unknown'] })])).toEqual({
      written: 1,
      refused: null,
    });
    expect(assetAt(await catalogOf(root), 'a.pdf')).toMatchObject({
      type: 'case_study',
      stages: ['quoted', 'deciding'],
      roles: ['economic'],
      audience: 'send',
      described: true,
    });
    expect(readdirSync(join(root, 'assets/Cases')).sort()).toEqual(['2026', '_folder.yaml']);
  });

  it('change only what they answer: comments, order, other fields and line ends stay', async () => {
    const old = '# Ours\r\nowner: Ana   # since May\r\naudience: internal\r\nmore: 3.10\r\n';
    const root = libraryWith({ 'assets/Cases/a.pdf': 'x', 'assets/Cases/_Folder.yml': old });
    const { defaults } = await asked(root);
    await defaults.describe([answer('Cases', { type: null })]);
    const text = readFileSync(join(root, 'assets/Cases/_Folder.yml'), 'utf8');
    expect(text).toBe(
      '# Ours\r\nowner: Ana # since May\r\naudience: send\r\nmore: 3.10\r\nstages: [quoted, deciding]\r\nroles: []\r\n',
    );
    expect(readdirSync(join(root, 'assets/Cases')).sort()).toEqual(['_Folder.yml', 'a.pdf']);
  });

  it('are refused when somebody wrote there meanwhile', async () => {
    const root = libraryWith({
      'assets/A/a.pdf': 'x',
      'assets/B/b.pdf': 'x',
      'assets/B/_folder.yaml': 'owner: Ana\n',
    });
    const { defaults } = await asked(root);
    writeFileSync(join(root, 'assets/A/_folder.yaml'), 'owner: Bo\n');
    writeFileSync(join(root, 'assets/B/_folder.yaml'), 'owner: Bo\n');
    expect(await defaults.describe([answer('A')])).toEqual({ written: 0, refused: 'changed' });
    expect(await defaults.describe([answer('B')])).toEqual({ written: 0, refused: 'changed' });
    expect(readFileSync(join(root, 'assets/A/_folder.yaml'), 'utf8')).toBe('owner: Bo\n');
    expect(readFileSync(join(root, 'assets/B/_folder.yaml'), 'utf8')).toBe('owner: Bo\n');
  });

  it.each(['..', '.', '', 'Nowhere', '../outside', 'assets'])(
    'about %j, which is no top folder, write nothing',
    async (name) => {
      const root = libraryWith({ 'assets/Cases/a.pdf': 'x' });
      const { defaults } = await asked(root);
      expect(await defaults.describe([answer(name)])).toEqual({ written: 0, refused: 'changed' });
      expect(readdirSync(join(root, 'assets/Cases'))).toEqual(['a.pdf']);
      expect(readdirSync(root)).toEqual(['assets']);
    },
  );

  it('never follow a link', async () => {
    const outside = libraryWith({ 'folder/x.txt': 'x', 'file.yaml': 'owner: Ana\n' });
    const root = libraryWith({ 'assets/Cases/a.pdf': 'x' });
    symlinkSync(join(outside, 'folder'), join(root, 'assets/Linked'));
    symlinkSync(join(outside, 'file.yaml'), join(root, 'assets/Cases/_folder.yaml'));
    const { defaults } = await asked(root);
    expect(await defaults.describe([answer('Linked')])).toEqual({ written: 0, refused: 'changed' });
    expect(await defaults.describe([answer('Cases')])).toEqual({ written: 0, refused: 'changed' });
    expect(readFileSync(join(outside, 'file.yaml'), 'utf8')).toBe('owner: Ana\n');
    expect(readdirSync(join(outside, 'folder'))).toEqual(['x.txt']);
  });

  it('are not put over a file that cannot be understood', async () => {
    const root = libraryWith({ 'assets/Cases/a.pdf': 'x', 'assets/Cases/_folder.yaml': 'owner: "Ana\n' });
    const { defaults } = await asked(root);
    expect(await defaults.describe([answer('Cases')])).toEqual({ written: 0, refused: 'changed' });
  });

  it('stop at the first refusal and say how many were written', async () => {
    const root = libraryWith({ 'assets/A/a.pdf': 'x', 'assets/B/b.pdf': 'x', 'assets/C/c.pdf': 'x' });
    const { defaults } = await asked(root);
    mkdirSync(join(root, 'assets/B/_folder.yaml'));
    expect(await defaults.describe([answer('A'), answer('B'), answer('C')])).toEqual({
      written: 1,
      refused: 'changed',
    });
  });
});
