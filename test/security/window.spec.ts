/** S1, S2, S5, S6, S22, S24 in the running app. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@playwright/test';
import { type Bridged, showPreview } from '../support/page-bridge.ts';
import { test } from '../support/shared-app.ts';

test.describe('the window', () => {
  test('S1: every page, the preview included, is sandboxed, isolated and without Node', async ({
    running,
  }) => {
    await showPreview(running);
    const preferences = await running.app.evaluate(({ webContents }) =>
      webContents.getAllWebContents().map((contents) => {
        const known = contents as unknown as { getLastWebPreferences(): Record<string, unknown> };
        return { url: contents.getURL(), ...known.getLastWebPreferences() };
      }),
    );
    expect(preferences.map(({ url }) => new URL(url).host).toSorted()).toEqual(['bundle', 'preview']);
    for (const page of preferences) {
      expect(page).toMatchObject({
        sandbox: true,
        contextIsolation: true,
        webSecurity: true,
        nodeIntegration: false,
        webviewTag: false,
      });
      expect(page).not.toMatchObject({ allowRunningInsecureContent: true });
      expect(page).not.toMatchObject({ nodeIntegrationInWorker: true });
      expect(page).not.toMatchObject({ nodeIntegrationInSubFrames: true });
      expect(page).not.toMatchObject({ experimentalFeatures: true });
    }
  });

  test('S2: the page has nothing of Node or Electron', async ({ running }) => {
    const names = [
      'require',
      'process',
      'module',
      'exports',
      'Buffer',
      'global',
      '__dirname',
      'electron',
      'ipcRenderer',
    ];
    const found = await running.page.evaluate((all) => all.filter((name) => name in globalThis), names);
    expect(found).toEqual([]);
  });

  test('S5: the bridge has two functions, and the page can change neither them nor the bridge', async ({
    running,
  }) => {
    const bridge = await running.page.evaluate(() => {
      const own = window as unknown as { passalong: Record<string, unknown> };
      const { passalong } = own;
      const tries = [
        () => Reflect.set(passalong, 'invoke', () => 'planted'),
        () => Reflect.set(passalong, 'planted', 1),
        () => Reflect.deleteProperty(passalong, 'subscribe'),
        () => Reflect.set(own, 'passalong', { planted: 1 }),
        () => Reflect.deleteProperty(own, 'passalong'),
        () => Reflect.defineProperty(own, 'passalong', { value: 1 }),
      ];
      const succeeded = tries.map((attempt) => attempt());
      return { succeeded, keys: Reflect.ownKeys(own.passalong), isSame: own.passalong === passalong };
    });
    expect(bridge).toEqual({ succeeded: Array(6).fill(false), keys: ['invoke', 'subscribe'], isSame: true });
  });

  test('S6: an unknown channel and a spoiled request reach nothing', async ({ running }) => {
    const codes = await running.page.evaluate(async () => {
      const { passalong } = window as unknown as Bridged;
      const asked: [string, unknown][] = [
        ['no.such', {}],
        ['__proto__', {}],
        ['ELECTRON_BROWSER_REQUIRE', { module: 'fs' }],
        ['library.status', { planted: 1 }],
        ['library.status', undefined],
        ['handoff.openAsset', { id: '/etc/passwd', path: '/etc/passwd' }],
      ];
      return Promise.all(
        asked.map(async ([channel, request]) => (await passalong.invoke(channel, request)).code),
      );
    });
    expect(codes).toEqual(Array(6).fill('bad_request'));
  });
});

test.describe('the session', () => {
  test('S22: cancels every request that is not of the app, in the page’s session and the preview’s', async ({
    running,
  }) => {
    let asked = 0;
    const server = createServer((_request, response) => {
      asked += 1;
      response.end('planted');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const urls = [
      `http://127.0.0.1:${port}/`,
      `http://localhost:${port}/`,
      `https://127.0.0.1:${port}/`,
      'https://example.com/',
    ];
    const answers = await running.app.evaluate(async ({ session }, all) => {
      const sessions = [
        session.defaultSession,
        session.fromPartition('preview'),
        session.fromPartition('made-later'),
      ];
      const tries = sessions.flatMap((target) =>
        all.map((url) =>
          target.fetch(url).then(
            (answer) => `answered ${answer.status}`,
            (cause: Error) => cause.message,
          ),
        ),
      );
      return Promise.all(tries);
    }, urls);
    server.close();
    expect(new Set(answers)).toEqual(new Set(['net::ERR_BLOCKED_BY_CLIENT']));
    expect(asked).toBe(0);
  });

  test('S24: grants no permission, and the clipboard is out of the page’s reach', async ({ running }) => {
    const states = await running.page.evaluate(async () => {
      const names = [
        'camera',
        'microphone',
        'geolocation',
        'notifications',
        'clipboard-read',
        'midi',
        'persistent-storage',
        'local-fonts',
        'window-management',
        'storage-access',
        'idle-detection',
      ];
      const queried = await Promise.all(
        names.map((name) =>
          navigator.permissions.query({ name: name as PermissionName }).then(
            ({ state }) => [name, state],
            () => [name, 'unknown'],
          ),
        ),
      );
      const refused = (attempt: () => Promise<unknown>) =>
        Promise.resolve()
          .then(attempt)
          .then(
            (value) => value,
            () => 'refused',
          );
      const tries = await Promise.all([
        refused(() => navigator.mediaDevices.getUserMedia({ audio: true, video: true })),
        refused(() => navigator.mediaDevices.getDisplayMedia()),
        refused(() => new Promise((_yes, no) => navigator.geolocation.getCurrentPosition(_yes, no))),
        refused(() => navigator.clipboard.readText()),
        refused(() => navigator.clipboard.read()),
        refused(() =>
          Notification.requestPermission().then((answer) => (answer === 'denied' ? 'refused' : answer)),
        ),
      ]);
      return { granted: queried.filter(([, state]) => state === 'granted'), tries: [...new Set(tries)] };
    });
    expect(states).toEqual({ granted: [], tries: ['refused'] });
  });
});
