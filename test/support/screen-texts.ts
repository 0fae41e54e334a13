/** What can be read on the page, by eyes and by assistive technology. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { CATALOGUES } from '../../renderer/i18n/catalogues.ts';
import type { Entry } from '../../renderer/i18n/entry.ts';
import { projectRoot } from './project-files.ts';

/** Every text, label, hint and placeholder that is shown, outside the words of a message. */
function screenTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const texts = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      const isMessage = parent?.closest('section[aria-label="Vorschau"]');
      if (parent?.checkVisibility() && !isMessage) texts.add(walker.currentNode.textContent?.trim() ?? '');
    }
    for (const name of ['aria-label', 'placeholder', 'title', 'aria-description']) {
      for (const one of document.querySelectorAll(`[${name}]`)) texts.add(one.getAttribute(name) ?? '');
    }
    return [...texts].filter((text) => /\p{L}{2}/u.test(text));
  });
}

const textsOf = (entry: Entry) => (typeof entry === 'string' ? [entry] : [entry.one, entry.other]);

/** English texts of the screen that no German text equals, as whole-text patterns. */
function englishPatterns(): readonly RegExp[] {
  const german = new Set(Object.values(CATALOGUES.de).flatMap(textsOf));
  const english = Object.values(CATALOGUES.en).flatMap(textsOf);
  const escaped = (text: string) => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.+?');
  return (
    english
      // "In {language}" alone would be found in many a German sentence.
      .filter((text) => !german.has(text) && /\p{L}{3}/u.test(text.replace(/\{\w+\}/g, '')))
      .map((text) => new RegExp(`^${escaped(text)}$`, 'u'))
  );
}

/** Titles, uses and names that the starter library says in its own language. */
function libraryWords(): ReadonlySet<string> {
  const root = join(projectRoot, 'content/library');
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter(
    (one) => one.isFile() && /\.(ya?ml|md)$/.test(one.name),
  );
  const lines = files.flatMap((one) => readFileSync(join(one.parentPath, one.name), 'utf8').split('\n'));
  const values = lines.flatMap((line) => /^\W*(?:title|use|name|label|help): (.+)$/.exec(line)?.[1] ?? []);
  return new Set(values.map((value) => value.trim().replace(/^(['"])(.*)\1$/, '$2')));
}

/** Texts on the page that are English words of our own screens. */
export async function englishOnScreen(page: Page): Promise<readonly string[]> {
  const patterns = englishPatterns();
  const own = libraryWords();
  const texts = await screenTexts(page);
  return texts.filter((text) => !own.has(text) && patterns.some((pattern) => pattern.test(text)));
}
