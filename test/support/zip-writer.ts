/** Writes zip archives byte by byte, so that tests can make them lie. Checksums are left 0: nothing of ours reads them. */
import { deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly data: Buffer | string;
  /** Inflated size the headers claim; the true one when absent. */
  readonly claimedBytes?: number;
  readonly isEncrypted?: boolean;
  /** Bytes that are already deflated. */
  readonly packed?: Buffer;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const DEFLATED = 8;

function header(part: ZipPart, packed: Buffer, size: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(part.isEncrypted ? 1 : 0, 2);
  fields.writeUInt16LE(DEFLATED, 4);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(part.claimedBytes ?? size, 18);
  fields.writeUInt16LE(Buffer.byteLength(part.name), 22);
  return fields;
}

function signed(signature: number, ...rest: Buffer[]): Buffer {
  const mark = Buffer.alloc(4);
  mark.writeUInt32LE(signature);
  return Buffer.concat([mark, ...rest]);
}

/** @param parts at most 65,535 */
export function writeZip(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const data = Buffer.from(part.data);
    const packed = part.packed ?? deflateRawSync(data, { level: 9 });
    const fields = header(part, packed, data.length);
    const local = signed(LOCAL, fields, Buffer.from(part.name), packed);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    centrals.push(signed(CENTRAL, Buffer.from([20, 0]), fields, place, Buffer.from(part.name)));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, signed(END, end)]);
}

/** A minimal Word document around the XML of its body. */
export function wordFile(body: string, extra: readonly ZipPart[] = [], prologue = ''): Buffer {
  const xml = `<?xml version="1.0"?>${prologue}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return writeZip([{ name: 'word/document.xml', data: xml }, ...extra]);
}

export function paragraph(text: string): string {
  return `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
}
