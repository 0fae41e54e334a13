/**
 * `npm start`. With a display: opens the app. Without one (Linux): starts a virtual display, plays the main journey in
 * the real app and says of each step whether the app kept its promise and where the picture is.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { hasDisplay } from './electron-runtime.mjs';
import { JOURNEY } from './journey.mjs';
import { closeApp, prepareElectron } from './launch.mjs';
import { outDir, projectRoot } from './paths.mjs';
import { removeHome } from './unprivileged.mjs';
import { startVirtualDisplay } from './virtual-display.mjs';

/** @typedef {import('./launch.mjs').PreparedElectron} PreparedElectron */

/** Electron that ends sooner than this with a failure has not started at all. */
const FAILED_START_MS = 5_000;

/**
 * @param {PreparedElectron} electron
 * @returns {Promise<number>} exit code
 */
async function openApp(electron) {
  const args = [...electron.switches, electron.appFolder, ...process.argv.slice(2)];
  const home = electron.asNobody ? electron.newHome() : undefined;
  if (home) console.log('As root the app runs as "nobody", with a profile that is gone afterwards.');
  const child = spawn(electron.executablePath, args, {
    stdio: 'inherit',
    env: electron.environment(home ?? ''),
  });
  const [code] = await once(child, 'exit');
  if (home) await removeHome(home);
  return code ?? 1;
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} folder for pictures
 * @returns {Promise<number>} how many steps failed; the first failure ends the journey
 */
async function playJourney(page, folder) {
  for (const { name, picture, play } of JOURNEY) {
    const startedMs = performance.now();
    /** @type {readonly string[]} */
    let seen = [];
    const failure = await play(page).then(
      (lines) => {
        seen = lines;
      },
      (error) => String(error.message ?? error).split('\n')[0],
    );
    const file = join(folder, `${picture}.png`);
    await page.screenshot({ path: file });
    const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
    console.log(
      `${failure ? 'FAILED' : 'ok    '} ${name} (${seconds} s) ${file.slice(projectRoot.length + 1)}`,
    );
    for (const line of seen) console.log(`         ${line}`);
    if (failure) {
      console.log(`       ${failure}`);
      return 1;
    }
  }
  return 0;
}

/**
 * @param {PreparedElectron} electron
 * @returns {Promise<number>} exit code
 */
async function showWithoutDisplay(electron) {
  const folder = join(outDir, 'journey');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const screen = await startVirtualDisplay();
  const home = electron.newHome();
  console.log(`No display: playing the main journey in Electron ${electron.version} (${electron.source}).`);
  try {
    const app = await _electron.launch({
      executablePath: electron.executablePath,
      args: [...electron.switches, electron.appFolder],
      chromiumSandbox: true,
      env: { ...electron.environment(home), DISPLAY: screen.display },
    });
    try {
      return await playJourney(await app.firstWindow(), folder);
    } finally {
      await closeApp(app);
    }
  } finally {
    screen.stop();
    await removeHome(home);
  }
}

/** @param {boolean} withSandbox */
async function run(withSandbox) {
  const electron = await prepareElectron({ withSandbox });
  const startedMs = performance.now();
  try {
    const code = hasDisplay() ? await openApp(electron) : await showWithoutDisplay(electron);
    const hasStarted = performance.now() - startedMs > FAILED_START_MS;
    return { code, shouldRetry: code !== 0 && !hasStarted && electron.isSandboxed && electron.asNobody };
  } finally {
    electron.remove();
  }
}

try {
  const first = await run(true);
  process.exitCode = first.shouldRetry ? (await run(false)).code : first.code;
} catch (error) {
  console.error(`npm start: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
