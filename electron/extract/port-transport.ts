/** Carries `ExtractionPort` over any two-way message channel; knows neither Electron nor child processes. */
import type { ExtractedFile, ExtractionPort, ExtractionReply, ExtractionRequest } from './extraction-port.ts';

/** One end of a channel, whatever it is made of. */
export interface MessageChannelEnd {
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Called once when the other side is gone. */
  onClose(listener: () => void): void;
  close(): void;
}

/** Structure of Electron's `MessagePortMain`, in both processes that hold one. */
export interface ElectronPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { data: unknown }) => void): unknown;
  on(event: 'close', listener: () => void): unknown;
  start(): void;
  close(): void;
}

/** Makes an end of an Electron port. */
export function electronEnd(port: ElectronPort): MessageChannelEnd {
  return {
    send: (message) => port.postMessage(message),
    onMessage: (listener) => {
      port.on('message', (event) => listener(event.data));
      port.start();
    },
    onClose: (listener) => {
      port.on('close', listener);
    },
    close: () => port.close(),
  };
}

function isRequest(message: unknown): message is ExtractionRequest {
  return typeof message === 'object' && message !== null && 'id' in message && 'path' in message;
}

function isReply(message: unknown): message is ExtractionReply {
  return typeof message === 'object' && message !== null && 'id' in message && 'file' in message;
}

/** Answers requests that arrive on a channel from a pool in this process. */
export function serveExtraction(end: MessageChannelEnd, pool: ExtractionPort): void {
  end.onMessage(async (message) => {
    if (!isRequest(message)) return;
    try {
      const reply: ExtractionReply = {
        id: message.id,
        file: await pool.extract(message.path, message.fingerprint),
      };
      end.send(reply);
    } catch {
      // Only a closed pool rejects; the asker learns of it by the channel's own close.
    }
  });
}

/** Extraction in another process. When that process ends, open questions are rejected. */
export function connectExtraction(end: MessageChannelEnd): ExtractionPort {
  const open = new Map<
    number,
    { readonly resolve: (file: ExtractedFile) => void; readonly reject: (error: Error) => void }
  >();
  let requests = 0;
  let isClosed = false;
  const closeAll = () => {
    isClosed = true;
    for (const { reject } of open.values()) reject(new Error('extraction is closed'));
    open.clear();
  };
  end.onMessage((message) => {
    if (!isReply(message)) return;
    open.get(message.id)?.resolve(message.file);
    open.delete(message.id);
  });
  end.onClose(closeAll);
  return {
    extract: (path, fingerprint) =>
      new Promise((resolve, reject) => {
        if (isClosed) return reject(new Error('extraction is closed'));
        requests++;
        open.set(requests, { resolve, reject });
        const request: ExtractionRequest = { id: requests, path, fingerprint };
        end.send(request);
      }),
    close: async () => {
      closeAll();
      end.close();
    },
  };
}
