/** S6, S13, S14, S21, S22: a document beside the page reaches nothing but itself. */
import { expect } from '@playwright/test';
import { inPreview, invoke, showPreview } from '../support/page-bridge.ts';
import { test } from '../support/shared-app.ts';

test.beforeEach(async ({ running }) => showPreview(running));

test('S6, S21: the preview has no bridge and nothing of Node', async ({ running }) => {
  const names = `['passalong', 'require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer']`;
  expect(await inPreview(running, `${names}.filter((name) => name in globalThis)`)).toEqual([]);
});

test('S21: the preview stands in a session of its own that keeps nothing', async ({ running }) => {
  const sessions = await running.app.evaluate(({ webContents, session }) =>
    webContents.getAllWebContents().map((contents) => ({
      host: new URL(contents.getURL()).host,
      isDefault: contents.session === session.defaultSession,
      isKept: contents.session.isPersistent(),
    })),
  );
  expect(sessions.toSorted((a, b) => (a.host < b.host ? -1 : 1))).toEqual([
    { host: 'bundle', isDefault: true, isKept: true },
    { host: 'preview', isDefault: false, isKept: false },
  ]);
});

test('S21: its policy lets in no other script, no frame, no form and no other host', async ({ running }) => {
  const header = await inPreview<string>(
    running,
    `fetch('/index.html').then((answer) => answer.headers.get('content-security-policy'))`,
  );
  for (const directive of [
    "default-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
  ]) {
    expect(header).toContain(directive);
  }
  expect(header).toMatch(/script-src 'self' 'wasm-unsafe-eval'(;|$)/);
  expect(header).not.toMatch(/\*|https?:|'unsafe-eval'/);
});

test('S21: it reaches neither the page’s files nor any other address', async ({ running }) => {
  const addresses = [
    'app://bundle/',
    'app://bundle/index.html',
    'https://example.com/',
    'http://127.0.0.1/',
    'file:///etc/passwd',
    '/..%2f..%2fpackage.json',
  ];
  const reached = await inPreview<string[]>(
    running,
    `Promise.all(${JSON.stringify(addresses)}.map((url) => fetch(url).then((answer) => (answer.ok ? url : null), () => null)))
      .then((found) => found.filter((url) => url !== null))`,
  );
  expect(reached).toEqual([]);
});

test('S13, S14: it can neither leave, nor open a window, nor ask for a permission', async ({ running }) => {
  const count = () => running.app.evaluate(({ webContents }) => webContents.getAllWebContents().length);
  const before = await count();
  const tried = await inPreview(
    running,
    `(async () => {
      const opened = window.open('https://example.com/');
      for (const url of ['https://example.com/', 'app://bundle/', 'file:///etc/passwd', 'data:text/html,x']) location.assign(url);
      const asked = await Notification.requestPermission();
      const read = await navigator.clipboard.readText().then(() => 'read', () => 'refused');
      await new Promise((resolve) => setTimeout(resolve, 200));
      return { opened: opened === null, asked, read, host: location.host };
    })()`,
  );
  expect(tried).toEqual({ opened: true, asked: 'denied', read: 'refused', host: 'preview' });
  expect(await count()).toBe(before);
});

test('S21: it is thrown away when it is hidden, and a new one when it dies', async ({ running }) => {
  const { app, page } = running;
  const previews = () =>
    app.evaluate(
      ({ webContents }) =>
        webContents.getAllWebContents().filter((contents) => contents.getURL().startsWith('app://preview/'))
          .length,
    );
  await app.evaluate(({ webContents }) => {
    const preview = webContents
      .getAllWebContents()
      .find((contents) => contents.getURL().startsWith('app://preview/'));
    preview?.forcefullyCrashRenderer();
  });
  await expect.poll(previews).toBe(0);
  await showPreview(running);
  expect(await previews()).toBe(1);
  await invoke(page, 'preview.hide', {});
  await expect.poll(previews).toBe(0);
});
