/**
 * Reads single parts of a zip archive that may want to hurt us: sizes are counted while inflating, headers
 * are never believed, nothing is ever written, media is never inflated.
 */
import { inflateRawSync } from 'node:zlib';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { LIMITS, RefusedDocument } from './limits.ts';

const END_OF_CENTRAL_DIRECTORY = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const END_RECORD_BYTES = 22;
const STORED = 0;
const DEFLATED = 8;

export interface BoundedZip {
  /** Names of all entries, with `/`, as the archive spells them. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /**
   * The bytes of one part; undefined when there is no such part. Names are compared without regard to case,
   * as Office does.
   *
   * @throws RefusedDocument past a limit or when the part is encrypted; Error when it is damaged
   */
  read(name: string): Promise<Buffer | undefined>;
}

/** Cuts trailing bytes that some writers leave behind the archive and that yauzl refuses. */
function withoutTrailer(bytes: Buffer): Buffer {
  const at = bytes.lastIndexOf(END_OF_CENTRAL_DIRECTORY);
  if (at < 0 || at + END_RECORD_BYTES > bytes.length) return bytes;
  const end = at + END_RECORD_BYTES + bytes.readUInt16LE(at + 20);
  if (end === bytes.length) return bytes;
  if (end < bytes.length) return bytes.subarray(0, end);
  const cut = Buffer.from(bytes.subarray(0, at + END_RECORD_BYTES));
  cut.writeUInt16LE(0, at + 20);
  return cut;
}

function openArchive(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, decodeStrings: false }, (error, archive) => {
      if (error) reject(error);
      else resolve(archive);
    });
  });
}

/** Names arrive as bytes so that one bad name does not refuse the whole archive; they never become paths. */
function nameOf(entry: Entry): string {
  return entry.fileNameRaw.toString('utf8').replaceAll('\\', '/').replace(/^\/+/, '');
}

function listEntries(archive: ZipFile): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    archive.on('error', reject);
    archive.on('end', () => resolve(entries));
    archive.on('entry', (entry: Entry) => {
      const key = nameOf(entry).toLowerCase();
      if (!entries.has(key)) entries.set(key, entry);
      archive.readEntry();
    });
    archive.readEntry();
  });
}

function dataStart(archive: ZipFile, entry: Entry): Promise<number> {
  return new Promise((resolve, reject) => {
    archive.readLocalFileHeader(entry, { minimal: true }, (error, header) => {
      if (error) reject(error);
      else resolve(header.fileDataStart);
    });
  });
}

/** Largest inflated size this entry may have. */
function allowance(entry: Entry, usedBytes: number): number {
  const byRatio = Math.max(LIMITS.zipRatioFreeBytes, entry.compressedSize * LIMITS.zipRatio);
  return Math.min(LIMITS.zipPartBytes, byRatio, LIMITS.zipTotalBytes - usedBytes);
}

function inflate(packed: Buffer, method: number, most: number): Buffer {
  if (method !== STORED && method !== DEFLATED) throw new Error(`zip method ${method}`);
  if (method === STORED) {
    if (packed.length > most) throw new RefusedDocument('too_large', 'stored part');
    return packed;
  }
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
      throw new RefusedDocument('too_large', 'inflated part');
    }
    throw error;
  }
}

/**
 * Opens an archive held in memory.
 *
 * @throws RefusedDocument when it has too many entries; Error when it is no archive
 */
export async function openBoundedZip(bytes: Buffer): Promise<BoundedZip> {
  const whole = withoutTrailer(bytes);
  const archive = await openArchive(whole);
  if (archive.entryCount > LIMITS.zipEntries) throw new RefusedDocument('too_large', 'too many entries');
  const entries = await listEntries(archive);
  let usedBytes = 0;
  return {
    names: [...entries.values()].map(nameOf),
    has: (name) => entries.has(name.toLowerCase()),
    read: async (name) => {
      const entry = entries.get(name.toLowerCase());
      if (!entry) return undefined;
      if (entry.isEncrypted()) throw new RefusedDocument('encrypted', 'encrypted part');
      const start = await dataStart(archive, entry);
      if (start + entry.compressedSize > whole.length) throw new Error('part ends behind the archive');
      const packed = whole.subarray(start, start + entry.compressedSize);
      const part = inflate(packed, entry.compressionMethod, allowance(entry, usedBytes));
      usedBytes += part.length;
      return part;
    },
  };
}
