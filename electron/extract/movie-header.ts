/** The `moov` box of a recording too large to read whole: only it is fetched, wherever it stands. */
import type { FileHandle } from 'node:fs/promises';

const HEADER_BYTES = 16;
const MOST_HEADER_BYTES = 32 * 1_048_576;
const MOST_BOXES = 1_000;

interface BoxHeader {
  readonly type: string;
  readonly size: number;
}

async function headerAt(handle: FileHandle, at: number, fileBytes: number): Promise<BoxHeader | undefined> {
  const head = Buffer.alloc(HEADER_BYTES);
  const { bytesRead } = await handle.read(head, 0, HEADER_BYTES, at);
  if (bytesRead < HEADER_BYTES) return undefined;
  const short = head.readUInt32BE(0);
  const size = short === 1 ? Number(head.readBigUInt64BE(8)) : short === 0 ? fileBytes - at : short;
  return size < 8 ? undefined : { type: head.toString('latin1', 4, 8), size };
}

/** Answers `ftyp` and `moov` together as a small recording; undefined when the file is none. */
export async function movieHeader(handle: FileHandle, fileBytes: number): Promise<Buffer | undefined> {
  const kept: Buffer[] = [];
  let at = 0;
  for (let seen = 0; seen < MOST_BOXES && at < fileBytes; seen++) {
    const box = await headerAt(handle, at, fileBytes);
    if (!box || (seen === 0 && box.type !== 'ftyp')) return undefined;
    if (box.type === 'ftyp' || box.type === 'moov') {
      if (box.size > MOST_HEADER_BYTES) return undefined;
      const bytes = Buffer.alloc(box.size);
      await handle.read(bytes, 0, box.size, at);
      kept.push(bytes);
      if (box.type === 'moov') return Buffer.concat(kept);
    }
    at += box.size;
  }
  return undefined;
}
