/** What the library answers to the situation in hand. */
import type { Situation } from '#domain/situation.ts';
import type { AnswerOf } from '../bridge/types.ts';
import { type AskedAnswer, useLatest } from './use-latest.ts';

/** @param situation null: nothing is asked */
export function useSuggestions(
  situation: Situation | null,
  revision: number,
): AskedAnswer<AnswerOf<'suggestions.list'>> {
  return useLatest('suggestions.list', situation, revision);
}
