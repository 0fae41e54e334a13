/** How long a recording plays, from the `mvhd` box of MPEG-4 and QuickTime files. */
import { type DocumentContent, NO_CONTENT } from '../extracted-document.ts';

const HEADER_BYTES = 8;
const WIDE_HEADER_BYTES = 16;
const MOST_BOXES = 10_000;

interface Box {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

function boxAt(bytes: Buffer, at: number, end: number): Box | undefined {
  if (at + HEADER_BYTES > end) return undefined;
  const type = bytes.toString('latin1', at + 4, at + 8);
  const short = bytes.readUInt32BE(at);
  if (short === 0) return { type, start: at + HEADER_BYTES, end };
  if (short === 1 && at + WIDE_HEADER_BYTES > end) return undefined;
  const size = short === 1 ? Number(bytes.readBigUInt64BE(at + HEADER_BYTES)) : short;
  const start = at + (short === 1 ? WIDE_HEADER_BYTES : HEADER_BYTES);
  return size < start - at ? undefined : { type, start, end: Math.min(end, at + size) };
}

function findBox(bytes: Buffer, type: string, from: number, to: number): Box | undefined {
  let at = from;
  for (let seen = 0; seen < MOST_BOXES; seen++) {
    const box = boxAt(bytes, at, to);
    if (!box || box.type === type) return box;
    if (box.end <= at) return undefined;
    at = box.end;
  }
  return undefined;
}

/** Playing time in minutes; null when the file does not say. Source: ISO/IEC 14496-12, 8.2.2. */
function minutesOf(bytes: Buffer): number | null {
  const movie = findBox(bytes, 'moov', 0, bytes.length);
  const header = movie && findBox(bytes, 'mvhd', movie.start, movie.end);
  if (!header || header.end - header.start < 20) return null;
  const isWide = bytes[header.start] === 1;
  if (isWide && header.end - header.start < 32) return null;
  const timescale = bytes.readUInt32BE(header.start + (isWide ? 20 : 12));
  const duration = isWide
    ? Number(bytes.readBigUInt64BE(header.start + 24))
    : bytes.readUInt32BE(header.start + 16);
  const isUnknown = timescale === 0 || duration === 0xffffffff || duration > Number.MAX_SAFE_INTEGER;
  return isUnknown ? null : Math.round((duration / timescale / 60) * 100) / 100;
}

/** Reads a recording: no text, but its length. */
export async function readMp4(bytes: Buffer): Promise<DocumentContent> {
  return { ...NO_CONTENT, minutes: minutesOf(bytes) };
}
