/** A company's own 300 files are useful after three questions per top folder, and nothing else in it changes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { accessibilityFaults } from '../support/accessibility.ts';
import * as room from '../support/assist-room.ts';
import { answerFolderDialog } from '../support/chosen-folder.ts';
import { FILES_PER_FOLDER, makeCompanyFolder, TOP_FOLDERS } from '../support/company-folder.ts';
import { test } from '../support/electron-app.ts';
import { folderTree, giveTree } from '../support/folder-tree.ts';
import { openedDraft, sha256 } from '../support/mail-program.ts';
import { takePicture } from '../support/pictures.ts';
import { homeOfJo } from '../support/saved-settings.ts';

const ANSWERS: Readonly<Record<string, { type: string; stages: readonly string[]; audience: string }>> = {
  'Case studies': { type: 'Case study', stages: ['Quote out', 'Deciding'], audience: 'Yes' },
  'One-pagers': { type: 'One-pager', stages: ['Quote out'], audience: 'Yes' },
  'Sales 2026': { type: 'Business case', stages: ['Agreeing terms'], audience: 'On screen only' },
  'Battle cards (internal)': { type: 'Battle card', stages: [], audience: 'No, ours' },
};

async function answerFor(page: Page, folder: string): Promise<void> {
  const { type, stages, audience } = ANSWERS[folder] ?? { type: '', stages: [], audience: '' };
  const card = page.getByRole('dialog').getByRole('region', { name: folder, exact: true });
  await expect(card).toContainText(`${FILES_PER_FOLDER} files`);
  const include = card.getByRole('button', { name: 'Describe this folder' });
  if (await include.isVisible()) await include.click();
  await card.getByRole('button', { name: /What is it/ }).click();
  await page.getByRole('option', { name: type, exact: true }).click();
  const allowed = card.getByRole('radiogroup', { name: 'May customers have it?' });
  await allowed.getByRole('radio', { name: audience }).check();
  for (const stage of stages) await card.getByRole('checkbox', { name: stage, exact: true }).check();
}

test('300 files of their own: three questions per top folder, then five clicks to a draft', async ({
  host,
}) => {
  test.setTimeout(120_000);
  const home = homeOfJo(host, { samplesRemoved: true });
  const library = join(home, 'Marketing');
  makeCompanyFolder(library);
  giveTree(host, library);
  const before = folderTree(library);
  const { app, page } = await host.launch({ home });
  await expect(room.stages(page)).toBeVisible(room.FIRST_ANSWER);
  await page.getByRole('navigation').getByRole('button', { name: 'Settings' }).click();
  await answerFolderDialog(app, library);
  await page.getByRole('button', { name: 'Use my own folder' }).click();
  const dialog = page.getByRole('dialog', { name: 'Three questions per folder' });
  await expect(dialog.getByRole('heading', { level: 3 })).toHaveText(TOP_FOLDERS.toSorted(), {
    timeout: 20_000,
  });
  await takePicture(page, 'own-folder-questions');
  for (const folder of TOP_FOLDERS) await answerFor(page, folder);
  await takePicture(page, 'own-folder-answers');
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Describe 4 folders' }).click();
  await expect(dialog).toContainText('4 folders are described now.');
  await dialog.getByRole('button', { name: 'Close' }).last().click();

  const after = folderTree(library);
  const added = Object.keys(after).filter((path) => !(path in before));
  expect(added.toSorted()).toEqual(TOP_FOLDERS.map((folder) => `${folder}/_folder.yaml`).toSorted());
  expect(Object.fromEntries(Object.entries(after).filter(([path]) => path in before))).toEqual(before);
  expect(readFileSync(join(library, 'One-pagers/_folder.yaml'), 'utf8')).toMatch(
    /type: one_pager[\s\S]*stages: \[ ?quoted ?\]|stages:\n {2}- quoted/,
  );

  await page.getByRole('navigation').getByRole('button', { name: 'Assist' }).click();
  await expect(page.getByRole('status', { name: 'Library status' })).toContainText('300 assets');
  const clicks = await room.countClicks(page);
  await room.pick(page, /^Quote out/, /^Releases the money/);
  await takePicture(page, 'own-folder-suggestions');
  const kinds = await room.cards(page).evaluateAll((all) => all.map((one) => one.textContent ?? ''));
  expect(kinds.length).toBeGreaterThanOrEqual(3);
  for (const text of kinds) expect(text).toMatch(/Case study|One-pager/);
  await room.cards(page).first().getByRole('button', { name: 'Use' }).click();
  await room.fillBlanks(page);
  await takePicture(page, 'own-folder-draft');
  await room.openInMail(page).click();
  const draft = await openedDraft(home);
  expect(await clicks.read()).toBeLessThanOrEqual(5);
  const [[name, digest] = ['', '']] = Object.entries(draft.sha256);
  const files = readdirSync(library, { recursive: true, withFileTypes: true });
  const source = files.find((one) => one.name === name);
  expect(sha256(readFileSync(join(source?.parentPath ?? '', name)))).toBe(digest);
  expect(folderTree(library)).toEqual(after);
});
