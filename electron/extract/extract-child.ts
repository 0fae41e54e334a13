/** Entry of the command line's forked child: the same pool as in the app, over the fork's own channel. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ExtractionPool } from './pool.ts';
import { serveExtraction } from './port-transport.ts';

const folder = dirname(fileURLToPath(import.meta.url));
const pool = new ExtractionPool({
  workerFile: join(folder, 'extract-worker.mjs'),
  pdfFolder: join(folder, 'pdfjs'),
});

serveExtraction(
  {
    send: (message) => process.send?.(message),
    onMessage: (listener) => process.on('message', listener),
    onClose: (listener) => process.on('disconnect', listener),
    close: () => process.disconnect(),
  },
  pool,
);
process.on('disconnect', () => process.exit(0));
