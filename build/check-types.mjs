/** Checks every TypeScript world (`npm run types`), the largest first, two compilers at a time; prints only findings. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './paths.mjs';

const WORLDS = ['test', 'renderer', 'electron', 'build', 'electron/domain', 'electron/preview-page'];
const PARALLEL = 2;

/**
 * @param {string} world folder that holds a tsconfig.json
 * @returns {Promise<boolean>} whether the compiler found nothing
 */
function check(world) {
  const compiler = join(projectRoot, 'node_modules/typescript/bin/tsc');
  const cache = join(projectRoot, 'out/types', `${world.replace('/', '-')}.tsbuildinfo`);
  const flags = ['-p', world, '--incremental', '--tsBuildInfoFile', cache];
  return new Promise((resolve) => {
    spawn(process.execPath, [compiler, ...flags], { cwd: projectRoot, stdio: 'inherit' }).on('exit', (code) =>
      resolve(code === 0),
    );
  });
}

const queue = WORLDS.filter(
  (world) => existsSync(join(projectRoot, world)) && readdirSync(join(projectRoot, world)).length > 1,
);
/** @type {boolean[]} */
const results = [];
async function worker() {
  for (let world = queue.shift(); world !== undefined; world = queue.shift())
    results.push(await check(world));
}
await Promise.all(Array.from({ length: PARALLEL }, worker));
process.exitCode = results.every(Boolean) ? 0 : 1;
