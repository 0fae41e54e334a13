/** Every kind of document of the starter library shows in the preview, at the page and with the words asked for. */
import { expect } from '@playwright/test';
import type { RunningApp } from '../support/electron-app.ts';
import { inPreview, invoke } from '../support/page-bridge.ts';
import { test } from '../support/shared-app.ts';

interface Shown {
  readonly state: string;
  readonly position: string;
  readonly marks: string[];
  readonly links: number;
  readonly text: string;
}

const LOOK = `({
  state: document.documentElement.dataset.state,
  position: document.getElementById('position').textContent,
  marks: [...(CSS.highlights.get('found') ?? [])].map(String),
  links: document.querySelectorAll('a[href]').length,
  text: document.getElementById('stage').innerText,
})`;

async function show(running: RunningApp, id: string, page: number, words: string): Promise<Shown> {
  const bounds = { x: 0, y: 0, width: 900, height: 700 };
  await invoke(running.page, 'preview.hide', {});
  await expect.poll(() => inPreview(running, '1')).toBeUndefined();
  await expect(async () => {
    const answer = await invoke(running.page, 'preview.show', { id, bounds, page, words });
    expect(answer).toEqual({ ok: true, value: { shown: true } });
  }).toPass({ timeout: 20_000 });
  let shown: Shown | undefined;
  await expect
    .poll(
      async () => {
        shown = await inPreview<Shown>(running, LOOK).catch(() => undefined);
        const isMarked = words === '' || (shown?.marks.length ?? 0) > 0;
        return shown?.state === 'shown' && isMarked ? 'shown' : shown?.state;
      },
      { timeout: 20_000 },
    )
    .toBe('shown');
  if (!shown) throw new Error('nothing was shown');
  return shown;
}

const press = (running: RunningApp, key: string) =>
  inPreview(
    running,
    `document.dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', bubbles: true }))`,
  );

test('pdf: the page asked for, its words marked, keys turn pages', async ({ running }) => {
  const shown = await show(running, 'case-hollin-vale-foods', 2, 'invoices');
  expect(shown.position).toBe('Page 2 of 2');
  expect(shown.marks.every((mark) => /^invoice/i.test(mark))).toBe(true);
  await press(running, 'PageUp');
  await expect.poll(async () => (await inPreview<Shown>(running, LOOK))?.position).toBe('Page 1 of 2');
});

test('slides: the slide asked for, beside its words', async ({ running }) => {
  const shown = await show(running, 'overview-twelve-slides', 2, 'days');
  expect(shown.position).toBe('Slide 2 of 12');
  expect(shown.text).toContain('Text of this slide');
  expect(
    await inPreview<number>(running, `document.querySelector('.slide').getBoundingClientRect().height`),
  ).toBeGreaterThan(100);
});

test('document: drawn with its words marked and without links', async ({ running }) => {
  const shown = await show(running, 'business-case-one-page', 1, 'discounts');
  expect(shown.links).toBe(0);
});

test('video: ready to play, with its captions', async ({ running }) => {
  await show(running, 'video-a-day-in-payables', 1, '');
  const facts = `(({ duration, videoWidth, textTracks }) => ({ duration, videoWidth, tracks: textTracks.length }))(
    document.querySelector('video'),
  )`;
  expect(await inPreview(running, facts)).toMatchObject({
    duration: expect.closeTo(80, 0),
    videoWidth: expect.any(Number),
    tracks: 1,
  });
});
