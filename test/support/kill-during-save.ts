/** Kills a process that saves, at a random moment, many times over one folder. */
import { fork } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildNodeFiles } from '../../build/bundle-steps.mjs';
import { type SavedSettings, SettingsStore } from '../../electron/state/settings-store.ts';

/** A save takes a few ms here; the window is wide enough to end in every step of it. In ms. */
const LATEST_KILL_MS = 25;

export interface KilledSave {
  /** The last save that was reported as done, and the last that had begun. */
  readonly saved: number;
  readonly starting: number;
  /** What the next start found. */
  readonly found: Readonly<SavedSettings>;
  readonly trouble: SettingsStore['trouble'];
  /** Whether the kill left a temp file: it came in the midst of a save. */
  readonly isInterrupted: boolean;
  /** Files in the folder after that start. */
  readonly names: readonly string[];
}

export interface Reached {
  saved: number;
  starting: number;
}

/** Runs a child that reports its progress, and kills it at a random moment after its first save. */
export function runAndKill(script: string, file: string, reached: Reached): Promise<void> {
  const child = fork(script, [file], { execArgv: [] });
  return new Promise((resolve, reject) => {
    let isTimed = false;
    child.on('message', (progress: Partial<Reached>) => {
      Object.assign(reached, progress);
      if (isTimed || progress.saved === undefined) return;
      isTimed = true;
      setTimeout(() => child.kill('SIGKILL'), Math.random() * LATEST_KILL_MS);
    });
    child.on('exit', (code, signal) =>
      signal === 'SIGKILL' ? resolve() : reject(new Error(`the child ended by itself: ${code}`)),
    );
  });
}

/** A child's script of test/support, bundled into the folder; Node runs no TypeScript by itself. */
export async function bundledChild(folder: string, name: string): Promise<string> {
  const scripts = join(folder, 'scripts');
  await buildNodeFiles(scripts, [`test/support/${name}.ts`], 'mjs');
  return join(scripts, `${name}.mjs`);
}

/** Yields once per kill, after a new start has read what was left. */
export async function* killDuringSaves(folder: string, times: number): AsyncGenerator<KilledSave> {
  const script = await bundledChild(folder, 'save-forever');
  const data = join(folder, 'user-data');
  mkdirSync(data);
  const file = join(data, 'settings.json');
  const reached: Reached = { saved: 0, starting: 0 };
  for (let time = 0; time < times; time += 1) {
    await runAndKill(script, file, reached);
    const isInterrupted = readdirSync(data).some((name) => name.includes('tmp'));
    const store = await SettingsStore.open(file);
    const { value: found, trouble } = store;
    yield { ...reached, found, trouble, isInterrupted, names: readdirSync(data).toSorted() };
  }
}
