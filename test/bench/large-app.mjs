/** The app on a generated library of any size, for benches: prepared once, started as often as asked. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { prepareElectron } from '../../build/launch.mjs';
import { giveToNobody, removeHome } from '../../build/unprivileged.mjs';
import { startVirtualDisplay } from '../../build/virtual-display.mjs';
import { writeLargeLibrary } from '../support/large-library.mjs';

/** A person who has started before. */
const SETTINGS = {
  persona: 'sell',
  language: 'en',
  theme: 'light',
  rep: { name: '', first_name: '', email: '', phone: '', title: '', company: '' },
  draftOpened: null,
  handedOffBefore: false,
  pins: [],
  recents: [],
  samplesRemoved: false,
};
const INDEXED_TIMEOUT_MS = 300_000;

/** @typedef {import('@playwright/test').Page} Page */

/** Waits until the library answers, and until it has read everything when asked. */
export const waitForAnswer = (/** @type {Page} */ page, /** @type {boolean} */ untilRead) =>
  page.waitForFunction(
    async (mustBeRead) => {
      const { passalong } =
        /** @type {typeof globalThis & { passalong: import('#ipc/contract.ts').Bridge }} */ (globalThis);
      const facts = { stance: null, reach: null, profession: null, level: null, driver: null, stall: null };
      const deal = { rival: null, product: null, industry: null, region: null, languages: [], history: [] };
      const reply = await passalong.invoke('suggestions.list', {
        stage: 'quoted',
        role: 'economic',
        ...facts,
        ...deal,
      });
      if (!reply.ok || reply.value.suggestions.assets.length === 0) return false;
      if (!mustBeRead) return true;
      const status = await passalong.invoke('library.status', {});
      return (
        status.ok &&
        status.value.checkedAt !== null &&
        status.value.reading.done >= status.value.reading.total
      );
    },
    untilRead,
    { timeout: INDEXED_TIMEOUT_MS, polling: 'raf' },
  );

/**
 * @param {number} assets how many the library has
 */
export async function prepareLargeApp(assets) {
  const electron = await prepareElectron();
  const screen = await startVirtualDisplay();
  const home = electron.newHome();
  const library = join(home, 'library');
  const userData = join(home, 'user-data');
  writeLargeLibrary(library, assets);
  mkdirSync(userData);
  const settings = JSON.stringify({ schema: 0, data: { ...SETTINGS, libraryFolder: library } });
  writeFileSync(join(userData, 'settings.json'), settings);
  for (const path of [userData, join(userData, 'settings.json'), library])
    giveToNobody(path, { forNobody: electron.asNobody });
  return {
    home,
    appFolder: electron.appFolder,
    version: electron.version,
    /** @param {string} folder of an app */
    launch: (folder) =>
      _electron.launch({
        executablePath: electron.executablePath,
        args: [...electron.switches, `--user-data-dir=${userData}`, folder],
        env: { ...electron.environment(home), DISPLAY: screen.display },
        chromiumSandbox: true,
      }),
    async remove() {
      screen.stop();
      electron.remove();
      await removeHome(home);
    },
  };
}

/** @param {number[]} values @param {number} share between 0 and 1 */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
