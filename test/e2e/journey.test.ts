import { expect } from '@playwright/test';
import { JOURNEY } from '../../build/journey.mjs';
import { accessibilityFaults } from '../support/accessibility.ts';
import { test } from '../support/electron-app.ts';

test.describe.configure({ timeout: 180_000 });

test('the main journey works from the first start to a handed-over draft and a search', async ({ host }) => {
  const { page } = await host.launch();
  for (const { name, play } of JOURNEY) await test.step(name, () => play(page));
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no screen of the main journey has an accessibility fault, ${colorScheme}`, async ({ host }) => {
    const { page } = await host.launch();
    await page.emulateMedia({ colorScheme });
    await expect(page.getByRole('heading').first()).toBeVisible();
    const faults = [['First start', await accessibilityFaults(page)]];
    for (const { name, play } of JOURNEY) {
      await play(page);
      faults.push([name, await accessibilityFaults(page)]);
    }
    expect(faults.filter(([, found]) => found?.length !== 0)).toEqual([]);
  });
}
