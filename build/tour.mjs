/** Plays the main journey in the real app on a virtual display, and says of each step what was on the screen. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { JOURNEY } from './journey.mjs';
import { closeApp } from './launch.mjs';
import { projectRoot } from './paths.mjs';
import { removeHome } from './unprivileged.mjs';
import { startVirtualDisplay } from './virtual-display.mjs';

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
 * @param {import('./launch.mjs').PreparedElectron} electron
 * @param {string} app folder or asar of the app
 * @param {string} folder for pictures; emptied first
 * @returns {Promise<number>} exit code
 */
export async function tourWithoutDisplay(electron, app, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const screen = await startVirtualDisplay();
  const home = electron.newHome();
  console.log(`No display: playing the main journey in Electron ${electron.version} (${electron.source}).`);
  try {
    const running = await _electron.launch({
      executablePath: electron.executablePath,
      args: [...electron.switches, app],
      chromiumSandbox: true,
      env: { ...electron.environment(home), DISPLAY: screen.display },
    });
    try {
      return await playJourney(await running.firstWindow(), folder);
    } finally {
      await closeApp(running);
    }
  } finally {
    screen.stop();
    await removeHome(home);
  }
}
