/** When the library cannot answer: one sentence, one action, and nothing is ever written. */
import { chmodSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { accessibilityFaults } from '../support/accessibility.ts';
import * as room from '../support/assist-room.ts';
import { answerFolderDialog } from '../support/chosen-folder.ts';
import { type ElectronHost, test } from '../support/electron-app.ts';
import { folderTree, giveTree } from '../support/folder-tree.ts';
import { takePicture } from '../support/pictures.ts';
import { homeOfJo } from '../support/saved-settings.ts';

/** Files by path below a folder of the app's user. */
function folderOf(host: ElectronHost, root: string, files: Readonly<Record<string, string>>): string {
  mkdirSync(root, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  giveTree(host, root);
  return root;
}

/** Metadata that nobody could have meant, each in its own way, beside files that are sound. */
const BROKEN: Readonly<Record<string, string>> = {
  'library.yaml': 'policy: [uncurated',
  'assets/one.txt': 'Late fees, line by line',
  'assets/one.txt.meta.yaml': 'title: "never closed\nstages: [quoted\n',
  'assets/two.md': '# What waiting costs\n\nLate fees and lost discounts',
  'assets/two.md.meta.yaml': ': : : - {',
  'assets/three.txt': 'A checklist for late fees',
  'assets/three.txt.meta.yaml': 'id: [1, 2]\ntype: nonsense\nstages: 7\nexpires: someday\naudience: maybe\n',
  'assets/four.txt': 'Four',
  'assets/four.txt.meta.yaml': '\u0000\u0001\u0002',
  'assets/deep/_folder.yaml': '- a list\n- is not a map\n',
  'assets/deep/five.txt': 'Five ways to lose a discount',
  'templates/broken.md': '---\nname: [\n---\nHello {{ contact.first_name',
};

async function expectTrouble(page: Page, name: string, sentence: string, action: string): Promise<void> {
  const notice = page.locator('[role="alert"], [role="status"]').filter({ hasText: sentence });
  await expect(notice).toBeVisible(room.FIRST_ANSWER);
  await expect(notice.getByRole('button')).toHaveText([action]);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await takePicture(page, `trouble-${name}`);
  expect(await accessibilityFaults(page)).toEqual([]);
}

test('a folder that is missing, empty, a file or closed says so in one sentence with one way on', async ({
  host,
}) => {
  const home = homeOfJo(host);
  const empty = folderOf(host, join(home, 'empty'), {});
  const closed = folderOf(host, join(home, 'closed'), { 'assets/a.txt': 'a' });
  const file = join(folderOf(host, join(home, 'files'), { 'library.txt': 'a file' }), 'library.txt');
  const broken = folderOf(host, join(home, 'broken'), BROKEN);
  chmodSync(closed, 0o000);
  const before = folderTree(broken);
  const { app, page } = await host.launch({
    home: homeOfJo(host, { libraryFolder: join(home, 'away') }),
  });

  await expectTrouble(page, 'missing', 'is no longer where it was', 'Choose the folder again');
  await answerFolderDialog(app, empty);
  await page.getByRole('button', { name: 'Choose the folder again' }).click();
  await expectTrouble(page, 'empty', 'holds no file to hand over yet', 'Use another folder');
  await answerFolderDialog(app, file);
  await page.getByRole('button', { name: 'Use another folder' }).click();
  await expectTrouble(page, 'not-a-folder', 'is not a folder', 'Choose a folder');
  await answerFolderDialog(app, closed);
  await page.getByRole('button', { name: 'Choose a folder' }).click();
  await expectTrouble(page, 'closed', 'may not be read', 'Choose another folder');

  await answerFolderDialog(app, broken);
  await page.getByRole('button', { name: 'Choose another folder' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await takePicture(page, 'trouble-broken-questions');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('status', { name: 'Library status' })).toContainText('5 assets');
  await page.keyboard.press('/');
  await page.keyboard.type('late fees');
  await expect(page.getByRole('list', { name: 'Results' }).getByRole('listitem')).not.toHaveCount(0);
  await takePicture(page, 'trouble-broken-found');
  await page.getByRole('navigation').getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByText(/\d+ things to mend in this library/)).toBeVisible();
  expect(folderTree(broken)).toEqual(before);
  chmodSync(closed, 0o755);
});

test('a folder that goes away while it is open is used as it was last, and comes back by itself', async ({
  host,
}) => {
  const home = homeOfJo(host);
  const library = folderOf(host, join(home, 'library'), {
    'assets/costs.txt': 'What late fees cost',
    'assets/costs.txt.meta.yaml':
      'title: What late fees cost\ntype: one_pager\naudience: send\nmessages: [no_change]\n',
  });
  const { page } = await host.launch({ home: homeOfJo(host, { libraryFolder: library }) });
  await room.pick(page, /^Quote out/, /^Releases the money/);
  await expect(room.cards(page).first()).toContainText('What late fees cost');

  renameSync(library, `${library}-away`);
  await page.getByRole('navigation').getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Look again now' }).click();
  await page.getByRole('navigation').getByRole('button', { name: 'Assist' }).click();
  const band = page.getByText('The library folder cannot be reached; you see it as it was last.');
  await expect(band).toBeVisible();
  await expect(room.cards(page).first()).toContainText('What late fees cost');
  await expect(page.getByRole('status', { name: 'Library status' })).toContainText('folder away');
  await takePicture(page, 'trouble-offline');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Look again' }).click();
  await expect(band).toBeVisible();

  renameSync(`${library}-away`, library);
  await expect(band).toBeHidden({ timeout: 20_000 });
  await expect(page.getByRole('status', { name: 'Library status' })).not.toContainText('folder away');
});
