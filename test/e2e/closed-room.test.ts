import { expect, type Page } from '@playwright/test';
import type { Bridge } from '#ipc/contract.ts';
import { test } from '../support/electron-app.ts';

/** What the page can reach, tried from inside the running page; the numbers are those of the security list. */

type PageWithBridge = typeof globalThis & { readonly passalong: Bridge };

test('S1: every window is isolated, sandboxed and without Node', async ({ room: { app } }) => {
  const preferences = await app.evaluate(({ webContents }) =>
    webContents
      .getAllWebContents()
      // Left out of the types, present in every version.
      .map((contents) =>
        (contents as unknown as { getLastWebPreferences(): Record<string, unknown> }).getLastWebPreferences(),
      ),
  );
  expect(preferences.length).toBeGreaterThan(0);
  for (const one of preferences) {
    expect(one).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      nodeIntegration: false,
    });
    expect(one.webviewTag ?? false).toBe(false);
    expect(one.allowRunningInsecureContent ?? false).toBe(false);
  }
});

test('S2: the page knows nothing of Node', async ({ room: { page } }) => {
  const known = await page.evaluate(() =>
    ['require', 'process', 'module', 'exports', 'Buffer', 'global', '__dirname'].filter(
      (name) => name in globalThis,
    ),
  );
  expect(known).toEqual([]);
});

test('S5: the bridge has two functions and cannot be changed', async ({ room: { page } }) => {
  const bridge = await page.evaluate(() => {
    const { passalong } = globalThis as PageWithBridge;
    const descriptor = Object.getOwnPropertyDescriptor(globalThis, 'passalong');
    return {
      keys: Object.keys(passalong).sort(),
      isFrozen: Object.isFrozen(passalong),
      isReplaceable: Boolean(descriptor?.writable || descriptor?.configurable),
    };
  });
  expect(bridge).toEqual({ keys: ['invoke', 'subscribe'], isFrozen: true, isReplaceable: false });
});

test('S7: a request that does not fit its schema is refused', async ({ room: { page } }) => {
  const ask = (channel: string, request: unknown) =>
    page.evaluate(
      ([name, value]) =>
        (globalThis as PageWithBridge).passalong.invoke(name as 'library.status', value as never),
      [channel, request] as const,
    );
  expect(await ask('library.status', {})).toMatchObject({ ok: true });
  const refused = { ok: false, code: 'bad_request' };
  expect(await ask('library.status', { extra: 1 })).toMatchObject(refused);
  expect(await ask('library.asset', {})).toMatchObject(refused);
  expect(await ask('library.asset', { id: 7 })).toMatchObject(refused);
  expect(await ask('library.asset', { id: 'a'.repeat(100_000) })).toMatchObject(refused);
  expect(await ask('library.asset', '/etc/passwd')).toMatchObject(refused);
  expect(await ask('no.such.channel', {})).toMatchObject(refused);
  expect(await ask('constructor', {})).toMatchObject(refused);
  expect(await ask('__proto__', {})).toMatchObject(refused);
});

test('S9: the page comes with a policy that allows its own files only', async ({ room: { page } }) => {
  const policy = await page.evaluate(async () => (await fetch('/')).headers.get('content-security-policy'));
  const directives = Object.fromEntries(
    (policy ?? '').split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(' ');
      return [name, sources.join(' ')];
    }),
  );
  expect(directives).toMatchObject({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  });
  expect(policy).not.toContain('unsafe');
});

/** Runs in the page: does it, and answers the directives that objected or the error's name, and whether it ran. */
async function attempt(page: Page, deed: string): Promise<{ refused: string[]; ran: boolean }> {
  return page.evaluate(async (name) => {
    const world = globalThis as typeof globalThis & { ran?: boolean };
    const refused: string[] = [];
    const note = (event: SecurityPolicyViolationEvent) => refused.push(event.effectiveDirective);
    document.addEventListener('securitypolicyviolation', note);
    const element = (tag: string, attribute: string, value: string) => {
      const made = document.createElement(tag);
      made.setAttribute(attribute, value);
      return document.body.appendChild(made);
    };
    const deeds: Record<string, () => void> = {
      'inline script': () => {
        const script = document.createElement('script');
        script.textContent = 'globalThis.ran = true';
        document.body.append(script);
      },
      'inline handler': () => element('button', 'onclick', 'globalThis.ran = true').click(),
      'script link': () => element('a', 'href', 'javascript:globalThis.ran = true').click(),
      'timer text': () => void setTimeout('globalThis.ran = true' as never),
      'new function': () => void new Function('globalThis.ran = true')(),
      'foreign script': () => void element('script', 'src', 'data:text/javascript,globalThis.ran = true'),
    };
    // The debugger lets its own call compile text; a task of the page's own is held to the policy.
    await new Promise((resolve) => setTimeout(resolve));
    try {
      deeds[name]?.();
    } catch (error) {
      refused.push(error instanceof Error ? error.name : 'thrown');
    }
    // Two frames and a macrotask: a violation is told and a link is followed after the deed.
    await new Promise((resolve) =>
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
    );
    document.removeEventListener('securitypolicyviolation', note);
    return { refused, ran: world.ran === true };
  }, deed);
}

for (const deed of [
  'inline script',
  'inline handler',
  'script link',
  'timer text',
  'new function',
  'foreign script',
]) {
  test(`S10: the page cannot run code from text: ${deed}`, async ({ room: { page } }) => {
    const { refused, ran } = await attempt(page, deed);
    expect(ran).toBe(false);
    expect(refused).not.toEqual([]);
  });
}

test('S13: the page cannot leave the bundle nor hold another page', async ({ room: { page } }) => {
  for (const address of [
    'https://example.com/',
    'file:///etc/passwd',
    'app://preview/',
    'data:text/html,other',
  ]) {
    await page.evaluate((url) => location.assign(url), address);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    expect(page.url()).toBe('app://bundle/');
  }
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = 'app://bundle/';
    document.body.append(frame);
    return new Promise((resolve) => setTimeout(resolve));
  });
  const inside = page
    .frames()
    .filter((frame) => frame !== page.mainFrame() && frame.url().startsWith('app:'));
  expect(inside).toEqual([]);
});

test('S14: nothing opens a second window', async ({ room: { app, page } }) => {
  const opened = await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://example.com/';
    link.target = '_blank';
    document.body.append(link);
    link.click();
    document.body.append(document.createElement('webview'));
    return window.open('https://example.com/') === null;
  });
  expect(opened).toBe(true);
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
});

test('S19: the bundle serves its own files in no spelling of another path', async ({ room: { page } }) => {
  const status = (path: string) =>
    page.evaluate(
      (url) =>
        fetch(url).then(
          ({ status: code }) => code,
          () => 'refused',
        ),
      path,
    );
  expect(await status('/index.html')).toBe(200);
  for (const path of [
    '/..%2fmain.cjs',
    '/..%2f..%2f..%2fpackage.json',
    '/%2e%2e/main.cjs',
    '/..%5cmain.cjs',
    '/assets/..%2f..%2fmain.cjs',
    '/index.html%00.js',
    '//etc/passwd',
    'app://other/index.html',
    'app://preview/index.html',
  ]) {
    expect([404, 'refused'], path).toContain(await status(path));
  }
});

test('S22: no request leaves, from the page or from the main process', async ({ room: { app, page } }) => {
  for (const address of [
    'https://example.com/',
    'http://127.0.0.1:9/',
    'file:///etc/passwd',
    'ftp://example.com/',
  ]) {
    const fromPage = page.evaluate(
      (url) =>
        fetch(url).then(
          () => 'answered',
          () => 'refused',
        ),
      address,
    );
    expect(await fromPage, address).toBe('refused');
  }
  const fromMain = await app.evaluate(({ session }) =>
    session.defaultSession.fetch('http://127.0.0.1:9/').then(
      () => 'answered',
      (error: Error) => error.message,
    ),
  );
  expect(fromMain).toContain('ERR_BLOCKED_BY_CLIENT');
});

test('S24: every permission is refused', async ({ room: { page } }) => {
  const answers = await page.evaluate(async () => {
    const states = await Promise.all(
      ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'].map((name) =>
        navigator.permissions.query({ name: name as PermissionName }).then(({ state }) => state),
      ),
    );
    const refused = () => 'refused';
    const media = await navigator.mediaDevices?.getUserMedia({ audio: true }).then(() => 'granted', refused);
    const clipboard = await navigator.clipboard.readText().then(() => 'granted', refused);
    return [...states, media ?? 'refused', clipboard];
  });
  expect(answers).not.toContain('granted');
  expect(answers.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => 'denied'));
});

test('S31: a second start leaves one window and ends', async ({ host }) => {
  const { app, home } = await host.launch();
  const second = await host.launchAndWaitForExit({ home });
  expect(second).toBe(0);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});
