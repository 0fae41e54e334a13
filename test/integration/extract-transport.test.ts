import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../build/paths.mjs';
import { forkExtraction } from '../../electron/cli/extraction-fork.ts';
import type { ExtractionPort } from '../../electron/extract/extraction-port.ts';
import { connectExtraction, electronEnd, serveExtraction } from '../../electron/extract/port-transport.ts';
import { bundleExtraction, type ExtractionBundle } from '../support/extraction-bundle.ts';
import { samplePdf } from '../support/sample-documents.ts';

let bundle: ExtractionBundle;
beforeAll(async () => {
  bundle = await bundleExtraction();
  // Where the app's own bundle keeps them.
  cpSync(
    join(projectRoot, 'node_modules/pdfjs-dist/standard_fonts'),
    join(bundle.folder, 'pdfjs/standard_fonts'),
    {
      recursive: true,
    },
  );
});
afterAll(() => bundle.remove());

/** A port of Node behind the face of one of Electron, whose messages come inside an event. */
function likeElectron(port: MessagePort) {
  return electronEnd({
    postMessage: (message) => port.postMessage(message),
    on: (event, listener) => {
      if (event === 'message') port.on('message', (data: unknown) => listener({ data }));
      else port.on('close', () => listener({ data: undefined }));
    },
    start: () => port.start(),
    close: () => port.close(),
  });
}

describe('over a port between two processes', () => {
  test('answers belong to their questions, however many are open', async () => {
    const { port1, port2 } = new MessageChannel();
    const pool = bundle.pool();
    serveExtraction(likeElectron(port1), pool);
    const port = connectExtraction(likeElectron(port2));
    const texts = Array.from({ length: 25 }, (_, at) => `text number ${at}`);
    const files = await Promise.all(
      texts.map((text, at) => port.extract(...bundle.file(`many-${at}.txt`, text))),
    );
    expect(files.map((file) => file.parts[0]?.text)).toEqual(texts);
    await port.close();
    await pool.close();
  });

  test('when the other side ends, open and later questions are rejected', async () => {
    const { port1, port2 } = new MessageChannel();
    port1.start();
    const port = connectExtraction(likeElectron(port2));
    const open = port.extract(...bundle.file('never.txt', 'text'));
    const rejected = expect(open).rejects.toThrow('closed');
    port1.close();
    await rejected;
    await expect(port.extract(...bundle.file('later.txt', 'text'))).rejects.toThrow('closed');
  });
});

describe('in a forked child, as the command line has it', () => {
  let port: ExtractionPort;
  beforeAll(() => {
    port = forkExtraction(bundle.folder);
  });
  afterAll(() => port.close());

  test('reads like the app', async () => {
    const file = await port.extract(...bundle.file('paper.pdf', await samplePdf(['from the child'])));
    expect(file).toMatchObject({ kind: 'pdf', status: 'ok', pages: 1 });
    expect(file.parts[0]?.text).toBe('from the child');
  });

  test('closing ends the child and rejects later questions', async () => {
    await port.close();
    await expect(port.extract(...bundle.file('late.txt', 'text'))).rejects.toThrow('closed');
  });
});
