/** S33, F23: the page’s process dies; the work in hand does not. */
import { expect } from '@playwright/test';
import { JOURNEY } from '../../build/journey.mjs';
import { test } from '../support/electron-app.ts';

test('a crash of the page keeps the draft, offers one reload, and a second crash ends the app', async ({
  host,
}) => {
  test.setTimeout(120_000);
  const { app, page } = await host.launch();
  for (const step of JOURNEY.slice(0, 4)) await step.play(page);
  const fields = page.getByRole('form', { name: 'Fill in' }).getByRole('textbox');
  const typed = 'kept through the crash';
  await fields.last().fill(typed);

  await app.evaluate(({ dialog }) => {
    const asked: string[][] = [];
    Reflect.set(globalThis, 'asked', asked);
    Reflect.set(dialog, 'showMessageBox', async (_window: unknown, options: { buttons: string[] }) => {
      asked.push(options.buttons);
      return { response: 0, checkboxChecked: false };
    });
  });
  const crash = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    );

  // The debugger does not follow into the new process, so main asks the page; one that just died never answers.
  const isKept = () =>
    app.evaluate(({ BrowserWindow }, text) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const fields = `[...document.querySelectorAll('form input, form textarea')]`;
      const question = `${fields}.some(({ value }) => value === ${JSON.stringify(text)})`;
      const noAnswer = new Promise<unknown>((resolve) => setTimeout(resolve, 500, 'no answer'));
      return Promise.race([contents?.executeJavaScript(question), noAnswer]);
    }, typed);
  await crash();
  await expect.poll(isKept, { timeout: 20_000 }).toBe(true);
  expect(await app.evaluate(() => Reflect.get(globalThis, 'asked'))).toHaveLength(1);

  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  await crash().catch(() => undefined);
  expect(await ended).toBe(0);
});
