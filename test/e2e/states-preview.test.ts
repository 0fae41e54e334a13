/** A file looked at is drawn exactly over its place on the page, whatever lies above it and however large the page is. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { expect, type Page } from '@playwright/test';
import * as room from '../support/assist-room.ts';
import { resize, test, USUAL_SIZE } from '../support/desk.ts';
import type { RunningApp } from '../support/electron-app.ts';
import { inPreview, invoke } from '../support/page-bridge.ts';
import { takePicture, takePictureOf } from '../support/pictures.ts';

async function find(page: Page, words: string, title: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'Library' }).click();
  await page.getByRole('searchbox', { name: 'Search the library' }).fill(words);
  await page.getByRole('list', { name: 'Results' }).getByRole('button', { name: title, exact: true }).click();
}

/** Asks the preview's page; one that is being thrown away may never answer. */
function ask(desk: RunningApp, question: string): Promise<unknown> {
  const late = new Promise((resolve) => setTimeout(resolve, 2_000, 'no answer'));
  return Promise.race([inPreview(desk, question).catch(() => 'closing'), late]);
}

const shown = (desk: RunningApp) =>
  expect.poll(() => ask(desk, 'document.documentElement.dataset.state'), { timeout: 20_000 }).toBe('shown');

/** Where the view lies in the window and where the page has kept its place, in pixels of the window. */
async function places({ app, page }: RunningApp) {
  const view = await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    return window?.contentView.children.map((child) => child.getBounds()).at(-1);
  });
  const place = await page.evaluate(() => {
    const { x, y, width, height } =
      document.querySelector('[data-shown]')?.getBoundingClientRect() ?? new DOMRect();
    return { x, y, width, height };
  });
  return { view, place };
}

async function expectInPlace(desk: RunningApp, zoom = 1): Promise<void> {
  await expect(async () => {
    const { view, place } = await places(desk);
    for (const side of ['x', 'y', 'width', 'height'] as const) {
      expect(Math.abs((view?.[side] ?? 0) - place[side] * zoom), side).toBeLessThanOrEqual(2);
    }
    expect(place.width).toBeGreaterThan(200);
  }).toPass({ timeout: 5_000 });
}

const FILES = [
  {
    kind: 'pdf',
    words: 'one quarter more',
    title: 'One quarter more: what waiting costs',
    proof: `document.querySelector('canvas').width > 200`,
  },
  {
    kind: 'pptx',
    words: 'overview twelve slides',
    title: 'Overview in twelve slides',
    proof: `document.querySelector('.slideText p').textContent.length > 3`,
  },
  {
    kind: 'docx',
    words: 'business case one page',
    title: 'The business case on one page',
    proof: `document.querySelector('section.docx').innerText.length > 300 &&
      [...document.querySelectorAll('section.docx *')].every((one) => one.getBoundingClientRect().right <= innerWidth)`,
  },
  {
    kind: 'mp4',
    words: 'day in payables',
    title: 'A day in payables, before and after',
    proof: `document.querySelector('video').readyState >= 1`,
  },
  {
    kind: 'md',
    words: 'marta lindqvist reference',
    title: 'Talk to Marta Lindqvist (reference)',
    proof: `document.getElementById('stage').innerText.includes('Brenlow')`,
  },
  {
    kind: 'xlsx',
    words: 'cost of waiting calculator',
    title: 'Cost-of-waiting calculator',
    proof: `document.getElementById('stage').innerText.includes('invoices')`,
  },
] as const;

for (const { kind, words, title, proof } of FILES) {
  test(`a ${kind} is drawn in its place`, async ({ desk }) => {
    await find(desk.page, words, title);
    await shown(desk);
    await expect.poll(() => ask(desk, proof)).toBe(true);
    await expectInPlace(desk);
    await takePictureOf(desk.app, `preview-${kind}`, 'app://preview/');
  });
}

test('a picture that is new in the folder is found and drawn', async ({ desk }) => {
  const canvas = createCanvas(640, 360);
  const context = canvas.getContext('2d');
  context.fillStyle = '#0f6f5c';
  context.fillRect(40, 40, 560, 280);
  const file = join(desk.userData, 'starter-library/assets/inbox/trade-fair-booth.png');
  writeFileSync(file, canvas.toBuffer('image/png'));
  await invoke(desk.page, 'library.rescan', {});
  await find(desk.page, 'trade fair booth', 'trade fair booth');
  await shown(desk);
  await expect.poll(() => ask(desk, `document.querySelector('img.picture').naturalWidth`)).toBe(640);
  await expectInPlace(desk);
  await takePictureOf(desk.app, 'preview-png', 'app://preview/');
});

test('it follows the window, a zoomed page and the dark look', async ({ desk }) => {
  await find(desk.page, 'one quarter more', 'One quarter more: what waiting costs');
  await shown(desk);
  await resize(desk, { width: 1200, height: 700 });
  await expectInPlace(desk);
  await resize(desk, USUAL_SIZE);
  // Playwright's keys reach the page alone; these pass through the window, as a person's do.
  await desk.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    for (const keyCode of ['=', '=', 'Plus']) {
      contents?.sendInputEvent({ type: 'keyDown', keyCode, modifiers: ['control'] });
    }
  });
  await expect.poll(() => desk.page.evaluate(() => innerWidth)).toBe(853);
  const dialog = desk.page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await shown(desk);
  await expectInPlace(desk, 1.5);
  await takePictureOf(desk.app, 'preview-zoomed-page');
});

test('what opens above it hides it, so that nothing lies behind a picture', async ({ desk }) => {
  const { app, page } = desk;
  await page.getByRole('button', { name: /^Ostrand Cold Storage/ }).click();
  await room.answered(page);
  await room.cards(page).first().getByRole('button', { name: 'Preview' }).click();
  await shown(desk);
  await expectInPlace(desk);
  await takePicture(page, 'preview-dialog');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  const views = () => app.evaluate(({ webContents }) => webContents.getAllWebContents().length);
  await expect.poll(views).toBe(1);
  await find(page, 'one quarter more', 'One quarter more: what waiting costs');
  await shown(desk);
  await page.getByRole('button', { name: 'Ask marketing' }).first().click();
  await expect.poll(views).toBe(1);
  await page.keyboard.press('Escape');
  await shown(desk);
});
