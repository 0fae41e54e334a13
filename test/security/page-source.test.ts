import { describe, expect, it } from 'vitest';
import { codeFiles } from '../support/project-files.ts';

/** S4: nothing in the page turns text into markup or code. */
const TEXT_TO_CODE = [
  /dangerouslySetInnerHTML/,
  /\.(inner|outer)HTML\s*[+]?=(?!=)/,
  /insertAdjacentHTML/,
  /document\.write/,
  /\beval\(/,
  /new Function\(/,
  /\bset(Timeout|Interval)\(\s*['"`]/,
  /createContextualFragment/,
  /srcdoc/i,
];

function findings(files: readonly { path: string; text: string }[]): string[] {
  return files.flatMap(({ path, text }) =>
    TEXT_TO_CODE.filter((pattern) => pattern.test(text)).map((pattern) => `${path}: ${pattern.source}`),
  );
}

describe('the page’s source', () => {
  const page = codeFiles().filter(({ path }) => /^renderer\/.*\.(tsx?|html)$/.test(path));

  it('is there to be looked at', () => {
    expect(page.length).toBeGreaterThan(10);
  });

  it('never turns text into markup or code', () => {
    expect(findings(page)).toEqual([]);
  });

  it.each([
    'element.innerHTML = text;',
    'element.outerHTML += text;',
    '<p dangerouslySetInnerHTML={{ __html: text }} />',
    'setTimeout("run()", 1);',
    'new Function("return 1")',
    'document.write(text)',
  ])('would be found out by %s', (text) => {
    expect(findings([{ path: 'planted.tsx', text }])).not.toEqual([]);
  });
});

describe('index.html', () => {
  const pages = codeFiles().filter(({ path }) => path.startsWith('renderer/') && path.endsWith('index.html'));

  it('holds no inline script, style or handler, and no address of another host', () => {
    expect(pages.length).toBeGreaterThan(0);
    for (const { text } of pages) {
      expect(text).not.toMatch(/<script(?![^>]*\bsrc=)/i);
      expect(text).not.toMatch(/<style|\sstyle=|\son\w+=|https?:|javascript:/i);
    }
  });
});
