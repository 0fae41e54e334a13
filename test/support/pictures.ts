/** Pictures of the running app for people to look at; they prove nothing by themselves. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { projectRoot } from './project-files.ts';

const folder = join(projectRoot, 'out/e2e-pictures');

/** Takes a picture of the page into `out/e2e-pictures`. */
export async function takePicture(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
