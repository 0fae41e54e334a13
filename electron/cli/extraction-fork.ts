/** Extraction for the command line: one forked Node process behind the same port as in the app. */
import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { ExtractionPort } from '../extract/extraction-port.ts';
import { connectExtraction } from '../extract/port-transport.ts';

/**
 * Starts the child when the first file is asked for.
 *
 * @param bundleFolder where `extract-child.mjs` lies: the folder of the bundled command line
 */
export function forkExtraction(bundleFolder: string): ExtractionPort {
  let started: ExtractionPort | undefined;
  const start = (): ExtractionPort => {
    const child = fork(join(bundleFolder, 'extract-child.mjs'), [], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
      execArgv: [],
    });
    return connectExtraction({
      send: (message) => child.send(message as object),
      onMessage: (listener) => child.on('message', listener),
      onClose: (listener) => child.once('exit', listener),
      close: () => child.kill(),
    });
  };
  return {
    extract: (path, fingerprint) => {
      started ??= start();
      return started.extract(path, fingerprint);
    },
    close: async () => started?.close(),
  };
}
