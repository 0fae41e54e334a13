/**
 * Bundles the app into out/app and the command line into out/cli, when a source changed since the last bundle.
 *
 * `node build/bundle.mjs [app|cli] …` (default: both). Everything is built into a temporary folder and renamed, so a
 * half-made bundle is never run. All npm code is inside the bundles. Nothing is printed on stdout.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildNodeFiles, buildPage } from './bundle-steps.mjs';
import { outDir, projectRoot } from './paths.mjs';
import { fingerprint } from './sources.mjs';

const STAMP = '.sources';

/** Data files that pdfjs-dist reads at run time, beside the code that uses it. */
const PDF_DATA = ['cmaps', 'standard_fonts', 'wasm', 'iccs'];

/** Worker threads and child processes of the services: loaded by name from beside the bundle that starts them. */
const WORKERS = ['electron/extract/extract-worker.ts', 'electron/extract/extract-child.ts'];

/** @param {string} target */
function copyPdfData(target) {
  const source = join(projectRoot, 'node_modules/pdfjs-dist');
  for (const name of PDF_DATA) {
    if (existsSync(join(source, name))) {
      cpSync(join(source, name), join(target, 'pdfjs', basename(name)), { recursive: true });
    }
  }
}

/** @param {string} target */
async function buildApp(target) {
  await buildNodeFiles(target, ['electron/main.ts'], 'cjs');
  await buildNodeFiles(target, ['electron/preload.ts'], 'cjs');
  await buildNodeFiles(
    target,
    ['electron/library-process.ts', 'electron/extract-process.ts', ...WORKERS],
    'mjs',
  );
  await buildPage('renderer', join(target, 'renderer'));
  await buildPage('electron/preview-page', join(target, 'preview'));
  copyPdfData(target);
}

/** @param {string} target */
async function buildCli(target) {
  await buildNodeFiles(target, ['electron/cli.ts', ...WORKERS], 'mjs');
  copyPdfData(target);
}

const BUNDLES = {
  app: { build: buildApp, folders: ['electron', 'renderer', 'build'] },
  cli: { build: buildCli, folders: ['electron', 'build'] },
};

/**
 * Makes sure that a bundle is as new as its sources.
 *
 * @param {'app' | 'cli'} name
 * @returns {Promise<string>} its folder
 */
export async function ensureBundle(name) {
  const { build, folders } = BUNDLES[name];
  const folder = join(outDir, name);
  const wanted = fingerprint(projectRoot, [...folders, 'package-lock.json']);
  const stamp = join(folder, STAMP);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return folder;
  mkdirSync(outDir, { recursive: true });
  const work = mkdtempSync(join(outDir, `.${name}-`));
  try {
    await build(work);
    writeFileSync(join(work, STAMP), wanted);
    rmSync(folder, { recursive: true, force: true });
    renameSync(work, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return folder;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = process.argv.slice(2);
  for (const name of /** @type {const} */ (['app', 'cli'])) {
    if (asked.length === 0 || asked.includes(name)) await ensureBundle(name);
  }
}
