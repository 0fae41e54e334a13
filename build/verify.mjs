/**
 * `npm run check` and `npm test`: every check of a list, to its end even when one fails, and one closing line.
 *
 * `node build/verify.mjs check|test|ci`; ci adds the collections beside the clone, when they are there, and counts a
 * skipped test as a failure: what was not run was not proven.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { outDir, projectRoot } from './paths.mjs';

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} command
 * @property {(report: string) => Count} [count] reads the step's own report; without it the step counts as one
 */

const bin = (/** @type {string} */ path) => [process.execPath, join(projectRoot, 'node_modules', path)];
const reportOf = (/** @type {string} */ name) => join(outDir, 'reports', `${name}.json`);

/** @type {(report: string) => Count} */
function countVitest(report) {
  const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = JSON.parse(report);
  // A file that cannot be loaded fails without a failed test.
  const failed = numFailedTests || numFailedTestSuites;
  return { passed: numPassedTests, failed, skipped: numPendingTests };
}

/** @type {(report: string) => Count} */
function countPlaywright(report) {
  const { expected, flaky, unexpected, skipped } = JSON.parse(report).stats;
  return { passed: expected + flaky, failed: unexpected, skipped };
}

/**
 * @param {string} name
 * @param {string[]} kinds vitest projects
 * @returns {Step[]} nothing when there are no such tests yet
 */
function vitest(name, kinds) {
  const present = kinds.filter((kind) => existsSync(join(projectRoot, 'test', kind)));
  if (present.length === 0) return [];
  const projects = present.flatMap((kind) => ['--project', kind]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportOf(name)}`];
  const command = [...bin('vitest/vitest.mjs'), 'run', ...projects, ...reporters];
  return [{ name, command, count: countVitest }];
}

/** @type {Step[]} */
const CHECK = [
  { name: 'types', command: [process.execPath, join(projectRoot, 'build/check-types.mjs')] },
  { name: 'lint', command: [...bin('@biomejs/biome/bin/biome'), 'check', '--max-diagnostics=50'] },
  { name: 'dead code', command: [...bin('knip/bin/knip.js')] },
  ...vitest('unit', ['unit', 'architecture']),
];

/** @type {Step[]} */
const TEST = [
  ...CHECK,
  ...vitest('integration', ['integration']),
  ...vitest('fault', ['fault']),
  ...vitest('security', ['security']),
  { name: 'e2e', command: [...bin('@playwright/test/cli.js'), 'test'], count: countPlaywright },
];

/** Public documents and benches that are kept beside a clone, never in it. */
const hasCollections = existsSync(join(projectRoot, '../shared'));

/** @type {Step[]} */
const CI = [
  ...TEST,
  ...(hasCollections
    ? [{ name: 'corpus', command: [process.execPath, join(projectRoot, 'test/corpus/run.mjs')] }]
    : []),
];

const LISTS = new Map([
  ['check', CHECK],
  ['test', TEST],
  ['ci', CI],
]);

/**
 * @param {Step} step
 * @returns {Promise<Count>}
 */
async function run({ name, command, count }) {
  const startedMs = performance.now();
  const [program = '', ...args] = command;
  rmSync(reportOf(name), { force: true });
  // A log file is read by people too.
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined };
  const env = { ...process.env, ...plain, PLAYWRIGHT_JSON_OUTPUT_FILE: reportOf(name) };
  const code = await new Promise((resolve) => {
    spawn(program, args, { cwd: projectRoot, stdio: 'inherit', env }).on('exit', resolve);
  });
  const result = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  if (count && existsSync(reportOf(name))) {
    Object.assign(result, count(readFileSync(reportOf(name), 'utf8')));
    if (code !== 0) result.failed = Math.max(result.failed, 1);
  }
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  console.log(`${result.failed === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  return result;
}

const list = process.argv[2] ?? 'check';
mkdirSync(join(outDir, 'reports'), { recursive: true });
const total = { passed: 0, failed: 0, skipped: 0 };
for (const step of LISTS.get(list) ?? []) {
  const { passed, failed, skipped } = await run(step);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}
const isProven = total.failed === 0 && total.passed > 0 && (list !== 'ci' || total.skipped === 0);
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
);
process.exitCode = isProven ? 0 : 1;
