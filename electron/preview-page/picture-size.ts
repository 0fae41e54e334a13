/** How many pixels a picture has, read from its first bytes, so that a giant is refused before it is decoded. */

/** Source: measured with hostile files, electron/README, Preview. */
export const MOST_PIXELS = 64_000_000;

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

function text(view: DataView, at: number, length: number): string {
  if (at + length > view.byteLength) return '';
  return String.fromCharCode(...Array.from({ length }, (_, index) => view.getUint8(at + index)));
}

function ofPng(view: DataView): PictureSize | undefined {
  if (text(view, 1, 3) !== 'PNG' || view.byteLength < 24) return undefined;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

function ofGif(view: DataView): PictureSize | undefined {
  if (text(view, 0, 4) !== 'GIF8' || view.byteLength < 10) return undefined;
  return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

/** Frame headers are 0xC0 to 0xCF without the tables 0xC4, 0xC8 and 0xCC. Source: ITU-T T.81, B.2.2. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function ofJpeg(view: DataView): PictureSize | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  let at = 2;
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** Source: RFC 9649, section 2. */
function ofWebp(view: DataView): PictureSize | undefined {
  if (text(view, 8, 4) !== 'WEBP' || view.byteLength < 30) return undefined;
  const chunk = text(view, 12, 4);
  if (chunk === 'VP8 ') {
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  }
  if (chunk === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  const edge = (at: number) => 1 + view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
  return { width: edge(24), height: edge(27) };
}

/** Undefined when the bytes are none of PNG, JPEG, GIF, WebP. */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return ofPng(view) ?? ofGif(view) ?? ofJpeg(view) ?? ofWebp(view);
}
