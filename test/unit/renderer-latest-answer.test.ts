import { describe, expect, test } from 'vitest';
import { fail, succeed } from '#domain/result.ts';
import { type LatestAnswer, NOT_ASKED, reduceLatest } from '../../renderer/state/latest-answer.ts';

interface Value {
  readonly revision: number;
  readonly text: string;
}

const waiting: LatestAnswer<Value> = reduceLatest<Value>(NOT_ASKED, { kind: 'asked', number: 2 });
const answer = (number: number, revision: number, text: string, knownRevision = 0) =>
  ({ kind: 'answered', number, knownRevision, result: succeed({ revision, text }) }) as const;

describe('the latest answer', () => {
  test('an answer to an earlier question is dropped', () => {
    expect(reduceLatest(waiting, answer(1, 5, 'old'))).toBe(waiting);
  });

  test('an answer about an older library is dropped, and the one on screen stays', () => {
    const shown = reduceLatest(waiting, answer(2, 5, 'shown', 5));
    const asked = reduceLatest(shown, { kind: 'asked', number: 3 });
    expect(reduceLatest(asked, answer(3, 5, 'stale', 6)).value?.text).toBe('shown');
    expect(reduceLatest(asked, answer(3, 6, 'fresh', 6)).value?.text).toBe('fresh');
  });

  test('an answer without a revision is never too old', () => {
    const news = { kind: 'answered', number: 2, knownRevision: 9, result: succeed({ done: true }) } as const;
    const asked: LatestAnswer<{ done: boolean }> = { ...NOT_ASKED, asked: 2, isWaiting: true };
    expect(reduceLatest(asked, news).value).toEqual({ done: true });
  });

  test('a refusal keeps what is on screen and says so, and the next answer clears it', () => {
    const shown = reduceLatest(waiting, answer(2, 5, 'shown'));
    const asked = reduceLatest(shown, { kind: 'asked', number: 3 });
    const refusal = { code: 'failed', ref: 'r1' } as const;
    const refused = reduceLatest(asked, {
      kind: 'answered',
      number: 3,
      knownRevision: 0,
      result: fail(refusal),
    });
    expect(refused).toMatchObject({ value: { text: 'shown' }, refusal, isWaiting: false });
    const again = reduceLatest(refused, { kind: 'asked', number: 4 });
    expect(reduceLatest(again, answer(4, 5, 'well')).refusal).toBeNull();
  });

  test('what is forgotten does not come back with a late answer', () => {
    const forgotten = reduceLatest(waiting, { kind: 'forgotten' });
    expect(forgotten.value).toBeNull();
    expect(
      reduceLatest(reduceLatest(forgotten, { kind: 'asked', number: 3 }), answer(2, 5, 'late')).value,
    ).toBeNull();
  });
});
