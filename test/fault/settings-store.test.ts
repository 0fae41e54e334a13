/** What holds for every change of the settings, failing disk or not. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type FileHandle, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DurableJsonFile } from '../../electron/state/durable-json-file.ts';
import { INITIAL_SETTINGS, SETTINGS_SCHEMA, SettingsStore } from '../../electron/state/settings-store.ts';
import { INITIAL_PLACEMENT, WindowStore } from '../../electron/state/window-store.ts';
import { temporaryFolders } from '../support/temp-folder.ts';

const newFolder = temporaryFolders('settings-store');
const newFile = () => join(newFolder(), 'settings.json');
const saved = (file: string) => JSON.parse(readFileSync(file, 'utf8')).data;

describe('settings', () => {
  it('are the defaults at first, without trouble and without a file', async () => {
    const folder = newFolder();
    const store = await SettingsStore.open(join(folder, 'settings.json'));
    expect(store.value).toEqual(INITIAL_SETTINGS);
    expect(store.trouble).toBeNull();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('of two stores share nothing, so that no caller can change the defaults of the next', async () => {
    const one = await SettingsStore.open(newFile());
    one.value.pins.push('a-planted');
    one.value.rep.name = 'planted';
    expect((await SettingsStore.open(newFile())).value).toMatchObject({ pins: [], rep: { name: '' } });
    expect(INITIAL_SETTINGS.pins).toEqual([]);
  });

  it('changed a hundred times at once are all saved, in order', async () => {
    const file = newFile();
    const store = await SettingsStore.open(file);
    const ids = Array.from({ length: 100 }, (_, index) => `a-${index}`);
    await Promise.all(ids.map((id) => store.pin(id, true)));
    expect(saved(file).pins).toEqual(ids.toReversed());
  });

  it('hold at most 500 pins and 20 recents, so that the file can be read again', async () => {
    const file = newFile();
    const store = await SettingsStore.open(file);
    for (let index = 0; index < 510; index += 1) void store.pin(`a-${index}`, true);
    for (let index = 0; index < 30; index += 1) void store.remember(`a-${index}`);
    await store.finish();
    const again = await SettingsStore.open(file);
    expect(again.trouble).toBeNull();
    expect(again.value.pins).toHaveLength(500);
    expect(again.value.pins[0]).toBe('a-509');
    expect(again.value.recents).toHaveLength(20);
    expect(again.value.recents[0]).toBe('a-29');
  });

  it('pinned or used twice count once', async () => {
    const store = await SettingsStore.open(newFile());
    for (const id of ['a', 'b', 'a']) {
      await store.pin(id, true);
      await store.remember(id);
    }
    expect(store.value).toMatchObject({ pins: ['a', 'b'], recents: ['a', 'b'] });
    await store.pin('a', false);
    expect(store.value.pins).toEqual(['b']);
  });

  it('that could not be read again are refused with nothing changed', async () => {
    const file = newFile();
    const store = await SettingsStore.open(file);
    await store.change({ theme: 'dark' });
    await expect(store.change({ pins: ['x'.repeat(81)] })).rejects.toThrow();
    await expect(store.change({ libraryFolder: 'x'.repeat(40_000) })).rejects.toThrow();
    expect(store.value).toMatchObject({ theme: 'dark', pins: [], libraryFolder: null });
    expect(store.unsaved).toBeNull();
  });

  it('carry fields of a newer version through a save', async () => {
    const file = newFile();
    writeFileSync(file, JSON.stringify({ schema: 0, data: { ...INITIAL_SETTINGS, tour: 'seen' } }));
    const store = await SettingsStore.open(file);
    expect('tour' in store.value).toBe(false);
    await store.change({ theme: 'dark' });
    expect(saved(file)).toMatchObject({ theme: 'dark', tour: 'seen' });
  });

  it('can be restored by hand from the backup, which is the save before', async () => {
    const file = newFile();
    const store = await SettingsStore.open(file);
    for (const theme of ['light', 'dark', 'system'] as const) await store.change({ theme });
    expect(saved(file).theme).toBe('system');
    expect(saved(`${file}.bak`).theme).toBe('dark');
  });
});

describe('a state file', () => {
  it('read in the midst of a save waits for it, and takes nothing of it for rubbish', async () => {
    const file = newFile();
    let reading: Promise<unknown> | undefined;
    const renameWhileReading = async (from: string, to: string) => {
      reading ??= store.read();
      // Time enough for a read that does not wait to find the temp file and to sweep it.
      for (let turn = 0; turn < 50; turn += 1) await stat(from);
      await rename(from, to);
    };
    const disk = { rename: renameWhileReading, flush: (handle: FileHandle) => handle.sync() };
    const store = new DurableJsonFile(file, SETTINGS_SCHEMA, { disk });
    await store.write({ ...INITIAL_SETTINGS, theme: 'dark' });
    expect(await reading).toMatchObject({ theme: 'dark' });
    expect(store.trouble).toBeNull();
  });

  it('is saved as it was when the save was asked for', async () => {
    const file = newFile();
    const store = new DurableJsonFile(file, SETTINGS_SCHEMA);
    const data = structuredClone(INITIAL_SETTINGS);
    const saving = store.write(data);
    data.theme = 'dark';
    await saving;
    expect(saved(file).theme).toBe('system');
  });

  it('rids itself of what interrupted saves left, of its own and of its backup, and of nothing else', async () => {
    const folder = newFolder();
    const left = ['settings.json.passalong-tmp-00ff', 'settings.json.bak.passalong-tmp-00ff'];
    const others = ['settings.json.mine', 'window.json.passalong-tmp-00ff'];
    for (const name of [...left, ...others]) writeFileSync(join(folder, name), '{');
    await SettingsStore.open(join(folder, 'settings.json'));
    expect(readdirSync(folder).toSorted()).toEqual(others);
  });
});

describe('the window’s place', () => {
  it('is the same after a restart', async () => {
    const file = join(newFolder(), 'window.json');
    const store = await WindowStore.open(file);
    expect(store.value).toEqual(INITIAL_PLACEMENT);
    const placement = { x: -100, y: 20, width: 900, height: 700, maximized: true };
    void store.save(placement);
    await store.finish();
    expect((await WindowStore.open(file)).value).toEqual(placement);
  });

  it.each([{ width: 0 }, { height: -5 }, { x: 1e9 }, { width: 12.5 }])(
    'that no window can stand at (%o) is the default one',
    async (some) => {
      const file = join(newFolder(), 'window.json');
      writeFileSync(file, JSON.stringify({ schema: 0, data: { ...INITIAL_PLACEMENT, ...some } }));
      expect((await WindowStore.open(file)).value).toEqual(INITIAL_PLACEMENT);
    },
  );
});
