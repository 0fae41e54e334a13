/** Entry of the library process: answers main, and asks the extraction process over a port of their own. */

import { LateExtraction } from './extract/late-extraction.ts';
import { connectExtraction, electronEnd } from './extract/port-transport.ts';
import { LibraryApp } from './library-app.ts';
import type { LibraryFace } from './library-face.ts';
import { serve, tell } from './platform/remote-service.ts';

const [cacheFolder] = process.argv.slice(2);
if (!cacheFolder) throw new Error('the library process needs its cache folder');

const { parentPort } = process;
const end = {
  post: (message: unknown) => parentPort.postMessage(message),
  receive: (listener: (message: unknown) => void) => {
    parentPort.on('message', ({ data }) => listener(data));
  },
};
const extraction = new LateExtraction();
parentPort.on('message', ({ ports: [port] }) => {
  if (port) extraction.connect(connectExtraction(electronEnd(port)));
});
serve<LibraryFace>(
  end,
  new LibraryApp({ extraction, cacheFolder, now: () => new Date(), onStatus: (status) => tell(end, status) }),
);
