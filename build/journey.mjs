/**
 * The main journey through the real app, by the names that assistive technology reads (product rule, Screens): played
 * by `npm start` where there is no display, and by the end-to-end suite.
 */

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {object} JourneyStep
 * @property {string} name what a person does, and what must then be there
 * @property {string} picture file name of the picture taken afterwards, without extension
 * @property {(page: Page) => Promise<readonly string[]>} play answers what was then on the screen; throws when the app
 *   does not answer as promised
 */

/** Longest wait for one answer of the app; generous, since a first start copies and indexes the library. */
const ANSWER_TIMEOUT_MS = 20_000;

/**
 * Picks one of a radio group.
 *
 * @param {Page} page
 * @param {string} group
 * @param {RegExp} choice
 */
async function pick(page, group, choice) {
  const radio = page.getByRole('radiogroup', { name: group }).getByRole('radio', { name: choice });
  await radio.check({ timeout: ANSWER_TIMEOUT_MS });
}

/**
 * @param {Page} page
 * @param {string} list
 */
function cards(page, list) {
  return page.getByRole('list', { name: list }).getByRole('article');
}

/** @param {string} text */
const oneLine = (text) => text.replace(/\s+/g, ' ').trim();

/** Each suggested asset with the facts that speak for it. @param {Page} page */
async function titlesWithReasons(page) {
  /** @type {string[]} */
  const lines = [];
  for (const card of await cards(page, 'Suggested assets').all()) {
    const title = oneLine((await card.getByRole('heading').first().textContent()) ?? '');
    const reasons = await card.getByRole('list', { name: 'Why' }).getByRole('listitem').allInnerTexts();
    lines.push(`${title}: ${reasons.map(oneLine).join('; ')}`);
  }
  return lines;
}

/** Sentences for fields that only the person knows; a name where a name is asked. */
const EXAMPLES = [
  { label: /e-?mail/i, value: 'ana.ruiz@example.com' },
  { label: /first name/i, value: 'Ana' },
  { label: /name/i, value: 'Ana Ruiz' },
  { label: /day|date/i, value: '2026-11-25' },
  { label: /number|amount|how many/i, value: '12' },
];

/**
 * Fills every empty field of the form "Fill in".
 *
 * @param {Page} page
 */
async function fillForm(page) {
  const fields = page.getByRole('form', { name: 'Fill in' }).getByRole('textbox');
  for (const field of await fields.all()) {
    if ((await field.inputValue()) !== '') continue;
    const label = await field.evaluate((element) =>
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
        ? (element.ariaLabel ?? element.labels?.[0]?.textContent ?? '')
        : '',
    );
    await field.fill(EXAMPLES.find((example) => example.label.test(label))?.value ?? 'the new schedule');
  }
}

/** @type {readonly JourneyStep[]} */
export const JOURNEY = [
  {
    name: 'First start: "I sell" opens the starter library',
    picture: '01-first-start',
    play: async (page) => {
      await page.getByRole('button', { name: /^I sell/ }).click({ timeout: ANSWER_TIMEOUT_MS });
      await page
        .getByRole('radiogroup', { name: 'Opportunity stage' })
        .waitFor({ timeout: ANSWER_TIMEOUT_MS });
      return [];
    },
  },
  {
    name: 'Stage "Quote out" and the person who releases the money give suggestions, each with its reasons',
    picture: '02-suggestions',
    play: async (page) => {
      await pick(page, 'Opportunity stage', /^Quote out/);
      await pick(page, 'Buyer role', /releases the money/i);
      const first = cards(page, 'Suggested assets').first();
      await first
        .getByRole('list', { name: 'Why' })
        .getByRole('listitem')
        .first()
        .waitFor({ timeout: ANSWER_TIMEOUT_MS });
      return titlesWithReasons(page);
    },
  },
  {
    name: 'The first suggestion opens as a draft with its file and its checks',
    picture: '03-draft',
    play: async (page) => {
      await cards(page, 'Suggested assets').first().getByRole('button', { name: 'Use' }).click();
      await page.getByRole('form', { name: 'Fill in' }).waitFor({ timeout: ANSWER_TIMEOUT_MS });
      await page.getByRole('list', { name: 'Checks' }).waitFor({ timeout: ANSWER_TIMEOUT_MS });
      const files = page.getByRole('list', { name: 'Attachments' }).getByRole('listitem');
      await files.first().waitFor({ timeout: ANSWER_TIMEOUT_MS });
      return (await files.allInnerTexts()).map(oneLine);
    },
  },
  {
    name: 'Filled in, the draft can be handed over',
    picture: '04-filled-in',
    play: async (page) => {
      await fillForm(page);
      await page.getByRole('region', { name: 'Preview' }).waitFor();
      await page.getByRole('button', { name: 'Copy email' }).click({ timeout: ANSWER_TIMEOUT_MS });
      const texts = await page.getByRole('region', { name: 'Preview' }).allInnerTexts();
      return texts.join('\n').split('\n').map(oneLine).filter(Boolean).slice(0, 3);
    },
  },
  {
    name: 'The library answers a search',
    picture: '05-search',
    play: async (page) => {
      await page.getByRole('navigation').getByRole('button', { name: 'Library' }).click();
      await page.getByRole('searchbox', { name: 'Search the library' }).fill('business case');
      await page
        .getByRole('list', { name: 'Results' })
        .getByRole('listitem')
        .first()
        .waitFor({ timeout: ANSWER_TIMEOUT_MS });
      const hits = page.getByRole('list', { name: 'Results' }).getByRole('listitem');
      return (await hits.allInnerTexts()).slice(0, 3).map(oneLine);
    },
  },
];
