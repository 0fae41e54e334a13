/**
 * `npm run bench:startup [-- ASSETS [RUNS]]`: how long until the window answers with suggestions, beside a bare
 * Electron window on this machine in the same minute. Target: at most 1.5 times as long with 10,000 assets, warm.
 * Source: product rule, Numbers we hold ourselves to.
 */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { closeApp, prepareElectron } from '../../build/launch.mjs';
import { giveToNobody, removeHome } from '../../build/unprivileged.mjs';
import { startVirtualDisplay } from '../../build/virtual-display.mjs';
import { writeLargeLibrary } from '../support/large-library.mjs';

const MAX_RATIO = 1.5;
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
const assets = Number(process.argv[2] ?? 10_000);
const runs = Number(process.argv[3] ?? 7);

const electron = await prepareElectron();
const screen = await startVirtualDisplay();
const home = electron.newHome();
const library = join(home, 'library');
const userData = join(home, 'user-data');
const bare = join(home, 'bare');

/** @typedef {import('@playwright/test').Page} Page */

/** @param {string} folder */
function launch(folder) {
  return _electron.launch({
    executablePath: electron.executablePath,
    args: [...electron.switches, `--user-data-dir=${userData}`, folder],
    env: { ...electron.environment(home), DISPLAY: screen.display },
    chromiumSandbox: true,
  });
}

function writeBareApp() {
  mkdirSync(bare);
  const main =
    "const { app, BrowserWindow } = require('electron'); app.whenReady().then(() => new BrowserWindow().loadURL('data:text/html,bare'));";
  writeFileSync(join(bare, 'main.cjs'), main);
  writeFileSync(join(bare, 'package.json'), '{"name":"bare","version":"1.0.0","main":"main.cjs"}');
  chmodSync(bare, 0o755);
}

/** Waits until the library answers, and until it has read everything when asked. */
const waitForAnswer = (/** @type {Page} */ page, /** @type {boolean} */ untilRead) =>
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
 * @param {string} folder
 * @param {(page: Page) => Promise<unknown>} isUsable
 */
async function measure(folder, isUsable) {
  const startedMs = performance.now();
  const app = await launch(folder);
  await isUsable(await app.firstWindow());
  const tookMs = performance.now() - startedMs;
  await closeApp(app);
  return tookMs;
}

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

try {
  writeLargeLibrary(library, assets);
  writeBareApp();
  mkdirSync(userData);
  const settings = JSON.stringify({ schema: 0, data: { ...SETTINGS, libraryFolder: library } });
  writeFileSync(join(userData, 'settings.json'), settings);
  for (const path of [userData, join(userData, 'settings.json'), library])
    giveToNobody(path, { forNobody: electron.asNobody });
  const firstMs = await measure(electron.appFolder, (page) => waitForAnswer(page, true));
  console.log(`${assets} assets read in ${(firstMs / 1000).toFixed(1)} s (first start)`);
  /** @type {{ bare: number[], app: number[] }} */
  const times = { bare: [], app: [] };
  for (let run = 0; run < runs; run += 1) {
    times.bare.push(await measure(bare, (page) => page.waitForLoadState('load')));
    times.app.push(await measure(electron.appFolder, (page) => waitForAnswer(page, false)));
  }
  const ratio = median(times.app) / median(times.bare);
  console.log(
    `bare window ${median(times.bare).toFixed(0)} ms, suggestions ${median(times.app).toFixed(0)} ms (medians of ${runs})`,
  );
  console.log(`ratio ${ratio.toFixed(2)}, target ${MAX_RATIO}`);
  process.exitCode = ratio <= MAX_RATIO ? 0 : 1;
} finally {
  screen.stop();
  electron.remove();
  await removeHome(home);
}
