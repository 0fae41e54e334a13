/** A real, small disk in memory that a test can fill to the brim or make read-only. Linux, as root. */
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SmallDisk {
  readonly folder: string;
  /** Leaves no free byte. */
  fill(): void;
  empty(): void;
  setReadOnly(readOnly: boolean): void;
  remove(): void;
}

const SIZE = '256k';
const CHUNK_BYTES = 4_096;

/** Writes until the disk refuses even one byte more. */
function writeUntilRefused(path: string): void {
  const handle = openSync(path, 'w');
  try {
    for (const bytes of [CHUNK_BYTES, 1]) {
      const chunk = Buffer.alloc(bytes);
      try {
        for (;;) writeSync(handle, chunk);
      } catch (cause) {
        if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENOSPC')) throw cause;
      }
    }
  } finally {
    closeSync(handle);
  }
}

/** Why this machine cannot make a small disk, in one line; undefined: it can. */
export function noSmallDisk(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'a small disk needs Linux and root';
  const folder = mkdtempSync(join(tmpdir(), 'disk-probe-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder]);
  if (status === 0) execFileSync('umount', [folder]);
  rmSync(folder, { recursive: true, force: true });
  return status === 0 ? undefined : 'a small disk needs the right to mount';
}

export function makeSmallDisk(): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'small-disk-'));
  const ballast = join(folder, 'ballast');
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE},mode=0700`, 'tmpfs', folder]);
  return {
    folder,
    fill: () => writeUntilRefused(ballast),
    empty: () => rmSync(ballast, { force: true }),
    setReadOnly: (readOnly) =>
      void execFileSync('mount', ['-o', `remount,${readOnly ? 'ro' : 'rw'}`, folder]),
    remove: () => {
      execFileSync('umount', [folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
