/**
 * `npm run dist`: packages the app for this platform into out/packages and reads its fuses back.
 *
 * Where the official Electron cannot be had, the carried one is packaged, named a test artefact: it is for trying the
 * package, never for release.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getCurrentFuseWire } from '@electron/fuses';
import { build, Platform } from 'electron-builder';
import { ensureBundle } from './bundle.mjs';
import { makeDebianPackage } from './debian-package.mjs';
import { ensureElectron } from './electron-runtime.mjs';
import { drawIcon } from './icon.mjs';
import { DEBIAN_DEPENDS, EXPECTED_FUSES, packagingConfig } from './packaging.mjs';
import { outDir, projectRoot } from './paths.mjs';
import { hasProgram } from './system-libraries.mjs';

const ICON_PIXELS = 1024;
const DEBIAN_ICON_PIXELS = 512;
/** How a fuse that is on stands in the binary. */
const FUSE_ON = '1'.charCodeAt(0);
const about = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));

/**
 * Packages with electron-builder.
 *
 * @param {import('./electron-runtime.mjs').ElectronRuntime} electron
 * @param {string} output
 */
async function packageApp(electron, output) {
  const icons = join(outDir, 'icons');
  mkdirSync(icons, { recursive: true });
  writeFileSync(join(icons, 'icon.png'), drawIcon(ICON_PIXELS));
  const config = packagingConfig({ output, icons });
  if (electron.source !== 'official') {
    Object.assign(config, {
      electronDist: electron.folder,
      electronVersion: electron.version,
      // Belong to the cache, not to a package.
      afterPack: (/** @type {{ appOutDir: string }} */ { appOutDir }) => {
        for (const name of ['resources/default_app.asar', 'passalong-runtime.json', 'version']) {
          rmSync(join(appOutDir, name), { force: true });
        }
      },
    });
  }
  await build({
    targets: Platform.current().createTarget(),
    config,
    publish: 'never',
    projectDir: projectRoot,
  });
}

/**
 * @param {string} executable
 * @throws when a fuse is not as stated
 */
async function verifyFuses(executable) {
  const wire = await getCurrentFuseWire(executable);
  for (const [fuse, expected] of EXPECTED_FUSES) {
    const isOn = wire[fuse] === FUSE_ON;
    if (isOn !== expected) throw new Error(`fuse ${fuse} is ${isOn ? 'on' : 'off'} in the package`);
  }
}

/**
 * @param {string} output
 * @param {string} suffix
 */
async function finishLinux(output, suffix) {
  const unpacked = join(output, 'linux-unpacked');
  await verifyFuses(join(unpacked, about.name));
  const folder = join(output, `${about.name}-${about.version}-linux-x64${suffix}`);
  renameSync(unpacked, folder);
  console.log(folder);
  if (!hasProgram('dpkg-deb')) {
    console.log('no .deb: dpkg-deb is not on this machine');
    return;
  }
  const file = `${folder}.deb`;
  const icon = drawIcon(DEBIAN_ICON_PIXELS);
  makeDebianPackage({ unpacked: folder, file, icon, depends: DEBIAN_DEPENDS, about });
  console.log(file);
}

const output = join(outDir, 'packages');
rmSync(output, { recursive: true, force: true });
await ensureBundle('app');
if (!existsSync(join(projectRoot, 'content/library'))) throw new Error('the starter library is missing');
const electron = await ensureElectron();
const isRelease = electron.source === 'official';
if (!isRelease)
  console.log(`with Electron ${electron.version} (${electron.source}): a test artefact, not a release`);
await packageApp(electron, output);
if (process.platform === 'linux') await finishLinux(output, isRelease ? '' : '-test-artefact');
