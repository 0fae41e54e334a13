/** Reads one file from disk for extraction: regular files only, noticed when it changes under our hands. */
import { createHash } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { withoutContent } from './extracted-document.ts';
import type { ExtractedFile, FileFingerprint } from './extraction-port.ts';
import { LIMITS } from './limits.ts';
import { movieHeader } from './movie-header.ts';
import { readDocument } from './read-document.ts';
import { extensionOf } from './sniff.ts';

/** Without O_NONBLOCK opening a FIFO would wait for ever; Windows has none. */
const READ_ONLY = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

function isSame(stats: Stats, fingerprint: FileFingerprint): boolean {
  return (
    stats.size === fingerprint.sizeBytes && Math.trunc(stats.mtimeMs) === Math.trunc(fingerprint.modifiedMs)
  );
}

function unread(path: string, status: 'unreadable' | 'too_large', changed: boolean): ExtractedFile {
  return { ...withoutContent(extensionOf(path), status, 0), version: null, changed };
}

async function readOpen(
  handle: FileHandle,
  path: string,
  fingerprint: FileFingerprint,
): Promise<ExtractedFile> {
  const before = await handle.stat();
  if (!before.isFile()) return unread(path, 'unreadable', false);
  if (!isSame(before, fingerprint)) return unread(path, 'unreadable', true);
  if (before.size > LIMITS.fileBytes) {
    const header = await movieHeader(handle, before.size);
    if (!header) return unread(path, 'too_large', false);
    return { ...(await readDocument(header, basename(path))), version: null, changed: false };
  }
  const bytes = await handle.readFile();
  const after = await handle.stat();
  if (!isSame(after, fingerprint) || bytes.length !== after.size) return unread(path, 'unreadable', true);
  const version = createHash('sha256').update(bytes).digest('hex');
  return { ...(await readDocument(bytes, basename(path))), version, changed: false };
}

/** Reads and understands one file; never throws. */
export async function readFileForExtraction(
  path: string,
  fingerprint: FileFingerprint,
): Promise<ExtractedFile> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, READ_ONLY);
    return await readOpen(handle, path, fingerprint);
  } catch (error) {
    const isGone = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return unread(path, 'unreadable', isGone);
  } finally {
    await handle?.close();
  }
}
