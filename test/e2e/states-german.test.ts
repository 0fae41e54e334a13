/** Switched to German, no word of ours stays English; what the library says keeps its own language. */
import { expect } from '@playwright/test';
import { changeSettings, test } from '../support/desk.ts';
import { takePicture } from '../support/pictures.ts';
import { englishOnScreen } from '../support/screen-texts.ts';

test('the words that are looked for are found on the English screen', async ({ desk: { page } }) => {
  expect((await englishOnScreen(page)).length).toBeGreaterThan(40);
});

test('the Assist room, a draft, a referral and the dialogs are German', async ({ desk: { page } }) => {
  await changeSettings(page, { language: 'de' });
  const look = async (name: string) => {
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    await takePicture(page, `german-${name}`);
    expect.soft(await englishOnScreen(page), name).toEqual([]);
  };
  await expect(page.getByRole('button', { name: /^Meerwald Maschinen/ })).toBeVisible();
  await look('start');
  await page.getByRole('button', { name: /^Meerwald Maschinen/ }).click();
  await expect(page.locator('[data-suggestion]').first()).toBeVisible();
  await look('suggestions');
  await page.locator('[data-suggestion]').first().getByRole('button', { name: 'Verwenden' }).click();
  await expect(page.getByRole('form')).toBeVisible();
  await look('draft');
  await page.keyboard.press('Escape');
  await page.getByRole('tab').nth(2).click();
  await look('call-kit');
  await page.getByRole('button', { name: 'Um Empfehlung bitten' }).click();
  await look('referral');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('keys');
});

test('the Library room, Settings and the first question are German', async ({ desk: { page } }) => {
  await changeSettings(page, { language: 'de' });
  const rooms = page.getByRole('navigation').getByRole('button');
  await rooms.nth(1).click();
  await page.getByRole('searchbox').fill('Skonto');
  await expect(page.locator('article mark').first()).toBeVisible();
  await page.getByRole('article').first().getByRole('button').first().click();
  await expect(page.locator('dl').first()).toBeVisible();
  await takePicture(page, 'german-library');
  expect.soft(await englishOnScreen(page), 'library').toEqual([]);
  await rooms.nth(2).click();
  await expect(page.getByRole('form')).toBeVisible();
  await takePicture(page, 'german-settings');
  expect.soft(await englishOnScreen(page), 'settings').toEqual([]);
  await changeSettings(page, { language: 'de', persona: null });
  await takePicture(page, 'german-first-run');
  expect.soft(await englishOnScreen(page), 'first run').toEqual([]);
});
