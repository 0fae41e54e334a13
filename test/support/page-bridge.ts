/** The bridge as a test asks it, and the preview beside the page. */
import { expect, type Page } from '@playwright/test';
import type { RunningApp } from './electron-app.ts';

export interface Bridged {
  readonly passalong: {
    invoke(channel: string, request: unknown): Promise<{ ok: boolean; code?: string; value?: unknown }>;
  };
}

/** Asks a channel from inside the page. */
export function invoke(page: Page, channel: string, request: unknown) {
  return page.evaluate(([name, asked]) => (window as unknown as Bridged).passalong.invoke(name, asked), [
    channel,
    request,
  ] as const);
}

const BOUNDS = { x: 0, y: 0, width: 300, height: 300 };

/** Shows a document of the starter library and waits until its own page stands. */
export async function showPreview({ app, page }: RunningApp, id = 'case-hollin-vale-foods'): Promise<void> {
  await expect(async () => {
    const shown = await invoke(page, 'preview.show', { id, bounds: BOUNDS, page: 1, words: '' });
    expect(shown).toEqual({ ok: true, value: { shown: true } });
  }).toPass({ timeout: 20_000 });
  // A page that failed to load would pass every test for want of anything to attack with.
  const state = () => inPreview({ app }, 'document.documentElement.dataset.state').catch(() => undefined);
  await expect.poll(state, { timeout: 20_000 }).toBe('shown');
}

/** Runs code in the preview's page, as if a document there did; undefined: there is no preview. */
export function inPreview<Value>({ app }: Pick<RunningApp, 'app'>, code: string): Promise<Value | undefined> {
  return app.evaluate(({ webContents }, question) => {
    const previews = webContents
      .getAllWebContents()
      .filter((each) => each.getURL().startsWith('app://preview/'));
    return previews[0]?.executeJavaScript(question) as Promise<Value> | undefined;
  }, code);
}
