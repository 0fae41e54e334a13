/** A way to another person: a note to forward that speaks to the third person, a polite ask, an introduction. */
import { expect, type Page } from '@playwright/test';
import * as room from '../support/assist-room.ts';
import { test } from '../support/desk.ts';
import { type OpenedDraft, openedDraft, openedDrafts } from '../support/mail-program.ts';
import { takePicture } from '../support/pictures.ts';

const MOST_CLICKS = 4;
const LONGEST_VOICEMAIL = 62;

async function openSample(page: Page, person?: RegExp): Promise<void> {
  await page.getByRole('button', { name: /^Ostrand Cold Storage/ }).click();
  await room.answered(page);
  if (!person) return;
  await page.getByRole('button', { name: /^Karin Vestby/ }).click();
  await page.getByRole('menuitem', { name: person }).click();
  await room.answered(page);
}

async function askFor(page: Page, kind: string, profession: string): Promise<void> {
  await page.getByRole('button', { name: 'Ask for a referral' }).click();
  const choose = (group: string, choice: string) =>
    page.getByRole('radiogroup', { name: group }).getByRole('radio', { name: choice }).check();
  await choose('Kind of referral', kind);
  await choose('Third person’s profession', profession);
  await expect(room.form(page)).toBeVisible();
}

/** The lines marked for forwarding, as one paragraph. */
function forwarded({ text = '' }: OpenedDraft): string {
  return text
    .split('\n')
    .filter((line) => line.startsWith('>'))
    .map((line) => line.replace(/^> ?/, ''))
    .join(' ')
    .replace(/\s+/g, ' ');
}

/** What each of them cares about, and the figure of a customer that says so. Source: the starter's snippets. */
const THIRD_PERSONS = [
  { profession: 'Finance', outcome: /early-payment discounts/, figure: '€212,000' },
  { profession: 'Operations', outcome: /waited 11 days for its approval/, figure: '11 days' },
  { profession: 'IT and security', outcome: /yearly audit found/, figure: '7 faults' },
  { profession: 'Purchasing', outcome: /late fees/, figure: '€1,150' },
  { profession: 'HR', outcome: /hours a week asking colleagues/, figure: '46 hours' },
] as const;

for (const { profession, outcome, figure } of THIRD_PERSONS) {
  test(`passed along to ${profession}, the paragraph names their outcome with its number and stands alone`, async ({
    desk: { page, home },
  }) => {
    await openSample(page, /^Tomas Ekvall/);
    const nth = openedDrafts(home).length + 1;
    const clicks = await room.countClicks(page);
    await askFor(page, 'Pass along', profession);
    await room.fillBlanks(page);
    await expect(room.openInMail(page)).toBeEnabled();
    await takePicture(page, `referral-pass-along-${profession.toLowerCase().replaceAll(' ', '-')}`);
    await room.openInMail(page).click();
    const draft = await openedDraft(home, nth);
    expect(await clicks.read()).toBeLessThanOrEqual(MOST_CLICKS);

    const paragraph = forwarded(draft);
    expect(paragraph).toMatch(outcome);
    expect(paragraph).toContain(figure);
    const othersFigures = THIRD_PERSONS.filter((one) => one.profession !== profession);
    for (const other of othersFigures) expect(paragraph).not.toContain(other.figure);
    expect(paragraph).not.toMatch(/Tomas|Ekvall|you asked|as (we )?discussed|our (call|talk)|forward/i);
    expect(paragraph).toMatch(/Jo Rademaker, Tellerby, jo@tellerby\.example/);
    expect(draft.to).toMatchObject([{ address: 'tomas.ekvall@ostrand.example' }]);
  });
}

test('a referral needs no opportunity: it begins on the first screen', async ({ desk: { page, home } }) => {
  const nth = openedDrafts(home).length + 1;
  await expect(page.getByRole('button', { name: /^Ostrand Cold Storage/ })).toBeVisible();
  const clicks = await room.countClicks(page);
  await askFor(page, 'Pass along', 'Purchasing');
  await room.fillBlanks(page);
  await takePicture(page, 'referral-from-the-start');
  await room.openInMail(page).click();
  expect(await clicks.read()).toBeLessThanOrEqual(MOST_CLICKS);
  expect(forwarded(await openedDraft(home, nth))).toContain('€1,150');
});

test('asking for a name says when that is right, and promises to mention who gave it', async ({
  desk: { page, home },
}) => {
  await openSample(page, /^Tomas Ekvall/);
  const nth = openedDrafts(home).length + 1;
  const clicks = await room.countClicks(page);
  await askFor(page, 'Ask for a name', 'Operations');
  await expect(page.getByText('This person supports it: you may ask.')).toBeVisible();
  await room.fillBlanks(page);
  await takePicture(page, 'referral-ask-name');
  await room.openInMail(page).click();
  const draft = await openedDraft(home, nth);
  expect(await clicks.read()).toBeLessThanOrEqual(MOST_CLICKS);
  expect(draft.text?.replace(/\s+/g, ' ')).toContain(
    'I would tell them in the first line that it came from you',
  );
});

test('an introduction says in its subject who gave the name, and has a voicemail of at most 25 seconds', async ({
  desk: { app, page, home },
}) => {
  await openSample(page, /^Tomas Ekvall/);
  const nth = openedDrafts(home).length + 1;
  const clicks = await room.countClicks(page);
  await askFor(page, 'Introduction', 'Finance');
  await room.fillBlanks(page);
  await takePicture(page, 'referral-introduction');
  await room.openInMail(page).click();
  const draft = await openedDraft(home, nth);
  expect(await clicks.read()).toBeLessThanOrEqual(MOST_CLICKS);
  expect(draft.subject).toBe('Tomas Ekvall gave me your contact information');

  await page.getByRole('radiogroup', { name: 'Channel' }).getByRole('radio', { name: 'Voicemail' }).check();
  await expect(room.preview(page).getByRole('status')).toContainText('of 62 words');
  await takePicture(page, 'referral-voicemail');
  await page.getByRole('button', { name: 'Copy voicemail' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const spoken = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(spoken).toContain('Tomas Ekvall gave me your contact information');
  const words = spoken.split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word));
  expect(words.length).toBeGreaterThan(20);
  expect(words.length).toBeLessThanOrEqual(LONGEST_VOICEMAIL);
});
