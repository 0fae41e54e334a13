/** S13, S14 in the running app. */
import { type ElectronApplication, expect } from '@playwright/test';
import type { Bridged } from '../support/page-bridge.ts';
import { test } from '../support/shared-app.ts';

const windowsOf = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow, webContents }) => ({
    windows: BrowserWindow.getAllWindows().length,
    contents: webContents.getAllWebContents().length,
  }));

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
