/** F6, F7, F8: a state file that is damaged, or that a newer version wrote. */
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INITIAL_SETTINGS, SettingsStore } from '../../electron/state/settings-store.ts';
import { temporaryFolders } from '../support/temp-folder.ts';

const newFolder = temporaryFolders('damaged-state');
const MEGABYTE = 1_048_576;

/** A folder whose settings were saved twice: the backup says light, the file says dark. */
async function savedTwice(): Promise<{ folder: string; file: string }> {
  const folder = newFolder();
  const file = join(folder, 'settings.json');
  const store = await SettingsStore.open(file);
  await store.change({ theme: 'light' });
  await store.change({ theme: 'dark' });
  return { folder, file };
}

const aside = (folder: string, reason: string) =>
  readdirSync(folder).filter((name) => name.includes(`.${reason}-`));

const DAMAGES: readonly (readonly [string, (file: string) => void])[] = [
  ['empty', (file) => truncateSync(file, 0)],
  ['truncated', (file) => truncateSync(file, 100)],
  ['full of NUL', (file) => writeFileSync(file, Buffer.alloc(512))],
  ['a list', (file) => writeFileSync(file, '[]')],
  ['of wrong types', (file) => writeFileSync(file, '{"schema":0,"data":{"theme":7,"pins":{}}}')],
  ['50 MB long', (file) => truncateSync(file, 50 * MEGABYTE)],
];

describe('a damaged settings file', () => {
  it.each(DAMAGES)(
    'that is %s is kept aside, the backup is used and the person told once',
    async (_name, damage) => {
      const { folder, file } = await savedTwice();
      damage(file);
      const damaged = readFileSync(file);

      const store = await SettingsStore.open(file);
      expect(store.value.theme).toBe('light');
      expect(store.trouble).toBe('restored_from_backup');
      const [kept] = aside(folder, 'corrupt');
      expect(readFileSync(join(folder, kept ?? '')).equals(damaged)).toBe(true);

      expect((await SettingsStore.open(file)).trouble).toBeNull();
    },
  );

  it.each(DAMAGES)(
    'that is %s, with a backup that is too, gives the defaults, both kept',
    async (_name, damage) => {
      const { folder, file } = await savedTwice();
      damage(file);
      damage(`${file}.bak`);
      const store = await SettingsStore.open(file);
      expect(store.value).toEqual(INITIAL_SETTINGS);
      expect(store.trouble).toBe('reset_to_defaults');
      expect(aside(folder, 'corrupt')).toHaveLength(2);
      await store.change({ theme: 'dark' });
      expect((await SettingsStore.open(file)).value.theme).toBe('dark');
      expect(aside(folder, 'corrupt')).toHaveLength(2);
    },
  );

  it('that is gone comes back from the backup', async () => {
    const { file } = await savedTwice();
    const backup = readFileSync(`${file}.bak`, 'utf8');
    unlinkSync(file);
    expect((await SettingsStore.open(file)).value.theme).toBe('light');
    expect(readFileSync(file, 'utf8')).toBe(backup);
  });

  it('that is damaged while the app runs is kept aside at the next save, and never becomes the backup', async () => {
    const { folder, file } = await savedTwice();
    const store = await SettingsStore.open(file);
    writeFileSync(file, 'chance');
    await store.change({ samplesRemoved: true });
    expect(aside(folder, 'corrupt')).toHaveLength(1);
    expect(JSON.parse(readFileSync(`${file}.bak`, 'utf8')).data.theme).toBe('light');
    expect((await SettingsStore.open(file)).value).toMatchObject({ theme: 'dark', samplesRemoved: true });
  });

  it.each([
    ['a folder', (file: string) => mkdirSync(file)],
    ['a link to nothing', (file: string) => symlinkSync('nowhere', file)],
    ['a link to itself', (file: string) => symlinkSync(file, file)],
    ['a link to a device without end', (file: string) => symlinkSync('/dev/zero', file)],
    [
      'a file nobody may read',
      (file: string) => {
        writeFileSync(file, 'x');
        chmodSync(file, 0o000);
      },
    ],
  ])('that is %s does not stop the start, and saving works', async (_name, make) => {
    const file = join(newFolder(), 'settings.json');
    make(file);
    const store = await SettingsStore.open(file);
    expect(store.value).toEqual(INITIAL_SETTINGS);
    await store.change({ theme: 'dark' });
    expect(store.unsaved).toBeNull();
    expect((await SettingsStore.open(file)).value.theme).toBe('dark');
  });

  it('is kept beside an earlier one even when the clock stands still', async () => {
    const { folder, file } = await savedTwice();
    const now = () => new Date('2026-11-25T08:00:00Z');
    for (const text of ['first', 'second', 'third']) {
      writeFileSync(file, text);
      await SettingsStore.open(file, { now });
    }
    const texts = aside(folder, 'corrupt').map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(texts.toSorted()).toEqual(['first', 'second', 'third']);
  });
});

describe('a settings file of a newer version', () => {
  const newer = JSON.stringify({ schema: 99, data: { ...INITIAL_SETTINGS, theme: 'dark', later: [1] } });

  it('is used as far as understood, said, and never rewritten', async () => {
    const { folder, file } = await savedTwice();
    writeFileSync(file, newer);
    const before = readFileSync(`${file}.bak`, 'utf8');
    const store = await SettingsStore.open(file);
    expect(store.value.theme).toBe('dark');
    expect(store.trouble).toBe('written_by_newer_version');
    await store.change({ theme: 'light' });
    await store.pin('a-one', true);
    expect(await store.finish()).toBeNull();
    expect(readFileSync(file, 'utf8')).toBe(newer);
    expect(readFileSync(`${file}.bak`, 'utf8')).toBe(before);
    expect(readdirSync(folder).toSorted()).toEqual(['settings.json', 'settings.json.bak']);
    expect(store.value.theme).toBe('light');
  });

  it('that arrives while the app runs is not rewritten either', async () => {
    const { file } = await savedTwice();
    const store = await SettingsStore.open(file);
    writeFileSync(file, newer);
    await store.change({ theme: 'light' });
    expect(readFileSync(file, 'utf8')).toBe(newer);
    expect(store.trouble).toBe('written_by_newer_version');
  });

  it('that is left only as a backup is not rewritten', async () => {
    const { file } = await savedTwice();
    writeFileSync(file, 'chance');
    writeFileSync(`${file}.bak`, newer);
    const store = await SettingsStore.open(file);
    await store.change({ theme: 'light' });
    await store.change({ theme: 'system' });
    expect(readFileSync(`${file}.bak`, 'utf8')).toBe(newer);
    expect(store.trouble).toBe('written_by_newer_version');
  });

  it('that stands as backup of an older file is kept beside before a backup is made', async () => {
    const { folder, file } = await savedTwice();
    writeFileSync(`${file}.bak`, newer);
    await (await SettingsStore.open(file)).change({ theme: 'light' });
    const [kept] = aside(folder, 'newer');
    expect(readFileSync(join(folder, kept ?? ''), 'utf8')).toBe(newer);
  });
});
