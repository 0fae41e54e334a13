/** The draft as main writes it, and the attachments a template suggests. */
import { useEffect } from 'react';
import type { AnswerOf, DraftRequest } from '../bridge/types.ts';
import { usePage, useWork } from './page-context.tsx';
import { type AskedAnswer, useLatest } from './use-latest.ts';

/** A draft whose attachments nobody chose yet takes those that the template suggests. */
export function useDraft(request: DraftRequest | null): AskedAnswer<AnswerOf<'drafts.compose'>> {
  const { status, dispatch } = usePage();
  const assist = useWork();
  const answer = useLatest('drafts.compose', request, status.revision);
  const suggested = answer.value?.draft.template === request?.template ? answer.value : null;
  const isUndecided = assist.draft !== null && assist.draft.attach === null;
  useEffect(() => {
    if (suggested && isUndecided) dispatch({ kind: 'attachments-set', ids: suggested.suggestedAttachments });
  }, [suggested, isUndecided, dispatch]);
  return answer;
}
