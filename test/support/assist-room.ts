/** The Assist room by the names that assistive technology reads. Source: product rule, Screens. */
import { expect, type Locator, type Page } from '@playwright/test';

export const stages = (page: Page) => page.getByRole('radiogroup', { name: 'Opportunity stage' });
export const roles = (page: Page) => page.getByRole('radiogroup', { name: 'Buyer role' });
export const cards = (page: Page) =>
  page.getByRole('list', { name: 'Suggested assets' }).getByRole('article');
export const reasonsOf = (card: Locator) => card.getByRole('list', { name: 'Why' }).getByRole('listitem');
export const form = (page: Page) => page.getByRole('form', { name: 'Fill in' });
export const preview = (page: Page) => page.getByRole('region', { name: 'Preview' });
export const attachments = (page: Page) => page.getByRole('list', { name: 'Attachments' });
export const checks = (page: Page) => page.getByRole('list', { name: 'Checks' }).getByRole('listitem');
export const openInMail = (page: Page) => page.getByRole('button', { name: 'Open in mail' });

/** The first answer of a new profile, whose library is copied and read meanwhile. */
export const FIRST_ANSWER = { timeout: 30_000 };

/** Picks stage and role, and waits for the suggestions that belong to both. */
export async function pick(page: Page, stage: RegExp, role: RegExp): Promise<void> {
  await stages(page).getByRole('radio', { name: stage }).check();
  // Not `check`: in a narrow window the answered questions fold away.
  await roles(page).getByRole('radio', { name: role }).click();
  await answered(page);
}

/** Waits until the suggestions on screen answer what is picked. */
export async function answered(page: Page): Promise<void> {
  await expect(reasonsOf(cards(page).first()).first()).toBeVisible(FIRST_ANSWER);
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

/** Empty lines of the form that block the draft. */
const blanks = (page: Page) => form(page).locator('[aria-invalid="true"]');

const ANSWERS: Readonly<Record<string, string>> = {
  'First name': 'Ana',
  'Full name': 'Ana Ruiz',
  'Their e-mail': 'ana.ruiz@example.com',
  Company: 'Ruiz Logistics',
  'Your name': 'Jo Rademaker',
  'Your first name': 'Jo',
  'Your company': 'Tellerby',
  'Who gave you the name': 'Tomas Ekvall',
  'Their first name': 'Tomas',
  Subject: 'Late fees, line by line',
  'Why you send it to this person': 'You asked what late fees cost.',
};

/** Types what the open blanks ask for, first one first, and answers how many there were. */
export async function fillBlanks(page: Page): Promise<number> {
  await expect(form(page)).toBeVisible();
  await settled(page);
  const open = blanks(page);
  const count = await open.count();
  for (let left = count; left > 0; left -= 1) {
    const blank = open.first();
    const label = await blank.evaluate((one: HTMLInputElement) => one.labels?.[0]?.textContent ?? '');
    await blank.fill(ANSWERS[label] ?? `no answer for ${label}`);
    await expect(open).toHaveCount(left - 1);
  }
  return count;
}

/** What main has written is what the form says: nothing is on its way. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('complementary', { name: 'Draft' })).toHaveAttribute('aria-busy', 'false');
}

export interface ClickCount {
  read(): Promise<number>;
}

interface Counting {
  clicks?: number;
}

/** Counts presses of a real pointer from now on; typing is none. */
export async function countClicks(page: Page): Promise<ClickCount> {
  await page.evaluate(() => {
    const counting = window as Counting;
    const isCounting = counting.clicks !== undefined;
    counting.clicks = 0;
    if (isCounting) return;
    const count = (event: Event) => {
      if (event.isTrusted) counting.clicks = (counting.clicks ?? 0) + 1;
    };
    window.addEventListener('pointerdown', count, true);
  });
  return { read: () => page.evaluate(() => (window as Counting).clicks ?? 0) };
}
