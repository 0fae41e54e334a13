/** The shared libraries Electron needs on Linux: installed when root on Debian, else named in one line. */
import { spawnSync } from 'node:child_process';

/** Library or program to Debian package (bookworm). Packages pull in the rest of what Electron links to. */
const DEBIAN_PACKAGES = new Map([
  ['libnss3.so', 'libnss3'],
  ['libnssutil3.so', 'libnss3'],
  ['libsmime3.so', 'libnss3'],
  ['libnspr4.so', 'libnspr4'],
  ['libatk-1.0.so.0', 'libatk1.0-0'],
  ['libatk-bridge-2.0.so.0', 'libatk-bridge2.0-0'],
  ['libatspi.so.0', 'libatspi2.0-0'],
  ['libcups.so.2', 'libcups2'],
  ['libgtk-3.so.0', 'libgtk-3-0'],
  ['libgdk-3.so.0', 'libgtk-3-0'],
  ['libgbm.so.1', 'libgbm1'],
  ['libasound.so.2', 'libasound2'],
  ['libdrm.so.2', 'libdrm2'],
  ['libcairo.so.2', 'libcairo2'],
  ['libpango-1.0.so.0', 'libpango-1.0-0'],
  ['libxkbcommon.so.0', 'libxkbcommon0'],
  ['libexpat.so.1', 'libexpat1'],
  ['libdbus-1.so.3', 'libdbus-1-3'],
  ['libX11.so.6', 'libx11-6'],
  ['libXcomposite.so.1', 'libxcomposite1'],
  ['libXdamage.so.1', 'libxdamage1'],
  ['libXext.so.6', 'libxext6'],
  ['libXfixes.so.3', 'libxfixes3'],
  ['libXrandr.so.2', 'libxrandr2'],
  ['libxcb.so.1', 'libxcb1'],
  ['libudev.so.1', 'libudev1'],
  ['libglib-2.0.so.0', 'libglib2.0-0'],
  ['libgobject-2.0.so.0', 'libglib2.0-0'],
  ['libgio-2.0.so.0', 'libglib2.0-0'],
  ['ip', 'iproute2'],
]);

/**
 * @param {string} name
 * @returns {boolean} whether a program of that name is on the path
 */
export function hasProgram(name) {
  return spawnSync('sh', ['-c', `command -v ${name}`], { stdio: 'ignore' }).status === 0;
}

/** Whether this process may install packages and switch users. */
export function isRoot() {
  return process.getuid?.() === 0;
}

/**
 * @param {string} executable
 * @returns {string[]} the shared libraries that the loader does not find
 */
function missingLibraries(executable) {
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' });
  const lines = (stdout ?? '').split('\n').filter((line) => line.includes('not found'));
  return [...new Set(lines.map((line) => line.trim().split(' ')[0] ?? ''))];
}

/** @param {string[]} args */
function aptGet(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}

/**
 * Installs what is missing, when root on Debian.
 *
 * @param {() => string[]} missing names what is missing, asked before and after
 * @throws with the one line to run, when something is missing and cannot be installed
 */
function install(missing) {
  const before = missing();
  if (before.length === 0) return;
  const packages = [...new Set(before.map((name) => DEBIAN_PACKAGES.get(name) ?? name.toLowerCase()))];
  const command = ['install', '-y', '--no-install-recommends', ...packages];
  const advice = `on Debian or Ubuntu: sudo apt-get ${command.join(' ')}`;
  if (!isRoot() || !hasProgram('apt-get')) throw new Error(`missing ${before.join(', ')}; ${advice}`);
  process.stderr.write(`electron: installing ${packages.join(' ')}\n`);
  aptGet(['update', '-q']);
  const installed = aptGet(command);
  const after = missing();
  if (!installed || after.length > 0) throw new Error(`still missing ${after.join(', ')}; ${advice}`);
}

/**
 * Makes sure that Electron can start here.
 *
 * @param {string} executable
 * @param {{ withXvfb: boolean }} options withXvfb: a virtual display is needed too
 * @throws with the one line to run, when something is missing and cannot be installed
 */
export function ensureSystemLibraries(executable, { withXvfb }) {
  if (process.platform !== 'linux') return;
  const lacksXvfb = () => withXvfb && !hasProgram('Xvfb');
  install(() => [...missingLibraries(executable), ...(lacksXvfb() ? ['Xvfb'] : [])]);
}

/**
 * Makes sure that programs are on the path.
 *
 * @param {string[]} names
 * @throws with the one line to run, when one is missing and cannot be installed
 */
export function ensurePrograms(names) {
  install(() => names.filter((name) => !hasProgram(name)));
}
