/** Bundles the extraction worker once for a test file, as the app's own bundle does. */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildNodeFiles } from '../../build/bundle-steps.mjs';
import { projectRoot } from '../../build/paths.mjs';
import type { FileFingerprint } from '../../electron/extract/extraction-port.ts';
import { ExtractionPool, type PoolSettings } from '../../electron/extract/pool.ts';

export interface ExtractionBundle {
  readonly folder: string;
  pool(settings?: Partial<PoolSettings>): ExtractionPool;
  /** Writes a file beside the bundle and answers what extraction is asked. */
  file(name: string, bytes: Buffer | string): [path: string, fingerprint: FileFingerprint];
  remove(): void;
}

export function fingerprintOf(path: string): FileFingerprint {
  const { size, mtimeMs } = statSync(path);
  return { sizeBytes: size, modifiedMs: mtimeMs };
}

export async function bundleExtraction(): Promise<ExtractionBundle> {
  const folder = mkdtempSync(join(tmpdir(), 'passalong-extract-'));
  await buildNodeFiles(
    folder,
    ['electron/extract/extract-worker.ts', 'electron/extract/extract-child.ts'],
    'mjs',
  );
  return {
    folder,
    pool: (settings = {}) =>
      new ExtractionPool({
        workerFile: join(folder, 'extract-worker.mjs'),
        pdfFolder: join(projectRoot, 'node_modules/pdfjs-dist'),
        ...settings,
      }),
    file: (name, bytes) => {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      return [path, fingerprintOf(path)];
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
