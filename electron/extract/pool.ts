/**
 * Two worker threads that read files one at a time each. A file that takes too long or too much memory costs
 * its worker, which is replaced, and nothing else.
 */
import type { ExtractedFile, ExtractionPort, FileFingerprint } from './extraction-port.ts';
import { LIMITS } from './limits.ts';
import { type Job, PoolWorker } from './pool-worker.ts';

export interface PoolSettings {
  /** The bundled worker entry. */
  readonly workerFile: string;
  /** Folder with pdf.js's `cmaps` and `standard_fonts`. */
  readonly pdfFolder: string;
  readonly workers?: number;
  readonly fileMs?: number;
  readonly residentBytes?: number;
}

const WORKERS = 2;
const WATCH_EVERY_MS = 100;
/** Memory of an ended worker is not free at once; without a pause the next one would be blamed for it. */
const BREATHER_MS = 1_000;

export class ExtractionPool implements ExtractionPort {
  readonly #workers: readonly PoolWorker[];
  readonly #residentBytes: number;
  readonly #queue: Job[] = [];
  readonly #watchdog: NodeJS.Timeout;
  #lastKill = 0;
  #isClosed = false;

  constructor(settings: PoolSettings) {
    const limits = { fileMs: settings.fileMs ?? LIMITS.fileMs, heapMiB: LIMITS.workerHeapMiB };
    this.#residentBytes = settings.residentBytes ?? LIMITS.residentBytes;
    this.#workers = Array.from(
      { length: settings.workers ?? WORKERS },
      () => new PoolWorker(settings, limits, () => this.#feed()),
    );
    this.#watchdog = setInterval(() => this.#watchMemory(), WATCH_EVERY_MS);
    this.#watchdog.unref();
  }

  extract(path: string, fingerprint: FileFingerprint): Promise<ExtractedFile> {
    if (this.#isClosed) return Promise.reject(new Error('extraction is closed'));
    return new Promise((resolve, reject) => {
      this.#queue.push({ path, fingerprint, resolve, reject });
      this.#feed();
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#watchdog);
    for (const job of this.#queue.splice(0)) job.reject(new Error('extraction is closed'));
    await Promise.all(this.#workers.map((worker) => worker.close()));
  }

  #feed(): void {
    for (const worker of this.#workers) {
      if (this.#isClosed || !worker.isIdle) continue;
      const job = this.#queue.shift();
      if (!job) return;
      worker.run(job);
    }
  }

  /** Ends the worker that has been at its file for longest: the one most likely to hold the memory. */
  #watchMemory(): void {
    const now = performance.now();
    if (process.memoryUsage.rss() < this.#residentBytes || now - this.#lastKill < BREATHER_MS) return;
    const busy = this.#workers.filter((worker) => !worker.isIdle);
    const oldest = busy.sort((a, b) => a.since - b.since)[0];
    if (!oldest) return;
    this.#lastKill = now;
    oldest.giveUp('too_large');
  }
}
