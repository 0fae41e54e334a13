import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerRange } from '../../electron/platform/byte-range.ts';

const bytes = Uint8Array.from({ length: 10 }, (_, index) => index);
const ask = (range: string | null, of: Uint8Array<ArrayBuffer> = bytes) =>
  answerRange(of, range, { 'content-type': 'video/mp4' });
const body = async (response: Response) => [...new Uint8Array(await response.arrayBuffer())];

describe('a request for a part', () => {
  it.each([
    ['bytes=0-3', [0, 1, 2, 3], 'bytes 0-3/10'],
    ['bytes=4-', [4, 5, 6, 7, 8, 9], 'bytes 4-9/10'],
    ['bytes=-3', [7, 8, 9], 'bytes 7-9/10'],
    ['bytes=9-9', [9], 'bytes 9-9/10'],
    ['bytes=8-99999999999999999999999', [8, 9], 'bytes 8-9/10'],
    ['bytes=-99', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 'bytes 0-9/10'],
  ])('%s is answered with it', async (range, part, contentRange) => {
    const response = ask(range);
    expect(response.status).toBe(206);
    expect(response.headers.get('content-range')).toBe(contentRange);
    expect(response.headers.get('content-type')).toBe('video/mp4');
    expect(await body(response)).toEqual(part);
  });

  it.each(['bytes=10-', 'bytes=99-100', 'bytes=-0'])('%s outside is refused with the size', async (range) => {
    const response = ask(range);
    expect(response.status).toBe(416);
    expect(response.headers.get('content-range')).toBe('bytes */10');
    expect(await body(response)).toEqual([]);
  });

  it.each([null, '', 'bytes=-', 'bytes=5-2', 'bytes=0-1,4-5', 'items=0-1', 'bytes=a-b', 'bytes= 0-1'])(
    '%j that is not one good range is answered with the whole',
    async (range) => {
      const response = ask(range);
      expect(response.status).toBe(200);
      expect(response.headers.get('accept-ranges')).toBe('bytes');
      expect(await body(response)).toEqual([...bytes]);
    },
  );

  it('of nothing is refused or answered with nothing', async () => {
    expect(ask('bytes=0-', new Uint8Array()).status).toBe(416);
    expect(await body(ask(null, new Uint8Array()))).toEqual([]);
  });

  it('never gives a byte that is not there, nor two for one', async () => {
    const numbers = fc.oneof(fc.nat(20), fc.bigInt({ min: 0n }));
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 12 }), numbers, numbers, async (all, from, to) => {
        const whole = Uint8Array.from(all);
        const response = ask(`bytes=${from}-${to}`, whole);
        const expected = from > to ? whole : whole.slice(Number(from), Number(to) + 1);
        expect(await body(response)).toEqual([...expected]);
      }),
    );
  });
});
