/** Only the answer to the last question counts, and never one about an older library. */
import type { Result } from '#domain/result.ts';
import type { Refusal } from '../bridge/client.ts';

export interface LatestAnswer<Value> {
  /** Number of the last question. */
  readonly asked: number;
  readonly isWaiting: boolean;
  /** The last good answer; stays on screen while the next one is on its way. */
  readonly value: Value | null;
  readonly refusal: Refusal | null;
}

export const NOT_ASKED: LatestAnswer<never> = { asked: 0, isWaiting: false, value: null, refusal: null };

export type AnswerNews<Value> =
  | { readonly kind: 'asked'; readonly number: number }
  | {
      readonly kind: 'answered';
      readonly number: number;
      readonly result: Result<Value, Refusal>;
      /** Library revision that the page knows of. */
      readonly knownRevision: number;
    }
  | { readonly kind: 'forgotten' };

/** Whether an answer is about an older library; answers without a revision (settings, a folder list) never are. */
export function isOlderThan(value: unknown, knownRevision: number): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'revision' in value &&
    typeof value.revision === 'number' &&
    value.revision < knownRevision
  );
}

/** Pure: what the page holds after a piece of news. */
export function reduceLatest<Value>(
  state: LatestAnswer<Value>,
  news: AnswerNews<Value>,
): LatestAnswer<Value> {
  if (news.kind === 'forgotten') return { ...NOT_ASKED, asked: state.asked };
  if (news.kind === 'asked') return { ...state, asked: news.number, isWaiting: true };
  if (news.number !== state.asked) return state;
  if (!news.result.ok) return { ...state, isWaiting: false, refusal: news.result.error };
  if (isOlderThan(news.result.value, news.knownRevision)) return { ...state, isWaiting: false };
  return { ...state, isWaiting: false, value: news.result.value, refusal: null };
}
