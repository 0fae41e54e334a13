/**
 * `npm run bench:startup [-- ASSETS [RUNS]]`: how long until the window answers with suggestions, beside a bare
 * Electron window on this machine in the same minute. Target: at most 1.5 times as long with 10,000 assets, warm.
 * Source: product rule, Numbers we hold ourselves to.
 */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { closeApp } from '../../build/launch.mjs';
import { percentile, prepareLargeApp, waitForAnswer } from './large-app.mjs';

const MAX_RATIO = 1.5;
const assets = Number(process.argv[2] ?? 10_000);
const runs = Number(process.argv[3] ?? 10);

const prepared = await prepareLargeApp(assets);
const bare = join(prepared.home, 'bare');

/** @typedef {import('@playwright/test').Page} Page */

function writeBareApp() {
  mkdirSync(bare);
  const main =
    "const { app, BrowserWindow } = require('electron'); app.whenReady().then(() => new BrowserWindow().loadURL('data:text/html,bare'));";
  writeFileSync(join(bare, 'main.cjs'), main);
  writeFileSync(join(bare, 'package.json'), '{"name":"bare","version":"1.0.0","main":"main.cjs"}');
  chmodSync(bare, 0o755);
}

/**
 * @param {string} folder
 * @param {(page: Page) => Promise<unknown>} isUsable
 */
async function measure(folder, isUsable) {
  const startedMs = performance.now();
  const app = await prepared.launch(folder);
  await isUsable(await app.firstWindow());
  const tookMs = performance.now() - startedMs;
  await closeApp(app);
  return tookMs;
}

/** @param {number[]} values */
const median = (values) => percentile(values, 0.5);

try {
  writeBareApp();
  console.log(`${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, Node ${process.versions.node}`);
  const firstMs = await measure(prepared.appFolder, (page) => waitForAnswer(page, true));
  console.log(`${assets} assets read in ${(firstMs / 1000).toFixed(1)} s (first start)`);
  /** @type {{ bare: number[], app: number[] }} */
  const times = { bare: [], app: [] };
  for (let run = 0; run < runs; run += 1) {
    times.bare.push(await measure(bare, (page) => page.waitForLoadState('load')));
    times.app.push(await measure(prepared.appFolder, (page) => waitForAnswer(page, false)));
  }
  const ratio = median(times.app) / median(times.bare);
  console.log(
    `bare window ${median(times.bare).toFixed(0)} ms, suggestions ${median(times.app).toFixed(0)} ms (medians of ${runs})`,
  );
  console.log(`ratio ${ratio.toFixed(2)}, target ${MAX_RATIO}`);
  process.exitCode = ratio <= MAX_RATIO ? 0 : 1;
} finally {
  await prepared.remove();
}
