import { JOURNEY } from '../../build/journey.mjs';
import { test } from '../support/electron-app.ts';

test.describe.configure({ timeout: 180_000 });

test('the main journey works from the first start to a handed-over draft and a search', async ({ host }) => {
  const { page } = await host.launch();
  for (const { name, play } of JOURNEY) await test.step(name, () => play(page));
});
