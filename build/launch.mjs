/** Everything between "there are sources" and "an Electron can be started": shared by `npm start` and the tests. */
import { existsSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBundle } from './bundle.mjs';
import { ensureRunnableElectron } from './electron-runtime.mjs';
import { projectRoot } from './paths.mjs';
import { isRoot } from './system-libraries.mjs';
import { canBecomeNobody, hasUserNamespaces, makeHome, stageForNobody } from './unprivileged.mjs';

/**
 * @typedef {object} PreparedElectron
 * @property {string} version
 * @property {string} source official, carried or override
 * @property {string} executablePath what to start
 * @property {string} appFolder its first argument
 * @property {string[]} switches what this machine needs
 * @property {boolean} isSandboxed
 * @property {boolean} asNobody
 * @property {string} runtimeFolder
 * @property {() => string} newHome makes an empty home folder for one run
 * @property {(home: string) => Record<string, string>} environment for one run
 * @property {() => void} remove takes away what was staged
 */

/** What the running app reads: its entry, its bundle, the starter library. */
const APP_PARTS = ['package.json', 'out/app', 'content/library'];

/** Below this much shared memory Chromium crashes unless told to use files instead. */
const MIN_SHARED_MEMORY_BYTES = 128 * 1024 * 1024;

/** @param {boolean} isSandboxed */
function machineSwitches(isSandboxed) {
  const switches = isSandboxed ? [] : ['--no-sandbox'];
  if (process.platform === 'linux' && existsSync('/dev/shm')) {
    const { bsize, blocks } = statfsSync('/dev/shm');
    if (bsize * blocks < MIN_SHARED_MEMORY_BYTES) switches.push('--disable-dev-shm-usage');
  }
  return switches;
}

/** All that another user's process may learn of our environment. */
const NEUTRAL_VARIABLES = ['PATH', 'LANG', 'LC_ALL', 'TZ', 'DISPLAY', 'WAYLAND_DISPLAY'];

/**
 * Our environment without what would turn Electron into something else; for another user, only what is neutral.
 *
 * @param {boolean} asNobody
 * @returns {Record<string, string>}
 */
function cleanEnvironment(asNobody) {
  const { ELECTRON_RUN_AS_NODE: _plainNode, NODE_OPTIONS: _options, ...rest } = process.env;
  return Object.fromEntries(
    Object.entries(rest).flatMap(([name, value]) =>
      value && (!asNobody || NEUTRAL_VARIABLES.includes(name)) ? [[name, value]] : [],
    ),
  );
}

/**
 * Bundles the app, finds Electron and settles as whom it runs. With `withSandbox: false` the sandbox is given up.
 *
 * @param {{ withSandbox?: boolean }} [options]
 * @returns {Promise<PreparedElectron>}
 */
export async function prepareElectron({ withSandbox = true } = {}) {
  await ensureBundle('app');
  const runtime = await ensureRunnableElectron();
  const asNobody = process.platform === 'linux' && isRoot() && canBecomeNobody();
  const canSandbox = process.platform !== 'linux' || ((asNobody || !isRoot()) && hasUserNamespaces(asNobody));
  const isSandboxed = withSandbox && canSandbox;
  if (!isSandboxed) process.stderr.write('electron: no user namespaces here, so it runs with --no-sandbox\n');
  const appParts = APP_PARTS.filter((part) => existsSync(join(projectRoot, part)));
  const stage = asNobody
    ? stageForNobody({ runtimeFolder: runtime.folder, projectRoot, appParts })
    : undefined;
  const electron = stage ? join(stage.runtime, 'electron') : runtime.executable;
  return {
    version: runtime.version,
    source: runtime.source,
    executablePath: stage?.wrapper ?? electron,
    appFolder: stage?.app ?? projectRoot,
    switches: machineSwitches(isSandboxed),
    isSandboxed,
    asNobody,
    runtimeFolder: stage?.runtime ?? runtime.folder,
    newHome: () => makeHome({ forNobody: asNobody }),
    environment: (home) => ({ ...cleanEnvironment(asNobody), E2E_HOME: home, E2E_ELECTRON: electron }),
    remove: () => stage?.remove(),
  };
}

/** Ending takes a moment; an app that still asks a question after this long is ended without an answer. */
const CLOSE_TIMEOUT_MS = 5_000;

/**
 * Ends an app that Playwright drives, whatever state it is in.
 *
 * @param {import('@playwright/test').ElectronApplication} app
 */
export async function closeApp(app) {
  const child = app.process();
  const closed = app.close().catch(() => undefined);
  const timer = setTimeout(() => child.kill('SIGKILL'), CLOSE_TIMEOUT_MS);
  await closed;
  clearTimeout(timer);
}
