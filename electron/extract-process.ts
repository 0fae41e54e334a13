/** Entry of the extraction process: main sends it one port, whose other end the library process holds. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ParentPort } from 'electron';
import { ExtractionPool } from './extract/pool.ts';
import { electronEnd, serveExtraction } from './extract/port-transport.ts';

const folder = dirname(fileURLToPath(import.meta.url));

function listen(parentPort: ParentPort): void {
  const pool = new ExtractionPool({
    workerFile: join(folder, 'extract-worker.mjs'),
    pdfFolder: join(folder, 'pdfjs'),
  });
  parentPort.on('message', ({ ports }) => {
    const port = ports[0];
    if (port) serveExtraction(electronEnd(port), pool);
  });
}

listen(process.parentPort);
