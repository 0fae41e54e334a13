import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DraftFolder, writeEml } from '../../electron/handoff/draft-folder.ts';

let base = '';
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'drafts-'));
});
afterEach(() => rm(base, { recursive: true, force: true }));

describe('drafts waiting for the mail program', () => {
  it('are readable by this user only, each in a folder of its own', async () => {
    const drafts = await DraftFolder.open(join(base, 'drafts'));
    const folders = [await drafts.create(), await drafts.create()];
    const path = await writeEml(folders[0] ?? '', 'Re: your/quote. 2026', Buffer.from('From: \r\n'));
    const modes = await Promise.all(
      [join(base, 'drafts'), ...folders, path].map(async (one) => (await stat(one)).mode & 0o777),
    );
    expect(modes).toEqual([0o700, 0o700, 0o700, 0o600]);
    expect([path, isAbsolute(path)]).toEqual([join(folders[0] ?? '', 'Re_ your quote  2026.eml'), true]);
    expect(await readFile(path, 'utf8')).toBe('From: \r\n');
    expect(new Set(folders).size).toBe(2);
  });

  it('are swept at the next start, not before', async () => {
    const drafts = await DraftFolder.open(join(base, 'drafts'));
    await writeEml(await drafts.create(), '', Buffer.from('x'));
    expect(await readdir(join(base, 'drafts'))).toHaveLength(1);
    await DraftFolder.open(join(base, 'drafts'));
    expect(await readdir(join(base, 'drafts'))).toEqual([]);
  });

  it('are never written over', async () => {
    const folder = await (await DraftFolder.open(base)).create();
    await writeEml(folder, 'a', Buffer.from('1'));
    await expect(writeEml(folder, 'a', Buffer.from('2'))).rejects.toThrow('EEXIST');
  });

  it('do not reach through a link to another folder', async () => {
    const other = join(base, 'other');
    await mkdir(other);
    await writeFile(join(other, 'kept.txt'), 'kept');
    await symlink(other, join(base, 'drafts'));
    await DraftFolder.open(join(base, 'drafts'));
    expect(await readdir(other)).toEqual(['kept.txt']);
    expect((await stat(join(base, 'drafts'))).isDirectory()).toBe(true);
  });
});
