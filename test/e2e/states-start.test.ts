/** Starting under odd conditions: settings that cannot be kept, and a second start. */
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { accessibilityFaults } from '../support/accessibility.ts';
import * as room from '../support/assist-room.ts';
import { test } from '../support/electron-app.ts';
import { takePicture } from '../support/pictures.ts';
import { homeOfJo } from '../support/saved-settings.ts';

test('where settings cannot be kept a banner says so, and the work goes on', async ({ host }) => {
  const home = homeOfJo(host);
  chmodSync(join(home, 'user-data'), 0o555);
  const { page } = await host.launch({ home });
  await expect(page.getByText('Settings cannot be written on this computer')).toBeVisible(room.FIRST_ANSWER);
  await room.pick(page, /^Quote out/, /^Releases the money/);
  await takePicture(page, 'trouble-settings-not-kept');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('navigation').getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radiogroup', { name: 'Look' }).getByRole('radio', { name: 'Dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  chmodSync(join(home, 'user-data'), 0o755);
});

test('a second start brings the first window to the front and ends', async ({ host }) => {
  const { app, home } = await host.launch({ home: homeOfJo(host) });
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const calls: string[] = [];
    Reflect.set(globalThis, 'calls', calls);
    if (!window) return;
    window.minimize();
    for (const name of ['restore', 'focus'] as const) {
      const own = window[name].bind(window);
      window[name] = () => {
        calls.push(name);
        own();
      };
    }
    window.isMinimized = () => true;
  });
  expect(await host.launchAndWaitForExit({ home })).toBe(0);
  await expect.poll(() => app.evaluate(() => Reflect.get(globalThis, 'calls'))).toEqual(['restore', 'focus']);
});
