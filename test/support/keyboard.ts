/** Working without a pointer. */
import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any screen has: who has not arrived by then never will. */
const MOST_STOPS = 120;

const hasFocus = (thing: Locator) =>
  thing.evaluate((element) => element === document.activeElement, undefined, { timeout: 5_000 });

/** Presses Tab until a thing has focus; a thing that Tab never reaches fails the test. */
export async function tabTo(page: Page, thing: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(thing).toBeVisible();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await hasFocus(thing)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab does not reach ${thing}`);
}

/** Reaches a button by Tab and presses it. */
export async function press(page: Page, thing: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, thing);
  await page.keyboard.press(key);
}

/**
 * Reaches a radio group by Tab and picks a choice as the keys of the platform do it: Space on the one in focus,
 * arrows to walk on.
 */
export async function pickByKeys(page: Page, group: Locator, choice: string | RegExp): Promise<void> {
  const radios = group.getByRole('radio');
  const wanted = group.getByRole('radio', { name: choice });
  const picked = group.locator('input:checked');
  await tabTo(page, (await picked.count()) > 0 ? picked : radios.first());
  await page.keyboard.press('Space');
  await expect(group.locator('input:focus')).toBeChecked();
  for (let step = await radios.count(); step > 0 && !(await wanted.isChecked()); step -= 1) {
    await page.keyboard.press('ArrowDown');
    await expect(group.locator('input:focus')).toBeChecked();
  }
}
