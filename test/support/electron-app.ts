/**
 * Real Electron for end-to-end tests: as `nobody` when we are root, with the sandbox on, on a display of its own,
 * with a new profile for every launch.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { closeApp, type PreparedElectron, prepareElectron } from '../../build/launch.mjs';
import { giveToNobody, removeHome } from '../../build/unprivileged.mjs';
import { startVirtualDisplay } from '../../build/virtual-display.mjs';
import { putMailProgram } from './mail-program.ts';

export interface LaunchOptions {
  /** A home folder from `newHome`, to start again where an earlier run ended. Default: a new one. */
  readonly home?: string;
  /** Arguments after the app's folder. */
  readonly args?: readonly string[];
  /** Switches before it. */
  readonly switches?: readonly string[];
}

export interface RunningApp {
  readonly app: ElectronApplication;
  /** The window's page, loaded. */
  readonly page: Page;
  /** Holds everything the app wrote. */
  readonly home: string;
  /** The app's own folder for settings and state. */
  readonly userData: string;
}

export interface ElectronHost {
  readonly electron: PreparedElectron;
  /** For programs that start Electron themselves. */
  readonly display: string;
  /** Starts the app and waits for its window. */
  launch(options?: LaunchOptions): Promise<RunningApp>;
  /** Starts the app without a debugger and answers its exit code; for runs that are meant to end by themselves. */
  launchAndWaitForExit(options: LaunchOptions): Promise<number | null>;
  /** A new, empty home that the app can write. */
  newHome(): string;
  /** Lets the app's user own a file or folder that a test made for it. */
  giveToApp(path: string): void;
}

interface Prepared {
  readonly electron: PreparedElectron;
  readonly display: string;
}

interface WorkerFixtures {
  readonly prepared: Prepared;
  /** Started once for all tests of a worker that only look at it. */
  readonly sharedApp: RunningApp;
}

interface TestFixtures {
  readonly host: ElectronHost;
  /** The shared app with its page loaded anew; a test that changes what is saved takes `host` instead. */
  readonly room: RunningApp;
}

function commandFor(
  { electron, display }: Prepared,
  home: string,
  { args = [], switches = [] }: LaunchOptions,
) {
  const userData = join(home, 'user-data');
  const environment = electron.environment(home);
  const path = `${putMailProgram(home)}:${environment.PATH ?? ''}`;
  return {
    userData,
    args: [...electron.switches, `--user-data-dir=${userData}`, ...switches, electron.appFolder, ...args],
    env: { ...environment, PATH: path, DISPLAY: display, LANG: 'en_US.UTF-8', LANGUAGE: 'en' },
  };
}

/** Starts the app with a home of its own and waits for its window. */
export async function start(prepared: Prepared, home: string, options: LaunchOptions): Promise<RunningApp> {
  const { userData, args, env } = commandFor(prepared, home, options);
  const { executablePath } = prepared.electron;
  const app = await _electron.launch({ executablePath, args, env, chromiumSandbox: true });
  const page = await app.firstWindow();
  await page.waitForLoadState('load');
  return { app, page, home, userData };
}

async function startAndWait(
  prepared: Prepared,
  home: string,
  options: LaunchOptions,
): Promise<number | null> {
  const { args, env } = commandFor(prepared, home, options);
  const child = spawn(prepared.electron.executablePath, args, { env, stdio: 'ignore' });
  const [code] = await once(child, 'exit');
  return code;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  prepared: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's names
    async ({}, use) => {
      const electron = await prepareElectron();
      const screen = await startVirtualDisplay();
      await use({ electron, display: screen.display });
      screen.stop();
      electron.remove();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  sharedApp: [
    async ({ prepared }, use) => {
      const home = prepared.electron.newHome();
      const running = await start(prepared, home, {});
      await use(running);
      await closeApp(running.app);
      await removeHome(home);
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  room: async ({ sharedApp }, use) => {
    await sharedApp.page.reload();
    await use(sharedApp);
  },
  host: async ({ prepared }, use) => {
    const { electron } = prepared;
    const homes: string[] = [];
    const apps: ElectronApplication[] = [];
    const newHome = () => {
      const home = electron.newHome();
      homes.push(home);
      return home;
    };
    await use({
      electron,
      display: prepared.display,
      newHome,
      giveToApp: (path) => giveToNobody(path, { forNobody: electron.asNobody }),
      launchAndWaitForExit: (options) => startAndWait(prepared, options.home ?? newHome(), options),
      launch: async (options = {}) => {
        const running = await start(prepared, options.home ?? newHome(), options);
        apps.push(running.app);
        return running;
      },
    });
    for (const app of apps) await closeApp(app);
    for (const home of homes) await removeHome(home);
  },
});
