/** F3, F5, F22, F24, F25: a disk that refuses. */
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Disk, writeDurably } from '../../electron/state/durable-write.ts';
import { INITIAL_SETTINGS, SettingsStore } from '../../electron/state/settings-store.ts';
import { makeSmallDisk, noSmallDisk } from '../support/small-disk.ts';
import { temporaryFolders } from '../support/temp-folder.ts';

const newFolder = temporaryFolders('failing-saves');

function refusal(code: string): Error {
  return Object.assign(new Error(code), { code });
}

const diskWith = (some: Partial<Disk>): Disk => ({ rename, flush: (handle) => handle.sync(), ...some });

const whyNot = noSmallDisk();
if (whyNot) process.stderr.write(`F3 and the read-only half of F5 not run: ${whyNot}\n`);

describe.skipIf(whyNot)('a real disk', () => {
  const disks: ReturnType<typeof makeSmallDisk>[] = [];
  const newDisk = () => {
    const disk = makeSmallDisk();
    disks.push(disk);
    return disk;
  };
  afterAll(() => {
    for (const disk of disks) disk.remove();
  });

  it('filled to the brim keeps the old file, names itself, and the change is saved once there is room', async () => {
    const disk = newDisk();
    const file = join(disk.folder, 'settings.json');
    const store = await SettingsStore.open(file);
    await store.change({ theme: 'light' });
    const old = readFileSync(file, 'utf8');
    disk.fill();

    await store.change({ theme: 'dark' });
    expect(store.value.theme).toBe('dark');
    expect(store.trouble).toBe('not_writable');
    expect(store.unsaved).toEqual({ code: 'disk_full', folder: disk.folder });
    expect(readFileSync(file, 'utf8')).toBe(old);
    expect(readdirSync(disk.folder).filter((name) => name.includes('tmp'))).toEqual([]);

    disk.empty();
    expect(await store.finish()).toBeNull();
    expect(store.trouble).toBeNull();
    expect((await SettingsStore.open(file)).value.theme).toBe('dark');
  });

  it('that is read-only opens with what it holds and says so before anything is typed', async () => {
    const disk = newDisk();
    const file = join(disk.folder, 'settings.json');
    await (await SettingsStore.open(file)).change({ theme: 'dark' });
    disk.setReadOnly(true);
    const store = await SettingsStore.open(file);
    expect(store.value.theme).toBe('dark');
    expect(store.trouble).toBe('not_writable');
    expect(await store.finish()).toBeNull();
    await store.change({ theme: 'light' });
    expect(await store.finish()).toEqual({ code: 'read_only', folder: disk.folder });
    disk.setReadOnly(false);
    expect(await store.finish()).toBeNull();
  });

  it('that is read-only with a damaged file uses the backup and loses neither', async () => {
    const disk = newDisk();
    const file = join(disk.folder, 'settings.json');
    const first = await SettingsStore.open(file);
    await first.change({ theme: 'light' });
    await first.change({ theme: 'dark' });
    writeFileSync(file, 'chance');
    disk.setReadOnly(true);
    const store = await SettingsStore.open(file);
    expect(store.value.theme).toBe('light');
    await store.change({ samplesRemoved: true });
    expect(readFileSync(file, 'utf8')).toBe('chance');
    disk.setReadOnly(false);
    expect(await store.finish()).toBeNull();
    const kept = readdirSync(disk.folder).find((name) => name.includes('.corrupt-'));
    expect(readFileSync(join(disk.folder, kept ?? ''), 'utf8')).toBe('chance');
  });
});

describe('quitting while a save fails', () => {
  it('is held with the reason until the change is saved', async () => {
    const folder = join(newFolder(), 'user-data');
    const file = join(folder, 'settings.json');
    const store = await SettingsStore.open(file);
    rmSync(folder, { recursive: true });
    await store.change({ theme: 'dark' });
    expect(await store.finish()).toEqual({ code: 'failed', folder });
    expect(await store.finish()).toEqual({ code: 'failed', folder });
    mkdirSync(folder);
    expect(await store.finish()).toBeNull();
    expect((await SettingsStore.open(file)).value.theme).toBe('dark');
  });

  it('waits for a save that still runs', async () => {
    const file = join(newFolder(), 'settings.json');
    const store = await SettingsStore.open(file);
    void store.change({ theme: 'dark' });
    expect(await store.finish()).toBeNull();
    expect(JSON.parse(readFileSync(file, 'utf8')).data.theme).toBe('dark');
  });

  it('is not held when nothing was changed', async () => {
    const folder = join(newFolder(), 'user-data');
    const store = await SettingsStore.open(join(folder, 'settings.json'));
    rmSync(folder, { recursive: true });
    expect(await store.finish()).toBeNull();
  });
});

describe('user data that is no folder at all', () => {
  it('opens with the defaults and says so', async () => {
    const notFolder = join(newFolder(), 'user-data');
    writeFileSync(notFolder, '');
    const store = await SettingsStore.open(join(notFolder, 'settings.json'));
    expect(store.value).toEqual(INITIAL_SETTINGS);
    expect(store.trouble).toBe('not_writable');
  });

  it('is made when it is not there yet, for its owner alone', async () => {
    const folder = join(newFolder(), 'config', 'passalong');
    const store = await SettingsStore.open(join(folder, 'settings.json'));
    expect(store.trouble).toBeNull();
    expect(statSync(folder).mode & 0o077).toBe(0);
  });
});

describe('a lock on the file', () => {
  it.each(['EBUSY', 'EPERM', 'EACCES'])('of a moment (%s) is waited out', async (code) => {
    const file = join(newFolder(), 'file');
    let refusals = 3;
    const disk = diskWith({
      rename: (from, to) => (refusals-- > 0 ? Promise.reject(refusal(code)) : rename(from, to)),
    });
    await writeDurably(file, 'new', disk);
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(refusals).toBe(-1);
  });

  it('that stays is given up after two seconds, the old file whole and no temp file left', async () => {
    const folder = newFolder();
    const file = join(folder, 'file');
    writeFileSync(file, 'old');
    const started = performance.now();
    const disk = diskWith({ rename: () => Promise.reject(refusal('EBUSY')) });
    await expect(writeDurably(file, 'new', disk)).rejects.toThrow('EBUSY');
    const seconds = (performance.now() - started) / 1_000;
    expect(seconds).toBeGreaterThan(1.9);
    expect(seconds).toBeLessThan(4);
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['file']);
  });

  it('is the only refusal that is waited for', async () => {
    let tries = 0;
    const disk = diskWith({
      rename: () => {
        tries += 1;
        return Promise.reject(refusal('EIO'));
      },
    });
    await expect(writeDurably(join(newFolder(), 'file'), 'new', disk)).rejects.toThrow('EIO');
    expect(tries).toBe(1);
  });
});

describe('a disk that cannot flush', () => {
  it.each(['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])('goes on (%s), and says so once', async (code) => {
    const file = join(newFolder(), 'settings.json');
    let said = 0;
    const store = await SettingsStore.open(file, {
      disk: diskWith({ flush: () => Promise.reject(refusal(code)) }),
      onUnflushed: () => {
        said += 1;
      },
    });
    await store.change({ theme: 'light' });
    await store.change({ theme: 'dark' });
    expect(store.unsaved).toBeNull();
    expect(said).toBe(1);
    expect((await SettingsStore.open(file)).value.theme).toBe('dark');
  });

  it('because it is broken refuses, and the old file stays', async () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, 'old');
    const disk = diskWith({ flush: () => Promise.reject(refusal('EIO')) });
    await expect(writeDurably(file, 'new', disk)).rejects.toThrow('EIO');
    expect(readFileSync(file, 'utf8')).toBe('old');
  });
});

describe('what is written', () => {
  it('only its owner may read, backup included, whatever it was before', async () => {
    const folder = newFolder();
    const file = join(folder, 'settings.json');
    const store = await SettingsStore.open(file);
    await store.change({ theme: 'dark' });
    chmodSync(file, 0o644);
    await store.change({ theme: 'light' });
    const modes = readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mode & 0o777]);
    expect(modes).toEqual([
      ['settings.json', 0o600],
      ['settings.json.bak', 0o600],
    ]);
  });

  it('replaces a link and leaves what it points to alone', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'elsewhere'), 'theirs');
    symlinkSync('elsewhere', join(folder, 'file'));
    await writeDurably(join(folder, 'file'), 'ours');
    expect(readFileSync(join(folder, 'elsewhere'), 'utf8')).toBe('theirs');
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('ours');
  });
});
