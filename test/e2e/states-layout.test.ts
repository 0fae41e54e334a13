/** Nothing to look for: the answer is in sight at every size, and nothing runs off the side. */
import { expect, type Page } from '@playwright/test';
import * as room from '../support/assist-room.ts';
import { changeSettings, resize, test, USUAL_SIZE } from '../support/desk.ts';
import { isInSight, sidewaysFaults } from '../support/layout.ts';
import { takePicture, takePictureOf } from '../support/pictures.ts';

const enter = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('button', { name }).click();

for (const size of [USUAL_SIZE, { width: 1024, height: 700 }]) {
  const name = `${size.width}x${size.height}`;
  test(`at ${name} the first three suggestions are in sight with their reasons`, async ({ desk }) => {
    const { page } = desk;
    await resize(desk, size);
    await room.pick(page, /^Quote out/, /^Releases the money/);
    await takePicture(page, `layout-${name}`);
    for (const at of [0, 1, 2]) {
      const card = room.cards(page).nth(at);
      expect(await isInSight(page, card.getByRole('heading'))).toBe(true);
      expect(await isInSight(page, card.getByRole('list', { name: 'Why' })), `card ${at + 1}`).toBe(true);
      expect(await room.reasonsOf(card).count()).toBeGreaterThanOrEqual(3);
    }
    expect(await sidewaysFaults(page)).toEqual([]);
  });

  test(`at ${name} the way out of a draft is in sight, and what blocks it`, async ({ desk }) => {
    const { page } = desk;
    await resize(desk, size);
    await room.pick(page, /^Quote out/, /^Releases the money/);
    for (const at of [0, 1, 2]) {
      await room.cards(page).nth(at).getByRole('button', { name: 'Use' }).click();
      await expect(page.getByRole('button', { name: /blanks? left/ })).toBeVisible();
      await takePicture(page, `layout-${name}-draft-${at + 1}`);
      expect(await isInSight(page, room.openInMail(page))).toBe(true);
      expect(await isInSight(page, page.getByRole('button', { name: /blanks? left/ }))).toBe(true);
      expect(await sidewaysFaults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Close the draft' }).click();
    }
  });
}

test('in a narrow window the draft is a drawer over the suggestions, and Esc closes it', async ({ desk }) => {
  const { page } = desk;
  await resize(desk, { width: 900, height: 600 });
  await room.pick(page, /^Quote out/, /^Releases the money/);
  await takePicture(page, 'layout-900x600');
  expect(await isInSight(page, room.cards(page).first())).toBe(true);
  await room.cards(page).first().getByRole('button', { name: 'Use' }).click();
  await expect(room.form(page).getByLabel('First name', { exact: true })).toBeFocused();
  await takePicture(page, 'layout-900x600-drawer');
  const drawer = page.getByRole('complementary', { name: 'Draft' });
  const [draft, main] = [await drawer.boundingBox(), await page.locator('main').boundingBox()];
  expect(draft && main && draft.x < main.x + main.width).toBe(true);
  expect(await isInSight(page, page.getByRole('button', { name: /One blank left/ }))).toBe(true);
  // What lies below cannot be reached while the drawer is open.
  await expect(page.locator('main')).toHaveAttribute('inert', '');
  expect(await sidewaysFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await page.getByRole('button', { name: 'Back to the draft' }).click();
  await expect(drawer).toBeVisible();
});

for (const language of ['en', 'de'] as const) {
  test(`at 200 % zoom nothing runs off the side of any room (${language})`, async ({ desk }) => {
    const { app, page } = desk;
    await changeSettings(page, { language });
    await resize(desk, USUAL_SIZE, 2);
    const rail = page.getByRole('navigation').getByRole('button');
    const look = async (name: string) => {
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
      await takePictureOf(app, `zoom-200-${name}-${language}`);
      expect(await sidewaysFaults(page), name).toEqual([]);
    };
    await expect(page.getByRole('button', { name: /^Ostrand/ })).toBeVisible();
    await look('start');
    await page.getByRole('button', { name: /^Ostrand Cold Storage/ }).click();
    const card = page.locator('[data-suggestion]').first();
    await expect(card).toBeVisible();
    await look('suggestions');
    await card.getByRole('button').first().click();
    await expect(page.locator('form input').first()).toBeVisible();
    await look('draft');
    await page.keyboard.press('Escape');
    await rail.nth(1).click();
    await page.getByRole('searchbox').fill('Skonto');
    await expect(page.locator('article mark').first()).toBeVisible();
    await look('library');
    await rail.nth(2).click();
    await expect(page.getByRole('form')).toBeVisible();
    await look('settings');
  });
}

test('a German draft beside the suggestions fits as well', async ({ desk }) => {
  const { page } = desk;
  await changeSettings(page, { language: 'de' });
  await page.getByRole('button', { name: /^Meerwald Maschinen/ }).click();
  await page.locator('[data-suggestion]').first().getByRole('button', { name: 'Verwenden' }).click();
  await expect(page.getByRole('button', { name: 'In Mail öffnen' })).toBeEnabled();
  await takePicture(page, 'layout-german-draft');
  expect(await sidewaysFaults(page)).toEqual([]);
});

test('the rooms are in sight and nothing runs off the side at the usual size', async ({ desk: { page } }) => {
  await enter(page, 'Library');
  await page.getByRole('searchbox', { name: 'Search the library' }).fill('late fees');
  await expect(page.getByRole('list', { name: 'Results' }).getByRole('article').first()).toBeVisible();
  await takePicture(page, 'library-results');
  expect(await sidewaysFaults(page)).toEqual([]);
  await enter(page, 'Settings');
  await expect(page.getByRole('form', { name: 'You' })).toBeVisible();
  await takePicture(page, 'settings');
  expect(await sidewaysFaults(page)).toEqual([]);
});
