/** What is promised when a disk refuses to take what the library writes. */
import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isoDayOf } from '#domain/iso-day.ts';
import { type FolderAnswers, FolderDefaults } from '../../electron/library/folder-defaults.ts';
import { copyStarter } from '../../electron/library/starter-copy.ts';
import { catalogOf, libraryWith } from '../support/library-folder.ts';
import { makeSmallDisk, noSmallDisk, type SmallDisk } from '../support/small-disk.ts';

const ANSWER: FolderAnswers = { folder: 'Cases', type: 'deck', stages: [], roles: [], audience: 'send' };
const why = noSmallDisk();
if (why) console.log(`library-write: not run, ${why}`);

describe.runIf(!why)('a small disk', () => {
  let disk: SmallDisk;
  let file: string;
  beforeEach(() => {
    disk = makeSmallDisk();
    mkdirSync(join(disk.folder, 'assets/Cases'), { recursive: true });
    writeFileSync(join(disk.folder, 'assets/Cases/a.pdf'), 'x');
    file = join(disk.folder, 'assets/Cases/_folder.yaml');
  });
  afterEach(() => disk.remove());
  const names = () => readdirSync(join(disk.folder, 'assets/Cases')).sort();

  it('that is full keeps the old answers and no half file', async () => {
    writeFileSync(file, 'owner: Ana\n');
    disk.fill();
    const defaults = new FolderDefaults(disk.folder);
    expect(await defaults.describe([ANSWER])).toEqual({ written: 0, refused: 'disk_full' });
    expect(readFileSync(file, 'utf8')).toBe('owner: Ana\n');
    expect(names()).toEqual(['_folder.yaml', 'a.pdf']);
    disk.empty();
    expect(await defaults.describe([ANSWER])).toEqual({ written: 1, refused: null });
    expect(readFileSync(file, 'utf8')).toContain('type: deck');
  });

  it('that became read-only says so, and the library can still be read', async () => {
    disk.setReadOnly(true);
    expect(await new FolderDefaults(disk.folder).describe([ANSWER])).toEqual({
      written: 0,
      refused: 'read_only',
    });
    expect((await catalogOf(disk.folder)).assets).toHaveLength(1);
    expect(names()).toEqual(['a.pdf']);
    disk.setReadOnly(false);
  });

  it('that cannot hold the starter holds nothing of it', async () => {
    const from = libraryWith({
      'library.yaml': 'reference_day: 2026-11-25\n',
      'assets/big.pdf': 'x'.repeat(400_000),
    });
    const to = join(disk.folder, 'starter');
    expect(await copyStarter(from, to, isoDayOf('2027-01-01'))).toEqual({ ok: false, error: 'disk_full' });
    expect(readdirSync(disk.folder)).toEqual(['assets']);
  });
});

describe('what a killed save left behind', () => {
  it('is never an asset, and goes with the next save when it is old', async () => {
    const [old, young] = ['.passalong-0123456789abcdef.tmp', '.passalong-fedcba9876543210.tmp'];
    const root = libraryWith({
      'assets/Cases/a.pdf': 'x',
      [`assets/Cases/${old}`]: 'type: de',
      [`assets/Cases/${young}`]: 'type: de',
      'assets/Cases/.passalong-mine.tmp': 'x',
    });
    const yesterday = new Date(Date.now() - 86_400_000);
    utimesSync(join(root, 'assets/Cases', old), yesterday, yesterday);
    const { assets, ignored } = await catalogOf(root);
    expect([assets.length, ignored.map(({ reason }) => reason)]).toEqual([1, ['temp', 'temp', 'temp']]);
    await new FolderDefaults(root).describe([ANSWER]);
    expect(readdirSync(join(root, 'assets/Cases')).sort()).toEqual(
      ['.passalong-mine.tmp', young, '_folder.yaml', 'a.pdf'].sort(),
    );
  });
});
