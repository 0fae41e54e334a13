/** Pictures of the running app for people to look at; they prove nothing by themselves. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { projectRoot } from './project-files.ts';

const folder = join(projectRoot, 'out/e2e-pictures');

/** Takes a picture of the page into `out/e2e-pictures`. */
export async function takePicture(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** The same, taken by the app itself: Playwright cuts a zoomed page, and does not see the preview beside the page. */
export async function takePictureOf(
  app: ElectronApplication,
  name: string,
  urlStart = 'app://bundle/',
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const png = await app.evaluate(async ({ webContents }, start) => {
    const found = webContents.getAllWebContents().find((contents) => contents.getURL().startsWith(start));
    // The picture is of the last frame drawn, which may lag behind the page.
    await found?.executeJavaScript(
      'new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 50)))',
    );
    return (await found?.capturePage())?.toPNG().toString('base64');
  }, urlStart);
  if (png) writeFileSync(join(folder, `${name}.png`), Buffer.from(png, 'base64'));
}
