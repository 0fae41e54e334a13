/** One question, one answer: the situation on the left, the answer in the middle, the words on the right. */
import { memo, type ReactNode, useMemo } from 'react';
import type { SampleOpportunity } from '../../bridge/types.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { situationIn } from '../../state/assist-state.ts';
import { draftRequestOf } from '../../state/draft-request.ts';
import { useBuyer, usePage, useWork } from '../../state/page-context.tsx';
import { useStartDraft } from '../../state/use-start-draft.ts';
import { useSuggestions } from '../../state/use-suggestions.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Failed } from '../../ui/Failed.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { COMPOSER_BESIDE, SITUATION_BESIDE, useMedia } from '../../ui/use-media.ts';
import { Answer } from './Answer.tsx';
import styles from './AssistRoom.module.css';
import { Composer } from './Composer.tsx';
import { SituationPanel } from './SituationPanel.tsx';
import { StartState } from './StartState.tsx';
import { useAssistKeys } from './use-assist-keys.ts';

/** What is typed into a draft changes neither of them. */
const StillAnswer = memo(Answer);
const StillPanel = memo(SituationPanel);

export interface AssistRoomProps {
  readonly opportunities: readonly SampleOpportunity[];
  readonly onPreview: (id: string) => void;
  readonly onFindFile: () => void;
  /** The bar above the answer: search box and library status. */
  readonly bar: ReactNode;
}

function DraftKept({ onShow }: { readonly onShow: () => void }) {
  const { t } = useWords();
  return (
    <Notice
      text={t('composer.kept')}
      action={
        <Button look="link" onPress={onShow}>
          {t('composer.show')}
        </Button>
      }
    />
  );
}

export function AssistRoom({ opportunities, onPreview, onFindFile, bar }: AssistRoomProps) {
  const { t } = useWords();
  const { status, settings, dispatch } = usePage();
  const buyer = useBuyer();
  const assist = useWork();
  const isSituationBeside = useMedia(SITUATION_BESIDE);
  const isComposerBeside = useMedia(COMPOSER_BESIDE);
  const situation = useMemo(() => situationIn(buyer), [buyer]);
  const { value: answer, isWaiting, refusal, again } = useSuggestions(situation, status.revision);
  const start = useStartDraft(answer);
  const request = draftRequestOf(assist, settings.rep);
  const isDrawer = assist.isComposerOpen && !isComposerBeside;
  useAssistKeys({ answer, start, onPreview });
  return (
    <div
      className={classNames(styles.room, assist.isComposerOpen && isComposerBeside && styles.withComposer)}
    >
      <div className={styles.situation} inert={isDrawer}>
        <StillPanel opportunities={opportunities} answer={answer} isFolded={!isSituationBeside} />
      </div>
      <main className={styles.main} inert={isDrawer}>
        {bar}
        <div className={styles.answer} aria-busy={isWaiting}>
          {assist.draft && !assist.isComposerOpen && (
            <DraftKept onShow={() => dispatch({ kind: 'composer-shown', isOpen: true })} />
          )}
          {!situation && <StartState opportunities={opportunities} onReferral={start.ofKind} />}
          {situation && !answer && !refusal && <Skeleton count={3} label={t('page.loading')} />}
          {situation && refusal && !answer && (
            <Failed text={t('answer.failed')} reference={refusal.ref || refusal.code} onAgain={again} />
          )}
          {situation && answer && (
            <StillAnswer situation={situation} answer={answer} start={start} onPreview={onPreview} />
          )}
        </div>
      </main>
      {assist.isComposerOpen && assist.draft && request && (
        <div
          role={isDrawer ? 'main' : undefined}
          className={classNames(styles.composer, isDrawer && styles.drawer)}
        >
          <Composer
            key={assist.draft.number}
            work={assist.draft}
            request={request}
            suggestions={answer}
            onFindFile={onFindFile}
          />
        </div>
      )}
    </div>
  );
}
