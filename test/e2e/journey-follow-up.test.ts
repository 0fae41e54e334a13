/** The main job: the quote is out and nobody answers; at most five clicks later a draft worth reading is open. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test as report } from '@playwright/test';
import * as room from '../support/assist-room.ts';
import { test } from '../support/electron-app.ts';
import { openedDraft, sha256 } from '../support/mail-program.ts';
import { takePicture } from '../support/pictures.ts';
import { homeOfJo } from '../support/saved-settings.ts';

const MOST_CLICKS = 5;

/** Seconds are told, not promised: this machine is not the rep's. */
function tellSeconds(sinceMs: number): void {
  const seconds = ((performance.now() - sinceMs) / 1_000).toFixed(1);
  report.info().annotations.push({ type: 'seconds', description: seconds });
}

/** SHA-256 of every file of the app's own copy of the starter library. */
function libraryDigests(userData: string): ReadonlyMap<string, string> {
  const root = join(userData, 'starter-library/assets');
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return new Map(files.map(({ name, parentPath }) => [name, sha256(readFileSync(join(parentPath, name)))]));
}

async function fileNames(page: Page): Promise<readonly string[]> {
  const rows = room.attachments(page).getByRole('button', { name: /^Take away / });
  await expect(rows.first()).toBeVisible();
  const names = await rows.evaluateAll((buttons) => buttons.map((one) => one.getAttribute('aria-label')));
  return names.map((name) => name?.replace('Take away ', '') ?? '');
}

test('from a fresh profile, stage, role and names are enough: five clicks to the opened draft', async ({
  host,
}) => {
  const { page, home, userData } = await host.launch();
  await takePicture(page, 'first-run');
  await page.getByRole('button', { name: /^I sell/ }).click();
  await expect(room.stages(page)).toBeVisible(room.FIRST_ANSWER);
  await takePicture(page, 'assist-start');

  const clicks = await room.countClicks(page);
  const startedMs = performance.now();
  await room.pick(page, /^Quote out/, /^Releases the money/);
  await takePicture(page, 'assist-suggestions');
  await room.cards(page).first().getByRole('button', { name: 'Use' }).click();
  await room.fillBlanks(page);
  await expect(room.openInMail(page)).toBeEnabled();
  await takePicture(page, 'assist-draft-filled');
  const files = await fileNames(page);
  await room.openInMail(page).click();
  const draft = await openedDraft(home);
  tellSeconds(startedMs);
  expect(await clicks.read()).toBeLessThanOrEqual(MOST_CLICKS);

  expect(files).toHaveLength(1);
  expect(Object.keys(draft.sha256)).toEqual(files);
  expect(draft.sha256[files[0] ?? '']).toBe(libraryDigests(userData).get(files[0] ?? ''));
  expect(draft.text).toContain('Ana');
  expect(draft.text).not.toMatch(/\{\{|\[First name\]|\[Company\]/);
  expect(draft.subject).not.toMatch(/[[{]/);
  expect(draft.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');

  const question = page.getByRole('dialog', { name: 'Did a draft with the file open?' });
  await expect(question).toBeVisible();
  await takePicture(page, 'assist-what-opened');
  await question.getByRole('button', { name: 'Yes, with the file' }).click();
  await expect(page.getByText('A draft was handed to your mail program.')).toBeVisible();
  await takePicture(page, 'assist-handed-over');
});

test('from the Ostrand sample everything is known: the draft names Karin and goes to her', async ({
  host,
}) => {
  const { page, home, userData } = await host.launch({ home: homeOfJo(host) });
  await expect(page.getByRole('button', { name: /^Ostrand Cold Storage/ })).toBeVisible(room.FIRST_ANSWER);
  const clicks = await room.countClicks(page);
  const startedMs = performance.now();
  await page.getByRole('button', { name: /^Ostrand Cold Storage/ }).click();
  await room.answered(page);
  await takePicture(page, 'assist-sample');
  const title = await room.cards(page).first().getByRole('heading').textContent();
  await room.cards(page).first().getByRole('button', { name: 'Use' }).click();
  await expect(room.openInMail(page)).toBeEnabled();
  await takePicture(page, 'assist-sample-draft');
  const [file] = await fileNames(page);
  await room.openInMail(page).click();
  const draft = await openedDraft(home);
  tellSeconds(startedMs);
  expect(await clicks.read()).toBeLessThanOrEqual(MOST_CLICKS);

  expect(draft.to).toMatchObject([{ address: 'karin.vestby@ostrand.example' }]);
  expect(draft.from).toMatchObject({ address: 'jo@tellerby.example', name: 'Jo Rademaker' });
  expect(draft.text).toMatch(/Karin/);
  expect(draft.text).toContain('Jo Rademaker');
  expect(draft.sha256).toEqual({ [file ?? '']: libraryDigests(userData).get(file ?? '') });
  // The message that was said is said: this file is no longer the first to hand over.
  await expect(room.cards(page).first().getByRole('heading')).not.toHaveText(title ?? '');
});
