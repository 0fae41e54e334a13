/** One running app for all security statements about the window: it is asked, attacked and must stand as before. */
import { rmSync } from 'node:fs';
import { closeApp } from '../../build/launch.mjs';
import { test as base, type RunningApp, start } from './electron-app.ts';

export const test = base.extend<object, { running: RunningApp }>({
  running: [
    async ({ prepared }, use) => {
      const home = prepared.electron.newHome();
      const running = await start(prepared, home, {});
      await use(running);
      await closeApp(running.app);
      rmSync(home, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});
