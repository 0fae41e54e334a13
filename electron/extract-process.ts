/** Entry of the extraction process: main sends it one port, whose other end the library process holds. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ExtractionPool } from './extract/pool.ts';
import { electronEnd, serveExtraction } from './extract/port-transport.ts';

const folder = dirname(fileURLToPath(import.meta.url));
const pool = new ExtractionPool({
  workerFile: join(folder, 'extract-worker.mjs'),
  pdfFolder: join(folder, 'pdfjs'),
});
process.parentPort.on('message', ({ ports: [port] }) => {
  if (port) serveExtraction(electronEnd(port), pool);
});
