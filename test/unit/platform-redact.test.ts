import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact } from '../../electron/platform/redact.ts';

describe('a log line', () => {
  it.each([
    ["ENOENT: no such file or directory, open '/srv/share/Sales/Ana Example/offer.pdf'"],
    ["EACCES: permission denied, rename '/home/ana/a b' -> '/home/ana/c d'"],
    ["ENOENT: open '/home/O'Brien Ana/my offer.pdf'"],
    ['ENOENT: open "C:\\Users\\ana\\offer.pdf"'],
    ['cannot open C:\\Users\\Ana Example\\My offer.pdf today'],
    ['cannot open D:/Sales/Ana/offer.pdf'],
    ['cannot open \\\\server\\share\\Ana\\offer.pdf'],
    ['cannot open /Users/Ana Example/Library/offer.pdf now'],
    ['cannot open ~/Ana/offer.pdf'],
    ['cannot open file:///srv/Ana%20Example/offer.pdf'],
    ['customers/Ana/offer.pdf is gone'],
    ['(customers/Ana/offer.pdf)'],
    ['https://intranet.example/Ana'],
    [`Unexpected token 'A', "Ana wrote t"... is not valid JSON`],
    ['value “Ana” is too long'],
    ['Wert „Ana“ ist zu lang'],
    ['valeur « Ana » trop longue'],
    ['wrote to ana.example@mail.example.com'],
    ['wrote to ana@localhost'],
    ['bad yaml\nname: Ana'],
  ])('keeps no name from %j', (text) => {
    expect(redact(text)).not.toMatch(/ana/i);
  });

  it('keeps no phone number', () => {
    for (const text of ['call +49 30 901820-17', 'call (030) 9018 2017', 'call 00493090182017']) {
      expect(redact(text)).not.toMatch(/\d{4}/);
    }
  });

  it('keeps no account name of the computer', () => {
    expect(redact('ana_example may not', ['ana_example'])).toBe('<person> may not');
  });

  it.each([
    'ended with code 1',
    'app://bundle/index.html failed to load',
    'the library process ended',
    'no such method: suggest',
    "can't flush this disk, and it isn't our fault",
  ])('keeps %j as it is', (text) => {
    expect(redact(text)).toBe(text);
  });

  it('still says what failed', () => {
    expect(redact("ENOSPC: no space left on device, write '/home/ana/x'")).toBe(
      'ENOSPC: no space left on device, write <quoted>',
    );
  });

  it('is one short line, found in no time whatever it holds', () => {
    const parts = fc.constantFrom('a', '@', '/', '\\', "'", '"', '1', ' ', '.', '-', '\n', '+', 'C:');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 2_000 }), (pieces) => {
        const started = performance.now();
        const line = redact(pieces.join(''));
        expect(performance.now() - started).toBeLessThan(100);
        expect(line).not.toContain('\n');
        // A mask may be longer than what it hides.
        expect(line.length).toBeLessThan(5_000);
      }),
    );
  });
});
