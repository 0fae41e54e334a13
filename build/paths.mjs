/** Where things are: the project, its output and this user's cache. */
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)));

/** Everything built; never committed. */
export const outDir = join(projectRoot, 'out');

/** The bundled app that Electron runs. */
export const appDir = join(outDir, 'app');

/** This user's cache for the Electron runtime (XDG base directory specification). */
export const cacheDir = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'passalong');
