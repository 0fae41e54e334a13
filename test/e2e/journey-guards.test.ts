/** What must never leave: a draft with a hole, an expired, internal, show-only or superseded file. */
import { expect, type Page } from '@playwright/test';
import * as room from '../support/assist-room.ts';
import { test } from '../support/desk.ts';
import { openedDraft, openedDrafts } from '../support/mail-program.ts';
import { invoke } from '../support/page-bridge.ts';
import { takePicture } from '../support/pictures.ts';

/** In their order, as they read when all is well. Source: product rule, Hand-off. */
const ELEVEN_CHECKS = [
  'filled in',
  'in date',
  'approved',
  'for sending',
  'newest version',
  'consent holds',
  'described',
  'fits the stance',
  'no other account named',
  'new to them',
  'nothing hidden in it',
];
const BESIDE_THEM = ['size is fine', 'looked after', 'recipient fits'];

async function lookAt(page: Page, words: string, title: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'Library' }).click();
  await page.getByRole('searchbox', { name: 'Search the library' }).fill(words);
  const results = page.getByRole('list', { name: 'Results' });
  await results.getByRole('button', { name: title, exact: true }).click();
  await expect(room.preview(page).getByRole('heading', { name: title })).toBeVisible();
}

const useButton = (page: Page) => page.getByRole('button', { name: 'Use in a draft' });

/** A whole draft with these files, past every button of the page. */
const handOver = (page: Page, attach: readonly string[], values: Readonly<Record<string, string>>) =>
  invoke(page, 'handoff.openInMail', {
    template: 'follow-up-cost-of-waiting',
    values,
    attach,
    to: null,
    account: null,
    stance: null,
    history: [],
    ownSentence: null,
    edited: null,
  });

const FILLED = { 'contact.first_name': 'Ana', 'account.name': 'Ruiz Logistics' };

test('a draft with a hole goes nowhere: the button is off, and the keys lead to the first blank', async ({
  desk: { page, home },
}) => {
  const before = openedDrafts(home).length;
  await page.evaluate(() => {
    const watch = () => {
      if (document.body.textContent.includes('no longer in the library')) document.title = 'flashed';
    };
    new MutationObserver(watch).observe(document.body, { childList: true, subtree: true });
  });
  await room.pick(page, /^Quote out/, /^Releases the money/);
  await room.cards(page).first().getByRole('button', { name: 'Use' }).click();
  const first = room.form(page).getByLabel('First name', { exact: true });
  await expect(first).toBeFocused();
  await expect(room.openInMail(page)).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Copy email' })).toBeDisabled();
  await expect(room.checks(page).first()).toHaveText(/One blank left: “First name”/);
  await takePicture(page, 'assist-hole');
  // While the draft is on its way nothing else may be said of it, not even for a moment.
  expect(await page.title()).not.toBe('flashed');

  await room.form(page).getByLabel('Your own sentence').focus();
  await page.keyboard.press('Control+Enter');
  await expect(first).toBeFocused();
  await room.form(page).getByLabel('Your own sentence').focus();
  await page.getByRole('button', { name: /One blank left/ }).click();
  await expect(first).toBeFocused();
  expect(await handOver(page, [], {})).toMatchObject({ value: { route: null, refused: 'blocked' } });
  expect(openedDrafts(home)).toHaveLength(before);

  await first.fill('Ana');
  await expect(room.openInMail(page)).toBeEnabled();
  await room.settled(page);
  await expect(room.checks(page)).toHaveText(
    [...ELEVEN_CHECKS, ...BESIDE_THEM].map((words) => new RegExp(words)),
  );
});

test('an expired file with a newer version blocks the draft until the new one takes its place', async ({
  desk: { page, home },
}) => {
  const nth = openedDrafts(home).length + 1;
  await lookAt(page, 'price list last year', 'Price list (last year)');
  await takePicture(page, 'library-expired');
  await useButton(page).click();
  await room.fillBlanks(page);
  await expect(room.checks(page).filter({ hasText: 'may no longer be used' })).toBeVisible();
  await expect(room.openInMail(page)).toBeDisabled();
  await takePicture(page, 'assist-expired-file');
  await room
    .checks(page)
    .filter({ hasText: 'has a newer version' })
    .getByRole('button', { name: 'Use the new one' })
    .click();
  await expect(room.openInMail(page)).toBeEnabled();
  await room.openInMail(page).click();
  expect(Object.keys((await openedDraft(home, nth)).sha256)).toEqual(['price-list-2026.xlsx']);
});

for (const { kind, words, title } of [
  {
    kind: 'an internal',
    words: 'battle card outsourced scanning',
    title: 'Battle card: outsourced scanning',
  },
  { kind: 'a show-only', words: 'overview in twelve slides', title: 'Overview in twelve slides' },
]) {
  test(`${kind} file can be looked at and not taken into a draft`, async ({ desk: { page } }) => {
    await lookAt(page, words, title);
    await expect(useButton(page)).toBeDisabled();
    await takePicture(page, `library-${kind.split(' ').at(-1)}`);
  });
}

for (const { kind, asset } of [
  { kind: 'an internal', asset: 'battle-outsourced-scanning' },
  { kind: 'a show-only', asset: 'overview-twelve-slides' },
  { kind: 'an expired', asset: 'price-list-last-year' },
]) {
  test(`main refuses ${kind} file even when the page asks for it`, async ({ desk: { page, home } }) => {
    const before = openedDrafts(home).length;
    expect(await handOver(page, [asset], FILLED)).toMatchObject({ value: { refused: 'blocked' } });
    expect(openedDrafts(home)).toHaveLength(before);
  });
}
