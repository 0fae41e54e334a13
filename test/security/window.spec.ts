/** S1, S2, S5, S6, S9, S10, S13, S14, S22, S24 in the running app. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ElectronApplication } from '@playwright/test';
import { expect } from '@playwright/test';
import { type Bridged, showPreview } from '../support/page-bridge.ts';
import { test } from '../support/shared-app.ts';

const windowsOf = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow, webContents }) => ({
    windows: BrowserWindow.getAllWindows().length,
    contents: webContents.getAllWebContents().length,
  }));

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

test.describe('the policy of the page', () => {
  test('S9: allows its own files and nothing else', async ({ running }) => {
    const header = await running.page.evaluate(async () => {
      const answer = await fetch('/index.html');
      return answer.headers.get('content-security-policy') ?? '';
    });
    const policy = Object.fromEntries(
      header.split(';').map((directive) => {
        const [name = '', ...sources] = directive.trim().split(' ');
        return [name, sources.join(' ')];
      }),
    );
    expect(policy).toMatchObject({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' data: blob:",
      'font-src': "'self'",
      'connect-src': "'self'",
      'worker-src': "'self'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    });
    expect(header).not.toMatch(/unsafe|\*|https?:|nonce|strict-dynamic/);
  });

  test('S10: stops inline scripts and handlers, script links, text timers, eval and markup from text', async ({
    running,
  }) => {
    const seen = await running.page.evaluate(async () => {
      const violations: string[] = [];
      const note = ({ effectiveDirective }: SecurityPolicyViolationEvent) =>
        violations.push(effectiveDirective);
      document.addEventListener('securitypolicyviolation', note);
      const attacks: Record<string, () => void> = {
        inlineScript: () => {
          const script = document.createElement('script');
          script.textContent = 'window.planted = 1';
          document.body.append(script);
        },
        foreignScript: () => {
          const script = document.createElement('script');
          script.setAttribute('src', 'https://example.com/planted.js');
          document.body.append(script);
        },
        handler: () => {
          const image = document.createElement('img');
          image.setAttribute('onerror', 'window.planted = 1');
          image.setAttribute('src', '/no-such.png');
          document.body.append(image);
        },
        scriptLink: () => {
          const link = document.createElement('a');
          link.setAttribute('href', 'javascript:window.planted = 1');
          document.body.append(link);
          link.click();
        },
        textTimer: () => void Reflect.apply(window.setTimeout, window, ['window.planted = 1', 0]),
        evaluated: () => void Reflect.apply(Reflect.get(globalThis, 'eval'), null, ['window.planted = 1']),
        made: () => void Reflect.construct(Function, ['window.planted = 1'])(),
        markup: () =>
          Reflect.set(document.createElement('p'), 'innerHTML', '<img src=x onerror="planted = 1">'),
        inlineStyle: () => {
          const style = document.createElement('style');
          style.textContent = 'body { background: url(https://example.com/planted) }';
          document.head.append(style);
        },
        foreignPicture: () => {
          new Image().src = 'https://example.com/planted.png';
        },
        foreignRequest: () => void fetch('https://example.com/planted').catch(() => undefined),
        beacon: () => void navigator.sendBeacon('https://example.com/planted'),
        worker: () => void new Worker(URL.createObjectURL(new Blob(['1']))),
        base: () => {
          const base = document.createElement('base');
          base.href = 'https://example.com/';
          document.head.append(base);
        },
        object: () => {
          const object = document.createElement('object');
          object.data = '/index.html';
          document.body.append(object);
        },
      };
      // The debugger lets eval pass during its own call, so every attack runs in a task of the page.
      const unheard: string[] = [];
      for (const [name, attack] of Object.entries(attacks)) {
        const before = violations.length;
        await new Promise<void>((resolve) => {
          window.setTimeout(() => {
            try {
              attack();
            } catch {
              // Refused at once; the violation is told all the same.
            }
            window.setTimeout(resolve, 100);
          }, 0);
        });
        if (violations.length === before) unheard.push(name);
      }
      document.removeEventListener('securitypolicyviolation', note);
      return { unheard, planted: 'planted' in window };
    });
    expect(seen).toEqual({ unheard: [], planted: false });
    await running.page.reload();
  });
});

test.describe('the top page', () => {
  const ADDRESSES = [
    'https://example.com/',
    'http://127.0.0.1/',
    'file:///etc/passwd',
    'data:text/html,planted',
    'app://preview/',
    'app://bundle/no-such.html',
    'javascript:document.title="planted"',
    'mailto:ana@example.com',
    'passalong://planted',
    'view-source:app://bundle/',
    'chrome://gpu',
  ];
  for (const address of ADDRESSES) {
    test(`S13: does not leave for ${address}`, async ({ running }) => {
      const { page } = running;
      const attempted = page.evaluate((url) => {
        Reflect.set(window, 'isStillHere', true);
        for (const go of [
          () => window.location.assign(url),
          () => window.location.replace(url),
          () => void Reflect.set(window.location, 'href', url),
          () => {
            const link = document.createElement('a');
            link.href = url;
            document.body.append(link);
            link.click();
            link.remove();
          },
          () => {
            const form = document.createElement('form');
            form.action = url;
            document.body.append(form);
            form.submit();
            form.remove();
          },
        ]) {
          try {
            go();
          } catch {
            // Refused at once.
          }
        }
      }, address);
      await attempted;
      await page.evaluate(() => new Promise((resolve) => window.setTimeout(resolve, 100)));
      expect(page.url()).toBe('app://bundle/');
      expect(await page.evaluate(() => Reflect.get(window, 'isStillHere'))).toBe(true);
      expect(await page.evaluate(() => document.title)).toBe('Passalong');
    });
  }

  for (const address of ['about:blank', 'about:blank#x', 'about:srcdoc']) {
    test(`S13: is back at once after ${address}, which nobody may refuse`, async ({ running }) => {
      const { page } = running;
      await page.evaluate((url) => {
        window.setTimeout(() => window.location.assign(url), 0);
        Reflect.set(window, 'isStillHere', true);
      }, address);
      await expect(async () => {
        const seen = await page.evaluate(() => [
          window.location.href,
          'isStillHere' in window,
          document.title,
        ]);
        expect(seen).toEqual(['app://bundle/', false, 'Passalong']);
      }).toPass({ timeout: 10_000 });
    });
  }

  test('S13: may load itself again', async ({ running }) => {
    const { page } = running;
    await page.evaluate(() => {
      Reflect.set(window, 'isStillHere', true);
      window.setTimeout(() => window.location.reload(), 0);
    });
    await expect.poll(() => page.evaluate(() => 'isStillHere' in window).catch(() => true)).toBe(false);
    await expect(page.getByRole('heading').first()).toBeVisible();
  });

  test('S13: holds no frame that loads anything or reaches the bridge', async ({ running }) => {
    const { page } = running;
    const reached = await page.evaluate(async () => {
      const sources = [
        'app://bundle/',
        'app://preview/',
        'https://example.com/',
        'data:text/html,x',
        'about:blank',
      ];
      const frames = sources.map((source) => {
        const frame = document.createElement('iframe');
        frame.setAttribute('src', source);
        document.body.append(frame);
        return frame;
      });
      await new Promise((resolve) => window.setTimeout(resolve, 500));
      const found = frames.map((frame) => {
        try {
          const inner = frame.contentWindow as unknown as Partial<Bridged> | null;
          return {
            bridge: inner?.passalong !== undefined,
            text: frame.contentDocument?.body?.textContent ?? '',
          };
        } catch {
          return { bridge: false, text: '' };
        }
      });
      for (const frame of frames) frame.remove();
      return found;
    });
    expect(reached.filter(({ bridge, text }) => bridge || text !== '')).toEqual([]);
  });

  test('S14: opens no second window, whatever it tries', async ({ running }) => {
    const { app, page } = running;
    const before = await windowsOf(app);
    const opened = await page.evaluate(async () => {
      const urls = ['app://bundle/', 'https://example.com/', 'about:blank', 'file:///etc/passwd', ''];
      const windows = urls.map((url) => window.open(url, '_blank', 'nodeIntegration=yes,sandbox=no'));
      const link = document.createElement('a');
      link.href = 'app://bundle/';
      link.target = '_blank';
      document.body.append(link);
      link.click();
      link.dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true }));
      link.dispatchEvent(new MouseEvent('click', { shiftKey: true, bubbles: true }));
      link.remove();
      const view = document.createElement('webview');
      view.setAttribute('src', 'app://bundle/');
      view.setAttribute('nodeintegration', '');
      document.body.append(view);
      await new Promise((resolve) => window.setTimeout(resolve, 300));
      view.remove();
      return windows.filter((made) => made !== null).length;
    });
    expect(opened).toBe(0);
    expect(await windowsOf(app)).toEqual(before);
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
