/** `npm run -s cli -- …`: bundles the command line on first use and runs it in the folder it was called from. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBundle } from './bundle.mjs';

const folder = await ensureBundle('cli');
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
await import(pathToFileURL(join(folder, 'cli.mjs')).href);
