/**
 * Where drafts wait for the mail program: one random folder each, readable by this user only, below the
 * app's own data. Mail programs read late, so a draft stays until the next start.
 */
import { randomBytes } from 'node:crypto';
import { chmod, lstat, mkdir, readdir, rm, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { safeFileName } from './file-name.ts';

/** Longest stem of a draft's file name, in characters; long paths trouble some systems. */
const LONGEST_STEM = 60;

export class DraftFolder {
  private readonly root: string;

  private constructor(root: string) {
    this.root = root;
  }

  /** Makes the folder and sweeps what the last run left in it. A link in its place is removed, not followed. */
  static async open(root: string): Promise<DraftFolder> {
    const found = await lstat(root).catch(() => undefined);
    if (found && !found.isDirectory()) await unlink(root);
    await mkdir(root, { recursive: true, mode: 0o700 });
    await chmod(root, 0o700);
    const left = await readdir(root);
    // One that a mail program still holds open stays until the start after.
    await Promise.allSettled(left.map((name) => rm(join(root, name), { recursive: true, force: true })));
    return new DraftFolder(root);
  }

  /** A new empty folder for one draft. */
  async create(): Promise<string> {
    const folder = join(this.root, randomBytes(12).toString('hex'));
    await mkdir(folder, { mode: 0o700 });
    return folder;
  }
}

/** Writes a draft into its folder, named after its subject; answers the path. Never overwrites. */
export async function writeEml(folder: string, subject: string, bytes: Uint8Array): Promise<string> {
  const stem = safeFileName(subject.replaceAll(/[/\\.]/g, ' ').slice(0, LONGEST_STEM), 'draft');
  const path = join(folder, `${stem}.eml`);
  await writeFile(path, bytes, { flag: 'wx', mode: 0o600 });
  return path;
}
