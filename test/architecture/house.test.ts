import { describe, expect, it } from 'vitest';
import { codeFiles, textFiles } from '../support/project-files.ts';

/** Limits of the style guide: none over 300 lines, half of the files under 80. */
const MAX_LINES = 300;
const MAX_MEDIAN_LINES = 80;

/** Spelled in two halves, so that this file does not hold what it looks for. */
const word = (...parts: string[]) => new RegExp(parts.join(''));

const BANNED_IN_CODE = [
  word('\\bTO', 'DO\\b'),
  word('\\bFIX', 'ME\\b'),
  word('\\bX', 'XX\\b'),
  word('\\bHA', 'CK\\b'),
  word(':\\s*a', 'ny\\b(?!\\w)(?=\\s*[,;)=>|&\\[\\]}]|$)'),
  word('\\bas a', 'ny\\b'),
  word('<a', 'ny>'),
  word('@ts-', 'ignore'),
  word('@ts-', 'nocheck'),
  word('not impl', 'emented'),
  word('\\.on', 'ly\\('),
  word('waitFor', 'Timeout'),
];

/** Nothing may tell on which machine or with whose help a line was written. */
const BANNED_ANYWHERE = [
  word('/wo', 'rk/'),
  word('/ro', 'ot/'),
  word('\\.lib', 'rary/'),
  word('before-', 'stop'),
  word('bare-', 'machine'),
  word('\\bteam/', 'brief'),
  word('\\bsub', 'agent'),
  word('\\bCl', 'aude\\b'),
  word('\\bCha', 'tGPT\\b'),
];

function findings(files: readonly { path: string; text: string }[], banned: readonly RegExp[]): string[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const hit = banned.find((pattern) => pattern.test(line));
      return hit ? [`${path}:${index + 1} ${line.trim().slice(0, 100)}`] : [];
    }),
  );
}

describe('the house', () => {
  const code = codeFiles();

  it('has files to look at', () => {
    expect(code.length).toBeGreaterThan(20);
  });

  it('has no file over 300 lines', () => {
    expect(
      code.filter(({ lines }) => lines > MAX_LINES).map(({ path, lines }) => `${path}: ${lines}`),
    ).toEqual([]);
  });

  it('keeps half of its files under 80 lines', () => {
    const sorted = code.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(MAX_MEDIAN_LINES);
  });

  it('has no drawer for odds and ends', () => {
    expect(code.filter(({ path }) => /\b(utils?|helpers?|managers?|misc|common)\.\w+$/i.test(path))).toEqual(
      [],
    );
  });

  it('has no unfinished, untyped or unseen corner', () => {
    expect(findings(code, BANNED_IN_CODE)).toEqual([]);
  });

  it('does not say where or by whom it was made', () => {
    expect(findings(textFiles(), BANNED_ANYWHERE)).toEqual([]);
  });

  it('finds a banned word when there is one', () => {
    const planted = [
      ['const x', ' any = 0;'].join(':'),
      ['// TO', 'DO later'].join(''),
      'const company = 1;',
    ];
    expect(findings([{ path: 'planted.ts', text: planted.join('\n') }], BANNED_IN_CODE)).toHaveLength(2);
  });
});
