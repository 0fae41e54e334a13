/**
 * Reads real documents of others in place and compares statuses with what is known of them
 * (`npm run test:corpus`). Says in one line when the corpus is absent.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildNodeFiles } from '../../build/bundle-steps.mjs';
import { projectRoot } from '../../build/paths.mjs';
import { EXPECTED, HOSTILE_EXPECTED, READ_KINDS } from './expected.mjs';

const corpus = join(projectRoot, '../shared/corpus');
/** No file may take longer than its limit and the second that ending a worker costs. */
const MOST_MS = 11_000;

/**
 * @param {{extract(path: string, fingerprint: object): Promise<{status: string, kind: string, milliseconds: number}>}} pool
 * @param {string} folder
 * @param {Record<string, string>} expected status by file name; `ok` when it is not listed
 */
async function readFolder(pool, folder, expected) {
  const names = readdirSync(join(corpus, folder)).filter((name) => name in expected || READ_KINDS.test(name));
  const findings = await Promise.all(
    names.map(async (name) => {
      const path = join(corpus, folder, name);
      const { size, mtimeMs } = statSync(path);
      const file = await pool.extract(path, { sizeBytes: size, modifiedMs: mtimeMs });
      const wanted = (expected[name] ?? 'ok').split('|');
      const isRight = wanted.includes(file.status) && file.milliseconds <= MOST_MS;
      return isRight
        ? []
        : [`${folder}/${name}: ${file.status} in ${file.milliseconds} ms, expected ${wanted}`];
    }),
  );
  return { files: names.length, findings: findings.flat() };
}

async function main() {
  if (!existsSync(corpus)) {
    console.log('test:corpus not run: no corpus beside this clone (../shared/corpus)');
    return 0;
  }
  const folder = mkdtempSync(join(tmpdir(), 'passalong-corpus-'));
  try {
    await buildNodeFiles(folder, ['electron/extract/pool.ts', 'electron/extract/extract-worker.ts'], 'mjs');
    const { ExtractionPool } = await import(pathToFileURL(join(folder, 'pool.mjs')).href);
    const pool = new ExtractionPool({
      workerFile: join(folder, 'extract-worker.mjs'),
      pdfFolder: join(projectRoot, 'node_modules/pdfjs-dist'),
    });
    const started = performance.now();
    // Worker threads do not keep a process alive by themselves.
    const alive = setInterval(() => {}, 1_000);
    const real = await readFolder(pool, 'files', EXPECTED);
    const hostile = await readFolder(pool, 'hostile', HOSTILE_EXPECTED);
    clearInterval(alive);
    await pool.close();
    const findings = [...real.findings, ...hostile.findings];
    for (const finding of findings) console.log(finding);
    const seconds = ((performance.now() - started) / 1_000).toFixed(1);
    console.log(`corpus: ${real.files + hostile.files} files in ${seconds} s, ${findings.length} wrong`);
    return findings.length > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = await main();
