/**
 * One running app for the tests of a worker that work at a rep's desk: Jo's settings, the starter library, 1280 × 800.
 * Before every test drafts and situations are forgotten and settings are Jo's again.
 */
import { expect, type Page } from '@playwright/test';
import type { LibraryStatus } from '#domain/library-status.ts';
import { closeApp } from '../../build/launch.mjs';
import { giveToNobody, removeHome } from '../../build/unprivileged.mjs';
import { FIRST_ANSWER, stages } from './assist-room.ts';
import { test as base, type RunningApp, start } from './electron-app.ts';
import { invoke } from './page-bridge.ts';
import { homeOfJo, JO } from './saved-settings.ts';

/** Design size of the window. Source: product rule, Screens. */
export const USUAL_SIZE = { width: 1280, height: 800 } as const;

/** Gives the page this size in CSS pixels of an unzoomed window, and waits until it has it. */
export async function resize(
  { app, page }: RunningApp,
  { width, height }: { readonly width: number; readonly height: number },
  zoom = 1,
): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, [w, h, factor]) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setContentSize(w, h);
      window?.webContents.setZoomFactor(factor);
    },
    [width, height, zoom] as const,
  );
  const size = () => page.evaluate(() => [innerWidth, innerHeight]);
  await expect.poll(size).toEqual([Math.floor(width / zoom), Math.floor(height / zoom)]);
}

/** The app as after a start with other settings; what else is set stays. */
export async function changeSettings(page: Page, change: Readonly<Record<string, unknown>>): Promise<void> {
  expect(await invoke(page, 'settings.change', change)).toMatchObject({ ok: true });
  await page.evaluate(() => sessionStorage.clear());
  await page.reload();
  await expect(page.getByRole('heading').first()).toBeVisible(FIRST_ANSWER);
}

async function reset(running: RunningApp): Promise<void> {
  const { page } = running;
  const usual = { persona: 'sell', language: 'en', theme: 'light', rep: JO, samplesRemoved: false };
  await resize(running, USUAL_SIZE);
  await changeSettings(page, usual);
  await expect(stages(page)).toBeVisible();
}

export const test = base.extend<{ desk: RunningApp }, { jo: RunningApp }>({
  jo: [
    async ({ prepared }, use) => {
      const { electron } = prepared;
      const giveToApp = (path: string) => giveToNobody(path, { forNobody: electron.asNobody });
      const home = homeOfJo({ newHome: electron.newHome, giveToApp });
      const running = await start(prepared, home, {});
      // Lengths are known once files were read, and with them the order of the suggestions.
      const isRead = async () => {
        const { reading, assets } = (await invoke(running.page, 'library.status', {})).value as LibraryStatus;
        return assets > 0 && reading.done === reading.total;
      };
      await expect.poll(isRead, { timeout: 60_000 }).toBe(true);
      await use(running);
      await closeApp(running.app);
      await removeHome(home);
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  desk: async ({ jo }, use) => {
    await reset(jo);
    await use(jo);
  },
});
