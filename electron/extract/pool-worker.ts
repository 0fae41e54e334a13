/** One place of the pool: a worker thread, the file it is at, and the clock that stops it. */
import { Worker } from 'node:worker_threads';
import type {
  ExtractedFile,
  ExtractionReply,
  ExtractionRequest,
  FileFingerprint,
} from './extraction-port.ts';
import { givenUp } from './given-up.ts';

export interface Job {
  readonly path: string;
  readonly fingerprint: FileFingerprint;
  resolve(file: ExtractedFile): void;
  reject(error: Error): void;
}

export interface WorkerFiles {
  readonly workerFile: string;
  readonly pdfFolder: string;
}

export interface WorkerLimits {
  readonly fileMs: number;
  readonly heapMiB: number;
}

type GiveUpStatus = 'timeout' | 'too_large' | 'unreadable';

export class PoolWorker {
  readonly #files: WorkerFiles;
  readonly #limits: WorkerLimits;
  readonly #onIdle: () => void;
  #thread: Worker | undefined;
  #job: Job | undefined;
  #clock: NodeJS.Timeout | undefined;
  #requests = 0;
  /** When the current file was begun, on the clock of `performance.now()`. */
  since = 0;

  constructor(files: WorkerFiles, limits: WorkerLimits, onIdle: () => void) {
    this.#files = files;
    this.#limits = limits;
    this.#onIdle = onIdle;
  }

  get isIdle(): boolean {
    return this.#job === undefined;
  }

  run(job: Job): void {
    this.#job = job;
    this.since = performance.now();
    this.#thread ??= this.#start();
    this.#clock = setTimeout(() => this.giveUp('timeout'), this.#limits.fileMs);
    this.#requests++;
    const request: ExtractionRequest = { id: this.#requests, path: job.path, fingerprint: job.fingerprint };
    this.#thread.postMessage(request);
  }

  /** Ends the thread and answers for the file it was at. */
  giveUp(status: GiveUpStatus): void {
    const thread = this.#thread;
    this.#thread = undefined;
    void thread?.terminate();
    this.#finish((job) => job.resolve(givenUp(job.path, status, performance.now() - this.since)));
  }

  async close(): Promise<void> {
    const thread = this.#thread;
    this.#thread = undefined;
    this.#finish((job) => job.reject(new Error('extraction is closed')));
    await thread?.terminate();
  }

  #start(): Worker {
    const thread = new Worker(this.#files.workerFile, {
      workerData: { pdfFolder: this.#files.pdfFolder },
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.heapMiB },
      // What a library prints must not reach the command line's stdout.
      stdout: true,
      stderr: true,
    });
    thread.stdout.resume();
    thread.stderr.resume();
    thread.unref();
    thread.on('message', (reply: ExtractionReply) => {
      if (thread === this.#thread && reply.id === this.#requests) {
        this.#finish((job) => job.resolve(reply.file));
      }
    });
    thread.on('error', (error: NodeJS.ErrnoException) => {
      const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      if (thread === this.#thread) this.giveUp(isMemory ? 'too_large' : 'unreadable');
    });
    thread.on('exit', () => {
      if (thread === this.#thread) this.giveUp('unreadable');
    });
    return thread;
  }

  #finish(answer: (job: Job) => void): void {
    clearTimeout(this.#clock);
    const job = this.#job;
    this.#job = undefined;
    if (!job) return;
    answer(job);
    this.#onIdle();
  }
}
