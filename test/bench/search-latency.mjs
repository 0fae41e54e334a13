/**
 * Time per question and memory at 10,000 generated assets (`node test/bench/search-latency.mjs [ASSETS]`).
 *
 * Words are drawn from a Zipf-like vocabulary with a fixed seed, so that runs compare; CPU time per call is
 * printed beside wall time, as other programs share the machine. One JSON document on stdout.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildNodeFiles } from '../../build/bundle-steps.mjs';
import { generatedLibrary, questionsOf } from './generated-library.mjs';

const assets = Number(process.argv[2] ?? 10_000);

/** @param {number[]} sorted @param {number} share */
const percentile = (sorted, share) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** @param {() => unknown} work */
function timed(work) {
  const cpu = process.cpuUsage();
  const started = performance.now();
  work();
  const wallMs = performance.now() - started;
  const { user, system } = process.cpuUsage(cpu);
  return { wallMs, cpuMs: (user + system) / 1_000 };
}

/** @param {{wallMs: number, cpuMs: number}[]} times */
function summary(times) {
  const by = (/** @type {'wallMs' | 'cpuMs'} */ key) => times.map((time) => time[key]).sort((a, b) => a - b);
  const round = (/** @type {number} */ value) => Math.round(value * 100) / 100;
  return {
    n: times.length,
    cpuP50: round(percentile(by('cpuMs'), 0.5)),
    cpuP95: round(percentile(by('cpuMs'), 0.95)),
    wallP50: round(percentile(by('wallMs'), 0.5)),
    wallP95: round(percentile(by('wallMs'), 0.95)),
  };
}

const folder = mkdtempSync(join(tmpdir(), 'passalong-bench-'));
try {
  await buildNodeFiles(folder, ['electron/search/library-search.ts'], 'mjs');
  const { LibrarySearch } = await import(pathToFileURL(join(folder, 'library-search.mjs')).href);
  const { catalog, documentOf } = generatedLibrary(assets);
  const search = new LibrarySearch();
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const build = timed(() => search.update(catalog, documentOf));
  globalThis.gc?.();
  const memoryMiB = Math.round((process.memoryUsage().rss - before) / 1_048_576);
  /** @type {Record<string, ReturnType<typeof summary>>} */
  const questions = {};
  for (const [kind, list] of Object.entries(questionsOf(assets))) {
    for (const request of list.slice(0, 20)) search.query(request, []);
    questions[kind] = summary(list.map((request) => timed(() => search.query(request, []))));
  }
  const changes = catalog.assets
    .slice(0, 200)
    .map((asset) => ({ ...asset, title: `${asset.title} changed` }));
  const replace = summary(changes.map((asset) => timed(() => search.set(asset, documentOf(asset)))));
  const again = timed(() => search.update(catalog, documentOf));
  console.log(JSON.stringify({ assets, build, updateMs: again, memoryMiB, questions, replace }, null, 1));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
