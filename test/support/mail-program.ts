/** A stand-in for the person's mail program: no real one ever starts, and a test reads what was opened. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import PostalMime, { type Email } from 'postal-mime';

/** Linux opens files by the first, mail links by the second. */
const PROGRAMS = ['xdg-open', 'xdg-email'];

const listOf = (home: string) => join(home, 'opened.txt');

/**
 * Puts the stand-in below a test's home. The home belongs to the app's user, the programs to nobody's wish.
 *
 * @returns the folder that must stand first in PATH
 */
export function putMailProgram(home: string): string {
  const folder = join(home, 'bin');
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const script = `#!/bin/sh\nprintf '%s\\n' "$@" >> '${listOf(home)}'\n`;
  for (const name of PROGRAMS) writeFileSync(join(folder, name), script, { mode: 0o755 });
  return folder;
}

/** What was opened so far, oldest first: paths and links. */
function opened(home: string): readonly string[] {
  return existsSync(listOf(home)) ? readFileSync(listOf(home), 'utf8').trimEnd().split('\n') : [];
}

/** Draft files that were opened so far. */
export const openedDrafts = (home: string): readonly string[] =>
  opened(home).filter((path) => path.endsWith('.eml'));

export interface OpenedDraft extends Email {
  /** Of each attached file, by name. */
  readonly sha256: Readonly<Record<string, string>>;
}

/** @param bytes of a file */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Waits until the mail program has been given the nth draft, and reads it as another program would.
 *
 * @param nth 1 for the first of this home
 */
export async function openedDraft(home: string, nth = 1): Promise<OpenedDraft> {
  await expect.poll(() => openedDrafts(home).length, { timeout: 15_000 }).toBeGreaterThanOrEqual(nth);
  const email = await PostalMime.parse(readFileSync(openedDrafts(home)[nth - 1] ?? ''), {
    attachmentEncoding: 'arraybuffer',
  });
  const files = email.attachments.map(({ filename, content }) => [
    filename ?? '',
    sha256(typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content)),
  ]);
  return { ...email, sha256: Object.fromEntries(files) };
}
