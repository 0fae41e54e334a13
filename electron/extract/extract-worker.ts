/** Worker thread of the pool: one file at a time, killed from outside when it takes too long. */
import { parentPort } from 'node:worker_threads';
import type { ExtractionReply, ExtractionRequest } from './extraction-port.ts';
import { readFileForExtraction } from './read-file.ts';

parentPort?.on('message', async ({ id, path, fingerprint }: ExtractionRequest) => {
  const reply: ExtractionReply = { id, file: await readFileForExtraction(path, fingerprint) };
  parentPort?.postMessage(reply);
});
