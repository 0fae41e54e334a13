/** F5, F6, F10, F24 (and S31) in the running app. */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { INITIAL_SETTINGS } from '../../electron/state/settings-store.ts';
import { type ElectronHost, test } from '../support/electron-app.ts';
import { invoke } from '../support/page-bridge.ts';

const savedAs = (data: object) =>
  JSON.stringify({ schema: 0, data: { ...INITIAL_SETTINGS, persona: 'sell', ...data } });

/** A home whose settings the app will find. */
function homeWith(host: ElectronHost, files: Readonly<Record<string, string>>) {
  const home = host.newHome();
  const userData = join(home, 'user-data');
  mkdirSync(userData);
  host.giveToApp(userData);
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(userData, name), text);
    host.giveToApp(join(userData, name));
  }
  return { home, userData };
}

test('F6: damaged settings are kept aside, the backup is used, and the page says so', async ({ host }) => {
  const { home, userData } = homeWith(host, {
    'settings.json': '{"schema":0,"da',
    'settings.json.bak': savedAs({ theme: 'dark' }),
  });
  const { page } = await host.launch({ home });
  await expect(page.getByText('Your settings were damaged and came back from their backup.')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const aside = readdirSync(userData).filter((name) => name.startsWith('settings.json.corrupt-'));
  expect(aside.map((name) => readFileSync(join(userData, name), 'utf8'))).toEqual(['{"schema":0,"da']);
});

test('F5: user data that cannot be written: the app opens with what was saved and says that nothing is kept', async ({
  host,
}) => {
  const { home, userData } = homeWith(host, { 'settings.json': savedAs({ theme: 'dark' }) });
  // Root may write anything; the app is another user then, to whom the folder does not belong.
  chmodSync(userData, 0o555);
  const { app, page } = await host.launch({ home });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark', { timeout: 20_000 });
  await expect(page.getByRole('radiogroup', { name: 'Opportunity stage' })).toBeVisible({ timeout: 20_000 });
  expect(await invoke(page, 'settings.get', {})).toMatchObject({ value: { trouble: 'not_writable' } });
  expect(readdirSync(userData)).toEqual(['settings.json']);
  expect(await app.evaluate(({ app: own }) => own.getPath('userData'))).not.toBe(userData);
  chmodSync(userData, 0o755);
});

test('F10, S31: a second start ends at once, and its arguments change nothing in the first', async ({
  host,
}) => {
  const home = host.newHome();
  const { app, page, userData } = await host.launch({ home });
  const before = await invoke(page, 'settings.get', {});
  const switches = ['--lang=de', '--remote-debugging-port=0', '--planted'];
  const args = ['app://preview/', 'https://example.com/', '/etc/passwd', '--planted'];
  expect(await host.launchAndWaitForExit({ home, switches, args })).toBe(0);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(page.url()).toBe('app://bundle/');
  expect(await invoke(page, 'settings.get', {})).toEqual(before);
  expect(existsSync(join(userData, 'logs', 'main.log'))).toBe(false);
});

test('F24: the app does not end while a change is unsaved; it says why, tries again, and then it is saved', async ({
  host,
}) => {
  const { home, userData } = homeWith(host, { 'settings.json': savedAs({}) });
  const { app, page } = await host.launch({ home });
  await expect(page.getByRole('radiogroup', { name: 'Opportunity stage' })).toBeVisible({ timeout: 20_000 });
  await app.evaluate(({ app: own, dialog }) => {
    const fs = process.getBuiltinModule('node:fs');
    const folder = own.getPath('userData');
    const asked: string[] = [];
    fs.chmodSync(folder, 0o555);
    // At the third question the folder can be written again, and what was said is kept for the test.
    Reflect.set(dialog, 'showMessageBox', async ({ detail }: { detail: string }) => {
      asked.push(detail);
      if (asked.length === 3) {
        fs.chmodSync(folder, 0o755);
        fs.writeFileSync(`${folder}/asked.json`, JSON.stringify(asked));
      }
      return { response: 0, checkboxChecked: false };
    });
  });
  const change = await invoke(page, 'settings.change', { theme: 'dark' });
  expect(change).toMatchObject({ value: { settings: { theme: 'dark' }, trouble: 'not_writable' } });
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  await app.evaluate(({ app: own }) => own.quit()).catch(() => undefined);
  expect(await ended).toBe(0);
  const asked = JSON.parse(readFileSync(join(userData, 'asked.json'), 'utf8')) as string[];
  expect(asked).toHaveLength(3);
  expect(asked[0]).toContain(`may not write to ${userData}`);
  expect(JSON.parse(readFileSync(join(userData, 'settings.json'), 'utf8')).data.theme).toBe('dark');
});
