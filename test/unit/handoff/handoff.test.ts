import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeBoth } from '../../../electron/handoff/clipboard-write.ts';
import { distinctNames, safeFileName } from '../../../electron/handoff/file-name.ts';
import { firstOfEachFolder } from '../../../electron/handoff/first-of-each-folder.ts';
import { displayName, headerText, isMailAddress } from '../../../electron/handoff/mail-address.ts';
import { mailDocument, styledFragment } from '../../../electron/handoff/mail-html.ts';
import { buildMailto } from '../../../electron/handoff/mailto.ts';
import { raceToOpen } from '../../../electron/handoff/race-to-open.ts';
import { chooseRoute } from '../../../electron/handoff/route.ts';

const MIB = 1_048_576;

describe('the way a draft leaves', () => {
  it.each([
    [null, 0, 100, 'eml'],
    [null, 18 * MIB, 2_082, 'eml'],
    [null, 18 * MIB + 1, 1_900, 'mailto'],
    [null, 18 * MIB + 1, 1_901, 'copy'],
    ['with_file', 7 * MIB, 100, 'eml'],
    ['without_file', 100, 1_900, 'mailto'],
    ['without_file', 100, 1_901, 'eml'],
    ['without_file', 19 * MIB, 1_901, 'copy'],
    ['nothing', 100, 1_900, 'mailto'],
    ['nothing', 100, 1_901, 'copy'],
  ] as const)(
    'after "%s" with %i bytes of files and a link of %i is %s',
    (opened, fileBytes, mailtoLength, route) => {
      expect(chooseRoute({ opened, fileBytes, mailtoLength })).toBe(route);
    },
  );
});

describe('a mail link', () => {
  it('encodes everything that could end a part', () => {
    const link = buildMailto('ana+q@a.example', "R&D (50 %) + 'x'!", 'a & b\nc?attach=/etc/passwd');
    expect(link).toEqual({
      ok: true,
      value:
        'mailto:ana%2Bq@a.example?subject=R%26D%20%2850%20%25%29%20%2B%20%27x%27%21&body=a%20%26%20b%0D%0Ac%3Fattach%3D%2Fetc%2Fpasswd',
    });
  });

  it('keeps what was written, whatever it is, and stays within its limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (subject, text) => {
        const link = buildMailto('a@b.example', subject, text);
        if (!link.ok) return link.error === 'too_long';
        const query = new URL(link.value).search.slice(1).split('&');
        expect(query.map((part) => part.split('=')[0])).toEqual(['subject', 'body']);
        expect(decodeURIComponent(query[1]?.slice(5) ?? '')).toBe(text.replace(/\r\n?|\n/g, '\r\n'));
        return link.value.length <= 1_900 && /^[\x21-\x7e]*$/.test(link.value);
      }),
    );
  });

  it('is refused for more than one address and for more than 1,900 characters', () => {
    expect(buildMailto('a@b.example,c@d.example', '', '')).toEqual({ ok: false, error: 'bad_address' });
    expect(buildMailto('a@b.example?bcc=x@y.example', '', '')).toEqual({ ok: false, error: 'bad_address' });
    expect(buildMailto(null, '', 'x'.repeat(1_900 - 'mailto:?subject=&body='.length)).ok).toBe(true);
    expect(buildMailto(null, '', 'x'.repeat(1_901 - 'mailto:?subject=&body='.length)).ok).toBe(false);
  });
});

describe('names', () => {
  it.each([
    ['a/b\\c.pdf', 'c.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['..', 'file'],
    ['', 'file'],
    ['nul', '_nul'],
    ['COM1.pdf', '_COM1.pdf'],
    ['a. ', 'a'],
    ['.hidden.pdf', 'hidden.pdf'],
    ['a\u202Efdp.exe', 'afdp.exe'],
    ['a\r\nb:c?.pdf', 'a b_c_.pdf'],
  ])('%j becomes %j', (path, name) => {
    expect(safeFileName(path)).toBe(name);
  });

  it('never hold what a header or file system cannot, nor more than 180 bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (path) => {
        const name = safeFileName(path);
        expect(name).not.toMatch(/[\p{Cc}/\\<>:"|?*\u202A-\u202E]|^\.|[. ]$/u);
        return name.length > 0 && Buffer.byteLength(name) <= 180;
      }),
    );
  });

  it('of one draft differ', () => {
    expect(distinctNames(['a.pdf', 'a.pdf', 'A.PDF', 'b', 'b'])).toEqual([
      'a.pdf',
      'a (2).pdf',
      'A (3).PDF',
      'b',
      'b (2)',
    ]);
  });

  it('of people lose what addresses are made of', () => {
    expect(displayName('Pat\r\nBcc: x@y.example <a@b.example>')).toBe('Pat Bcc: x@y.example a@b.example');
    expect(headerText(' a\n\tb\u0000 ')).toBe('a b');
    expect([isMailAddress('ö@bücher.example'), isMailAddress('a@b')]).toEqual([true, false]);
  });
});

describe('HTML for a mail', () => {
  it('carries its styles in the tags and nothing else', () => {
    expect(styledFragment('<ul><li>a</li></ul><p>b</p>')).toMatch(
      /^<ul style="[^"]+"><li style="[^"]+">a<\/li><\/ul><p style=/,
    );
    expect(mailDocument('<p>x</p>')).not.toMatch(/<(style|script|link|img)/);
  });
});

describe('opening', () => {
  it.each([
    ['', 'opened'],
    ['No application is registered', 'refused'],
  ])('answered with %j is %s', async (fault, expected) => {
    expect(await raceToOpen('x.eml', async () => fault)).toBe(expected);
  });

  it('does not wait for the program to end', async () => {
    expect(await raceToOpen('x.eml', () => new Promise(() => {}), 1)).toBe('no_answer_yet');
    expect(await raceToOpen('x.eml', () => Promise.reject(new Error('gone')))).toBe('refused');
  });

  it('folders shows one file of each', () => {
    expect(firstOfEachFolder(['/a/1', '/a/2', '/b/3'])).toEqual(['/a/1', '/b/3']);
  });
});

describe('the clipboard', () => {
  it('gets both forms in one step, in either generation of its interface', async () => {
    const written: unknown[] = [];
    const clipboard = { write: (data: unknown) => written.push(data) };
    class Item {
      readonly items: Record<string, string>;
      constructor(items: Record<string, string>) {
        this.items = items;
      }
    }
    await writeBoth({ clipboard, Item: undefined }, '<p>a</p>', 'a');
    await writeBoth({ clipboard, Item }, '<p>a</p>', 'a');
    expect(written).toEqual([
      { html: '<p>a</p>', text: 'a' },
      [new Item({ 'text/html': '<p>a</p>', 'text/plain': 'a' })],
    ]);
  });
});
