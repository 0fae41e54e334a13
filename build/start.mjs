/**
 * `npm start`. With a display: opens the app. Without one (Linux): starts a virtual display, plays the main journey in
 * the real app and says of each step whether the app kept its promise and where the picture is.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { hasDisplay } from './electron-runtime.mjs';
import { prepareElectron } from './launch.mjs';
import { outDir } from './paths.mjs';
import { tourWithoutDisplay } from './tour.mjs';
import { removeHome } from './unprivileged.mjs';

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

/** @param {boolean} withSandbox */
async function run(withSandbox) {
  const electron = await prepareElectron({ withSandbox });
  const startedMs = performance.now();
  try {
    const code = hasDisplay()
      ? await openApp(electron)
      : await tourWithoutDisplay(electron, electron.appFolder, join(outDir, 'journey'));
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
