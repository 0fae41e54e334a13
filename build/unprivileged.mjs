/**
 * Running Electron as `nobody` when we are root: Chromium refuses its sandbox to root, and the sandbox is part of
 * what we promise, so neither `npm start` nor the tests give it up for convenience.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const WRAPPER = `#!/bin/sh
exec setpriv --reuid nobody --regid nogroup --clear-groups --inh-caps=-all \\
  env HOME="$E2E_HOME" XDG_CONFIG_HOME="$E2E_HOME/.config" XDG_CACHE_HOME="$E2E_HOME/.cache" \\
  XDG_RUNTIME_DIR="$E2E_HOME" DBUS_SESSION_BUS_ADDRESS=disabled: "$E2E_ELECTRON" "$@"
`;

/** @param {string} flag `-u` or `-g` */
function idOfNobody(flag) {
  const { status, stdout } = spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : undefined;
}

/** Whether this machine has what it takes to become `nobody`. */
export function canBecomeNobody() {
  const drop = ['--reuid', 'nobody', '--regid', 'nogroup', '--clear-groups', 'true'];
  return idOfNobody('-u') !== undefined && spawnSync('setpriv', drop).status === 0;
}

/**
 * Whether the Chromium sandbox can work: it needs a user namespace.
 *
 * @param {boolean} asNobody ask for that user instead of ours
 */
export function hasUserNamespaces(asNobody) {
  const ask = ['unshare', '-U', 'true'];
  const command = asNobody
    ? ['setpriv', '--reuid', 'nobody', '--regid', 'nogroup', '--clear-groups', ...ask]
    : ask;
  return spawnSync(command[0] ?? '', command.slice(1)).status === 0;
}

/**
 * Copies what `nobody` must be able to read to a world-readable folder; a clone may stand below a private one.
 *
 * @param {{ runtimeFolder: string, projectRoot: string, appParts: readonly string[] }} what appParts: below the project
 */
export function stageForNobody({ runtimeFolder, projectRoot, appParts }) {
  const folder = mkdtempSync(join(tmpdir(), 'passalong-stage-'));
  chmodSync(folder, 0o755);
  const runtime = join(folder, 'runtime');
  cpSync(runtimeFolder, runtime, { recursive: true });
  const app = join(folder, 'project');
  mkdirSync(app);
  for (const part of appParts) cpSync(join(projectRoot, part), join(app, part), { recursive: true });
  const wrapper = join(folder, 'as-nobody');
  writeFileSync(wrapper, WRAPPER, { mode: 0o755 });
  spawnSync('chmod', ['-R', 'a+rX', folder]);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  return { wrapper, runtime, app, remove };
}

/**
 * A new, empty home folder that only its owner may enter.
 *
 * @param {{ forNobody: boolean }} owner
 * @returns {string}
 */
export function makeHome({ forNobody }) {
  const home = mkdtempSync(join(tmpdir(), 'passalong-home-'));
  giveToNobody(home, { forNobody });
  return home;
}

const REMOVE_ATTEMPTS = 20;
const REMOVE_PAUSE_MS = 250;

/**
 * Removes a home folder. Chromium's helper processes may still write their last lines when the main one has ended, so
 * a folder that fills up again is emptied again.
 *
 * @param {string} home
 */
export async function removeHome(home) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      rmSync(home, { recursive: true, force: true });
      return;
    } catch (error) {
      if (attempt === REMOVE_ATTEMPTS) throw error;
      await pause(REMOVE_PAUSE_MS);
    }
  }
}

/**
 * Hands one file or folder to `nobody`, when that is who will use it.
 *
 * @param {string} path
 * @param {{ forNobody: boolean }} owner
 */
export function giveToNobody(path, { forNobody }) {
  if (forNobody) chownSync(path, idOfNobody('-u') ?? 0, idOfNobody('-g') ?? 0);
}
