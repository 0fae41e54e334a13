/** axe finds nothing on any screen, in light and dark. */
import { expect, type Page } from '@playwright/test';
import { accessibilityFaults } from '../support/accessibility.ts';
import * as room from '../support/assist-room.ts';
import { changeSettings, resize, test } from '../support/desk.ts';
import { takePicture } from '../support/pictures.ts';

const enter = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('button', { name }).click();

for (const theme of ['light', 'dark'] as const) {
  const look = async (page: Page, name: string) => {
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    await takePicture(page, `${theme}-${name}`);
    expect.soft(await accessibilityFaults(page), `${name}, ${theme}`).toEqual([]);
  };

  test(`the Assist room, empty, with suggestions and with a draft (${theme})`, async ({ desk: { page } }) => {
    await changeSettings(page, { theme });
    await expect(page.getByRole('button', { name: /^Ostrand Cold Storage/ })).toBeVisible();
    await look(page, 'start');
    await room.pick(page, /^Quote out/, /^Releases the money/);
    await page.getByRole('button', { name: /more facts/ }).click();
    await look(page, 'suggestions');
    await page.getByRole('tab', { name: /^Emails/ }).click();
    await look(page, 'emails');
    await page.getByRole('tab', { name: 'Call kit' }).click();
    await look(page, 'call-kit');
    await page.getByRole('button', { name: /^Held back/ }).click();
    await look(page, 'held-back');
    await page.getByRole('tab', { name: /^Assets/ }).click();
    await page
      .getByRole('button', { name: /^Stance/ })
      .or(page.getByLabel('Stance'))
      .first()
      .click();
    await look(page, 'fact-list');
    await page.keyboard.press('Escape');
    await room.cards(page).first().getByRole('button', { name: 'Use' }).click();
    await expect(room.form(page)).toBeVisible();
    await look(page, 'draft-with-a-hole');
    await room.fillBlanks(page);
    await look(page, 'draft');
  });

  test(`the referral and the dialogs (${theme})`, async ({ desk: { page } }) => {
    await changeSettings(page, { theme });
    await page.getByRole('button', { name: /^Ostrand Cold Storage/ }).click();
    await room.answered(page);
    await page.getByRole('button', { name: 'Ask for a referral' }).click();
    await look(page, 'referral');
    await page.getByRole('radio', { name: 'Ask for a name' }).check();
    await look(page, 'referral-rule');
    await page.getByRole('button', { name: 'Ask marketing' }).click();
    await expect(page.getByRole('dialog', { name: 'Ask marketing' })).toBeVisible();
    await look(page, 'ask-marketing');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    await look(page, 'keys');
  });

  test(`the Library room with results, a file and nothing found (${theme})`, async ({ desk: { page } }) => {
    await changeSettings(page, { theme });
    await enter(page, 'Library');
    const box = page.getByRole('searchbox', { name: 'Search the library' });
    await expect(page.getByRole('list', { name: 'Results' })).toBeVisible();
    await look(page, 'library');
    await box.fill('price list last year');
    await page.getByRole('button', { name: 'Price list (last year)', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Use in a draft' })).toBeVisible();
    await look(page, 'library-file');
    await box.fill('zeppelin xylophone');
    await expect(page.getByText('Nothing has')).toBeVisible();
    await look(page, 'library-nothing');
  });

  test(`Settings, the first question and a narrow window (${theme})`, async ({ desk }) => {
    const { page } = desk;
    await changeSettings(page, { theme });
    await enter(page, 'Settings');
    await expect(page.getByRole('form', { name: 'You' })).toBeVisible();
    await look(page, 'settings');
    await enter(page, 'Assist');
    await resize(desk, { width: 900, height: 600 });
    await room.pick(page, /^Deciding/, /^Can say no/);
    await look(page, 'narrow');
    await room.cards(page).first().getByRole('button', { name: 'Use' }).click();
    await expect(room.form(page)).toBeVisible();
    await look(page, 'narrow-draft');
    await changeSettings(page, { persona: null, theme });
    await expect(page.getByRole('button', { name: /^I sell/ })).toBeVisible();
    await look(page, 'first-run');
  });
}
