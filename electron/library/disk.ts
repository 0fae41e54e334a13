/**
 * The few things the library asks of a disk. An interface, so that faults (a share that hangs, a file
 * that goes away mid-read) can be played in tests without touching a real one.
 */
import { constants } from 'node:fs';
import { lstat, open, readdir } from 'node:fs/promises';

type EntryKind = 'file' | 'folder' | 'link' | 'special';

export interface DiskEntry {
  readonly name: string;
  readonly kind: EntryKind;
}

export interface DiskFacts {
  readonly kind: EntryKind;
  readonly sizeBytes: number;
  /** 512-byte blocks in use; 0 for a file whose bytes are elsewhere. */
  readonly blocks: number;
  readonly modifiedMs: number;
  /** Changes whenever the file does: inode, size, times. */
  readonly stamp: string;
}

export interface LibraryDisk {
  /** Entries of a folder, in no order. */
  list(folder: string): Promise<DiskEntry[]>;
  /** Facts about the entry itself; a link is not followed. */
  look(path: string): Promise<DiskFacts>;
  /** The first `maxBytes` bytes of a regular file; a link is refused. */
  read(path: string, maxBytes: number): Promise<Uint8Array>;
}

interface KindTests {
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

function kindOf(entry: KindTests): EntryKind {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'special';
}

/** No link is followed, and opening a pipe that took a file's place does not wait for a writer. */
const READ_PLAIN_FILE = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** The disk of this computer. */
export const localDisk: LibraryDisk = {
  async list(folder) {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.map((entry) => ({ name: entry.name, kind: kindOf(entry) }));
  },

  async look(path) {
    const facts = await lstat(path);
    const stamp = `${facts.ino}:${facts.size}:${facts.mtimeMs}:${facts.ctimeMs}`;
    return {
      kind: kindOf(facts),
      sizeBytes: facts.size,
      blocks: facts.blocks,
      modifiedMs: facts.mtimeMs,
      stamp,
    };
  },

  async read(path, maxBytes) {
    const file = await open(path, READ_PLAIN_FILE);
    try {
      const facts = await file.stat();
      if (!facts.isFile()) throw Object.assign(new Error(`not a regular file: ${path}`), { code: 'EINVAL' });
      const buffer = new Uint8Array(Math.min(facts.size, maxBytes));
      let length = 0;
      while (length < buffer.length) {
        const { bytesRead } = await file.read(buffer, length, buffer.length - length, length);
        if (bytesRead === 0) break;
        length += bytesRead;
      }
      return buffer.subarray(0, length);
    } finally {
      await file.close();
    }
  },
};
