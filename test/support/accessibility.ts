/** axe-core in the page, by the debugger: a script tag would break the page's policy. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { projectRoot } from './project-files.ts';

const source = readFileSync(join(projectRoot, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** The faults axe finds in the page as it stands, as `impact rule selector`. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(source);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
      resultTypes: ['violations'],
    }),
  );
  return violations.flatMap(({ impact, id, nodes }) =>
    nodes.map(({ target }) => `${impact} ${id} ${target.join(' ')}`),
  );
}
