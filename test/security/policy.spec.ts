/** S9, S10 in the running app. */
import { expect } from '@playwright/test';
import { test } from '../support/shared-app.ts';

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
