/** A question to main that is asked again whenever it or the library changes. */
import { useEffect, useReducer, useRef } from 'react';
import { call } from '../bridge/client.ts';
import type { AnswerOf, Channel, Frozen, RequestOf } from '../bridge/types.ts';
import { type AnswerNews, isOlderThan, type LatestAnswer, NOT_ASKED, reduceLatest } from './latest-answer.ts';

/** A library that is being read answers an old revision at most once or twice before the new one. */
const MOST_TRIES = 3;

async function askUntilCurrent<Name extends Channel>(
  channel: Name,
  request: Frozen<RequestOf<Name>>,
  revision: number,
) {
  let result = await call(channel, request);
  for (let tries = 1; tries < MOST_TRIES && result.ok && isOlderThan(result.value, revision); tries += 1) {
    result = await call(channel, request);
  }
  return result;
}

export interface AskedAnswer<Value> extends LatestAnswer<Value> {
  /** Asks the same question once more. */
  readonly again: () => void;
}

/**
 * @param request null: nothing is asked and what was answered is forgotten
 * @param revision library revision the page knows of; a new one asks again
 */
export function useLatest<Name extends Channel>(
  channel: Name,
  request: Frozen<RequestOf<Name>> | null,
  revision = 0,
): AskedAnswer<AnswerOf<Name>> {
  type Value = AnswerOf<Name>;
  const [answer, tell] = useReducer<LatestAnswer<Value>, [AnswerNews<Value>]>(reduceLatest<Value>, NOT_ASKED);
  const [turn, again] = useReducer((turns: number) => turns + 1, 0);
  const count = useRef(0);
  const askedKey = useRef<string | null>(null);
  const key = request === null ? null : JSON.stringify(request);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the request, whose identity changes with every render
  useEffect(() => {
    askedKey.current = key;
    if (request === null) {
      tell({ kind: 'forgotten' });
      return;
    }
    count.current += 1;
    const number = count.current;
    tell({ kind: 'asked', number });
    void askUntilCurrent(channel, request, revision).then((result) =>
      tell({ kind: 'answered', number, result, knownRevision: revision }),
    );
  }, [channel, key, revision, turn]);
  // Before the effect has asked, nothing was answered either: a screen must not say "gone" for one frame.
  const isUnasked = key !== null && key !== askedKey.current;
  return { ...answer, isWaiting: answer.isWaiting || isUnasked, again };
}
