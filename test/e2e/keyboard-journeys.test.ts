/** Every journey without a pointer: what the product promises to people who cannot use one, or will not. */
import { expect } from '@playwright/test';
import * as room from '../support/assist-room.ts';
import { test } from '../support/desk.ts';
import { pickByKeys, press, tabTo } from '../support/keyboard.ts';
import { openedDraft, openedDrafts } from '../support/mail-program.ts';
import { takePicture } from '../support/pictures.ts';

let clicks: room.ClickCount;

test.beforeEach(async ({ desk: { page } }) => {
  clicks = await room.countClicks(page);
});

test.afterEach(async () => {
  expect(await clicks.read()).toBe(0);
});

test('from stage and role to the opened draft by keys alone', async ({ desk: { page, home } }) => {
  const nth = openedDrafts(home).length + 1;
  await pickByKeys(page, room.stages(page), /^Quote out/);
  await pickByKeys(page, room.roles(page), /^Releases the money/);
  await room.answered(page);
  await page.keyboard.press('2');
  await expect(room.cards(page).nth(1)).toBeFocused();
  await takePicture(page, 'keyboard-card-in-focus');
  await page.keyboard.press('1');
  await expect(room.cards(page).first()).toBeFocused();
  await page.keyboard.press('u');
  await expect(room.form(page).getByLabel('First name', { exact: true })).toBeFocused();
  await page.keyboard.type('Ana');
  await expect(room.openInMail(page)).toBeEnabled();
  await page.keyboard.press('Control+Enter');
  expect((await openedDraft(home, nth)).text).toContain('Hello Ana');

  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary', { name: 'Draft' })).toBeHidden();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
});

test('a card is previewed by p, and Esc brings the focus back to it', async ({ desk: { page } }) => {
  await pickByKeys(page, room.stages(page), /^Quote out/);
  await pickByKeys(page, room.roles(page), /^Can say no/);
  await room.answered(page);
  await page.keyboard.press('2');
  const card = room.cards(page).nth(1);
  await expect(card).toBeFocused();
  const title = (await card.getByRole('heading').textContent()) ?? '';
  await page.keyboard.press('p');
  const dialog = page.getByRole('dialog', { name: title });
  await expect(dialog).toBeVisible();
  await tabTo(page, dialog.getByRole('button', { name: 'Use in a draft' }));
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(card).toBeFocused();
});

test('passed along by keys alone', async ({ desk: { page, home } }) => {
  const nth = openedDrafts(home).length + 1;
  await press(page, page.getByRole('button', { name: /^Ostrand Cold Storage/ }));
  await room.answered(page);
  await press(page, page.getByRole('button', { name: 'Ask for a referral' }));
  await pickByKeys(page, page.getByRole('radiogroup', { name: 'Kind of referral' }), 'Pass along');
  await pickByKeys(page, page.getByRole('radiogroup', { name: 'Third person’s profession' }), 'Operations');
  await expect(room.preview(page)).toContainText('14 branches');
  await expect(room.openInMail(page)).toBeEnabled();
  await page.keyboard.press('Control+Enter');
  expect((await openedDraft(home, nth)).text).toMatch(/> For the person who keeps the daily work moving/);
});

test('a search from anywhere, walked through by arrows, ends in a draft', async ({ desk: { page } }) => {
  await expect(page.getByRole('button', { name: /^Ostrand Cold Storage/ })).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Search the library' })).toBeFocused();
  await page.keyboard.type('exit refund');
  const results = page.getByRole('list', { name: 'Results' }).getByRole('article');
  await expect(results.first()).toContainText('Easy to leave');
  await page.keyboard.press('Enter');
  const use = room.preview(page).getByRole('button', { name: 'Use in a draft' });
  await press(page, use);
  await expect(room.form(page)).toBeVisible();
  await expect(room.attachments(page)).toContainText('easy-to-leave.pdf');
});

test('the list of keys opens with ? and closes with Esc, and while typing ? is a letter', async ({
  desk: { page },
}) => {
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys).toContainText('Open in mail, or go to the first blank');
  await takePicture(page, 'keyboard-list-of-keys');
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
  await page.keyboard.press('Control+k');
  const box = page.getByRole('searchbox', { name: 'Search the library' });
  await expect(box).toBeFocused();
  await page.keyboard.type('1?u/');
  await expect(box).toHaveValue('1?u/');
  await expect(keys).toBeHidden();
});

test('settings are changed and saved by keys alone', async ({ desk: { page } }) => {
  await press(page, page.getByRole('navigation').getByRole('button', { name: 'Settings' }));
  const phone = page.getByRole('form', { name: 'You' }).getByLabel('Your phone');
  await tabTo(page, phone);
  await page.keyboard.type('+49 30 5550 0199');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved.')).toBeVisible();
  await pickByKeys(page, page.getByRole('radiogroup', { name: 'Look' }), 'Dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await press(page, page.getByRole('navigation').getByRole('button', { name: 'Assist' }));
  await expect(room.stages(page)).toBeVisible();
});
