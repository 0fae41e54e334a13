/** S8, S11, S12, S16, S18, S20, S21, S34 against a library that was made to attack. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { INITIAL_SETTINGS } from '../../electron/state/settings-store.ts';
import { type ElectronHost, type RunningApp, test } from '../support/electron-app.ts';
import { fingerprintOf, MARK, makeHostileLibrary, RUNNABLE } from '../support/hostile-library.ts';
import { invoke } from '../support/page-bridge.ts';

function giveAll(host: ElectronHost, folder: string): void {
  host.giveToApp(folder);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) giveAll(host, join(folder, entry.name));
    else if (entry.isFile()) host.giveToApp(join(folder, entry.name));
  }
}

/** Starts the app with that library chosen and the first question answered. */
async function openHostile(host: ElectronHost) {
  const home = host.newHome();
  const made = makeHostileLibrary(home);
  const userData = join(home, 'user-data');
  mkdirSync(userData);
  const settings = { ...INITIAL_SETTINGS, persona: 'both', libraryFolder: made.library };
  writeFileSync(join(userData, 'settings.json'), JSON.stringify({ schema: 0, data: settings }));
  giveAll(host, home);
  const running = await host.launch({ home });
  await expect
    .poll(async () => JSON.stringify(await invoke(running.page, 'library.status', {})), { timeout: 45_000 })
    .toMatch(/"state":"ready"/);
  return { ...running, ...made };
}

/** What a page that took text for markup would show; empty when all is well. */
function takenForMarkup(page: Page): Promise<readonly string[]> {
  return page.evaluate((mark) => {
    const made = document.querySelectorAll(
      `${mark}, img[src="x"], svg[onload], script:not([src]), iframe, object, embed, [onerror], [onmouseover], [onload], a[href^="javascript"], a[href^="data"]`,
    );
    const found = [...made].map(({ outerHTML }) => outerHTML.slice(0, 80));
    return 'planted' in window ? [...found, 'a planted script ran'] : found;
  }, MARK);
}

/** Visits every room, and answers in which of them the attack stood as text. */
async function visitRooms({ page }: RunningApp): Promise<readonly string[]> {
  const seen: string[] = [];
  const look = async (room: string) => {
    expect(await takenForMarkup(page), room).toEqual([]);
    const text = await page.evaluate(() => document.body.textContent);
    if (text.includes(`<${MARK}`)) seen.push(room);
  };
  await page
    .getByRole('radiogroup', { name: 'Opportunity stage' })
    .getByRole('radio', { name: /^Quote out/ })
    .check();
  await page.getByRole('radiogroup', { name: 'Buyer role' }).getByRole('radio').first().check();
  await page.getByRole('list', { name: 'Suggested assets' }).getByRole('article').first().waitFor();
  await look('suggestions');
  await page.getByRole('tab', { name: /^Emails/ }).click();
  await page
    .getByRole('list', { name: 'Suggested emails' })
    .getByRole('button', { name: 'Use' })
    .first()
    .click();
  await page.getByRole('form', { name: 'Fill in' }).waitFor();
  await look('draft');
  const rooms = page.getByRole('navigation');
  await rooms.getByRole('button', { name: 'Library' }).click();
  await page.getByRole('searchbox', { name: 'Search the library' }).fill('planted');
  await page.getByRole('list', { name: 'Results' }).getByRole('listitem').first().waitFor();
  await look('results');
  await page.getByRole('list', { name: 'Results' }).getByRole('button').first().click();
  await page.getByRole('button', { name: /^Open/ }).first().waitFor();
  await look('one asset');
  await rooms.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('heading').first().waitFor();
  await look('settings');
  return seen;
}

test('a hostile library is shown as text, opens nothing, and nothing leaves it', async ({ host }) => {
  test.setTimeout(180_000);
  const running = await openHostile(host);
  const { app, page, library, outside, userData } = running;
  const outsideBefore = fingerprintOf(outside);
  await page.evaluate(() => {
    const heard: string[] = [];
    Reflect.set(window, 'heard', heard);
    document.addEventListener('securitypolicyviolation', (event) =>
      heard.push(`${event.effectiveDirective} ${event.sample}`),
    );
  });
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Reflect.set(globalThis, 'opened', opened);
    shell.openPath = async (path) => {
      opened.push(path);
      return '';
    };
    shell.openExternal = async (url) => void opened.push(url);
    shell.showItemInFolder = (path) => void opened.push(path);
  });
  const opened = () => app.evaluate(() => Reflect.get(globalThis, 'opened') as string[]);

  await test.step('S11: every room shows its words as text', async () => {
    expect(await visitRooms(running)).toEqual(['suggestions', 'draft', 'results', 'one asset', 'settings']);
    expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
  });

  await test.step('S12: a message keeps an allow-list of nodes, and links only to https and mail', async () => {
    const request = {
      template: 'hostile-mail',
      values: { 'contact.first_name': '<b>Ana</b>' },
      attach: [],
      to: null,
      account: null,
      stance: null,
      history: [],
      ownSentence: null,
      edited: null,
    };
    const reply = await invoke(page, 'drafts.compose', request);
    const { html } = (reply.value as { draft: { html: string } }).draft;
    const tags = [...html.matchAll(/<\/?([a-z][a-z0-9-]*)/gi)].map(([, tag]) => tag?.toLowerCase());
    const allowed = ['p', 'br', 'strong', 'em', 'ul', 'ol', 'li', 'blockquote', 'a', 'mark'];
    expect(tags.filter((tag) => !allowed.includes(tag ?? ''))).toEqual([]);
    const links = [...html.matchAll(/<a\s+([^>]*)>/gi)].map(([, attributes]) => attributes ?? '');
    expect(links.filter((link) => !/^href="(https|mailto):[^"]*"/.test(link))).toEqual([]);
    expect(html).toContain('https://example.com/');
    expect(html).not.toMatch(/<[^>]+\son\w+\s*=/i);
    expect(html).toContain('&lt;b&gt;Ana');
  });

  await test.step('S16: what could run is never opened, shown or dragged', async () => {
    for (const name of RUNNABLE) {
      const id = `run-${name.replaceAll('.', '-')}`;
      const reply = await invoke(page, 'handoff.openAsset', { id });
      expect(reply, name).toMatchObject({ ok: true });
      expect((reply.value as { refused: string | null }).refused, name).toMatch(/not_allowed|gone/);
      await invoke(page, 'handoff.showFiles', { ids: [id] });
      await invoke(page, 'handoff.drag', { ids: [id] });
    }
    for (const id of [
      'linked-file',
      '../outside/secret.txt',
      '/etc/passwd',
      'assets/linked/secret.txt',
      '\\\\server\\share\\x.pdf',
      '\\\\.\\pipe\\x',
      'file:///etc/passwd',
      '__proto__',
    ]) {
      expect(await invoke(page, 'handoff.openAsset', { id }), id).toEqual({
        ok: true,
        value: { refused: 'gone' },
      });
      expect(
        await invoke(page, 'preview.show', {
          id,
          bounds: { x: 0, y: 0, width: 9, height: 9 },
          page: 1,
          words: '',
        }),
      ).toEqual({ ok: true, value: { shown: false } });
    }
    expect(await opened()).toEqual([]);
  });

  await test.step('S18: a file that was swapped after it was checked is not opened', async () => {
    expect(await invoke(page, 'handoff.openAsset', { id: 'swapped' })).toEqual({
      ok: true,
      value: { refused: null },
    });
    expect(await opened()).toEqual([join(library, 'assets', 'cases', 'swapped.txt')]);
    writeFileSync(join(library, 'assets', 'cases', 'swapped.txt'), 'something else');
    expect(await invoke(page, 'handoff.openAsset', { id: 'swapped' })).toEqual({
      ok: true,
      value: { refused: 'changed' },
    });
    expect(await opened()).toHaveLength(1);
  });

  await test.step('S8, S20: a folder is a name the app listed, never a way out', async () => {
    for (const folder of [
      'linked',
      'loop',
      '..',
      '../outside',
      '../../outside',
      '/etc',
      outside,
      '.',
      '',
      'cases/../../../outside',
      '__proto__',
    ]) {
      const answer = { folder, type: null, stages: [], roles: [], audience: 'send' };
      expect(await invoke(page, 'library.describeFolders', { answers: [answer] }), folder).toEqual({
        ok: true,
        value: { written: 0, refused: 'changed' },
      });
    }
    expect(fingerprintOf(outside)).toEqual(outsideBefore);
  });

  await test.step('S21: a drawing and a page of the library are shown as text, never as documents', async () => {
    for (const id of ['hostile-svg', 'hostile-html']) {
      const detail = await invoke(page, 'library.asset', { id });
      expect([null, 'text'], id).toContain(
        (detail.value as { card: { preview: string | null } }).card.preview,
      );
    }
  });

  await test.step('S34: the log names no file, no title and nobody', async () => {
    const spoiled = { [`${library}/planted`]: 'Ana Hostile', words: 7, facets: { planted: ['Ana Hostile'] } };
    expect(await invoke(page, 'search.query', spoiled)).toMatchObject({ ok: false, code: 'bad_request' });
    const log = join(userData, 'logs', 'main.log');
    // The line is written after the answer was given.
    await expect.poll(() => existsSync(log) && readFileSync(log, 'utf8')).toContain('search.query');
    const text = readFileSync(log, 'utf8');
    expect(text).not.toMatch(/planted|hostile|ana|swapped|secret|assets|user-data|nobody/i);
    expect(text).not.toContain(library);
  });
});
