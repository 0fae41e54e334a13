/** The two ways things are bundled: files for Node or Electron, and pages for the window. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { projectRoot } from './paths.mjs';

/** The oldest Chromium and Node we run on: those of the carried Electron 33. */
const PAGE_TARGET = 'chrome130';
const NODE_TARGET = 'node20';

/** @type {import('vite').InlineConfig} */
const common = { configFile: false, logLevel: 'error', clearScreen: false, root: projectRoot };

/** Node's ways onto a network. Libraries that could use them are bundled with ones that refuse instead. */
const NETWORK_MODULES = new Set(['http', 'https', 'http2', 'net', 'tls', 'dns', 'dns/promises', 'dgram']);
const REFUSING_MODULE = `
const refuse = () => { throw new Error('Passalong opens no connection'); };
export default new Proxy({}, { get: () => refuse });
`;

/** @type {import('vite').Plugin} */
const noNetwork = {
  name: 'no-network',
  enforce: 'pre',
  resolveId: (id) => (NETWORK_MODULES.has(id.replace(/^node:/, '')) ? '\0no-network' : undefined),
  load: (id) => (id === '\0no-network' ? REFUSING_MODULE : undefined),
};

/**
 * Bundles entries for Node. `cjs`: one file each, as a sandboxed preload and a main process need. `mjs`: together,
 * sharing chunks.
 *
 * @param {string} target folder
 * @param {string[]} entries paths below the project; absent ones are left out
 * @param {'cjs' | 'mjs'} format
 */
export async function buildNodeFiles(target, entries, format) {
  const present = entries.filter((entry) => existsSync(join(projectRoot, entry)));
  if (present.length === 0) return;
  await build({
    ...common,
    publicDir: false,
    plugins: [noNetwork],
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: target,
      emptyOutDir: false,
      target: NODE_TARGET,
      minify: false,
      sourcemap: false,
      rolldownOptions: {
        input: Object.fromEntries(present.map((entry) => [basename(entry, '.ts'), join(projectRoot, entry)])),
        external: ['electron'],
        output: {
          format: format === 'cjs' ? 'cjs' : 'es',
          entryFileNames: `[name].${format}`,
          chunkFileNames: `chunks/[name]-[hash].${format}`,
          ...(format === 'cjs' ? { codeSplitting: false } : {}),
        },
      },
    },
  });
}

/**
 * Bundles a page.
 *
 * @param {string} folder holds index.html, below the project; nothing happens when it does not
 * @param {string} target folder
 */
export async function buildPage(folder, target) {
  const root = join(projectRoot, folder);
  if (!existsSync(join(root, 'index.html'))) return;
  await build({
    ...common,
    root,
    base: './',
    plugins: [react()],
    build: {
      outDir: target,
      emptyOutDir: true,
      target: PAGE_TARGET,
      // The page's policy has no data: for fonts and scripts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      sourcemap: false,
      chunkSizeWarningLimit: 2_000,
    },
  });
}
