/**
 * Extraction that may arrive later than the first question, and may be replaced when its process died:
 * questions wait for it, and those it can no longer answer are asked again of its successor, once.
 */

import type { ExtractedFile, ExtractionPort, FileFingerprint } from './extraction-port.ts';
import { givenUp } from './given-up.ts';

export class LateExtraction implements ExtractionPort {
  #current: ExtractionPort | undefined;
  #isClosed = false;
  #waiting: ((port: ExtractionPort) => void)[] = [];

  /** Takes over from whatever answered before. */
  connect(port: ExtractionPort): void {
    this.#current = port;
    for (const resume of this.#waiting.splice(0)) resume(port);
  }

  async extract(path: string, fingerprint: FileFingerprint): Promise<ExtractedFile> {
    const port = await this.#port();
    try {
      return await port.extract(path, fingerprint);
    } catch (cause) {
      if (this.#isClosed) throw cause;
      if (this.#current === port) this.#current = undefined;
      // The file that ended one process may end the next; a second failure is this file's own.
      const successor = await this.#port();
      return successor.extract(path, fingerprint).catch(() => givenUp(path, 'unreadable', 0));
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#current?.close();
  }

  #port(): Promise<ExtractionPort> {
    return this.#current
      ? Promise.resolve(this.#current)
      : new Promise((resume) => this.#waiting.push(resume));
  }
}
