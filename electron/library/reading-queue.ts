/**
 * Reads the text of files one after another in the background: newest question first out, two at a time,
 * never in the way of an answer. A file that failed is not asked again until it changes.
 */
import type { ExtractedFile, ExtractionPort, FileFingerprint } from '../extract/extraction-port.ts';

export interface FileToRead {
  /** Inside the library. */
  readonly path: string;
  readonly absolutePath: string;
  readonly fingerprint: FileFingerprint;
}

/** As many as there are extraction workers. */
const AT_ONCE = 2;

export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
}

export class ReadingQueue {
  readonly #extraction: ExtractionPort;
  readonly #onRead: (file: FileToRead, document: ExtractedFile) => void;
  readonly #onProgress: (progress: ReadingProgress) => void;
  #waiting: FileToRead[] = [];
  #running = 0;
  #done = 0;
  #total = 0;
  /** Counts replacements: an answer to a question of an earlier list is dropped. */
  #round = 0;
  #idlers: (() => void)[] = [];

  constructor(
    extraction: ExtractionPort,
    listeners: {
      onRead: (file: FileToRead, document: ExtractedFile) => void;
      onProgress: (progress: ReadingProgress) => void;
    },
  ) {
    this.#extraction = extraction;
    this.#onRead = listeners.onRead;
    this.#onProgress = listeners.onProgress;
  }

  /** Resolves when nothing waits and nothing runs. */
  idle(): Promise<void> {
    if (this.#running === 0 && this.#waiting.length === 0) return Promise.resolve();
    return new Promise((resolve) => this.#idlers.push(resolve));
  }

  /** Replaces what is to be read. `known` files count as done already. */
  replace(files: readonly FileToRead[], known: number): void {
    this.#round += 1;
    this.#waiting = [...files];
    this.#done = known;
    this.#total = known + files.length;
    this.#onProgress({ done: this.#done, total: this.#total });
    for (let free = this.#running; free < AT_ONCE; free += 1) this.#next();
  }

  #next(): void {
    const file = this.#waiting.shift();
    if (!file) return;
    const round = this.#round;
    this.#running += 1;
    this.#extraction
      .extract(file.absolutePath, file.fingerprint)
      .then((document) => {
        if (round !== this.#round) return;
        this.#done += 1;
        // A file replaced while it was read is found again by the next look at the folder.
        if (!document.changed) this.#onRead(file, document);
        this.#onProgress({ done: this.#done, total: this.#total });
      })
      // Extraction ended; whoever restarts it asks for everything still unread.
      .catch(() => undefined)
      .finally(() => {
        this.#running -= 1;
        this.#next();
        if (this.#running > 0) return;
        for (const resolve of this.#idlers.splice(0)) resolve();
      });
  }
}
