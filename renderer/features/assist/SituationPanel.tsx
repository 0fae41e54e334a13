/** The situation in the order a rep thinks: which opportunity, where it stands, who it is, what was said. */
import { useState } from 'react';
import type { SampleOpportunity, SuggestionsAnswer } from '../../bridge/types.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { personOf } from '../../state/assist-state.ts';
import { useBuyer, usePage } from '../../state/page-context.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { BuyerFacts } from './BuyerFacts.tsx';
import { MessageThread } from './MessageThread.tsx';
import { OpportunityPicker } from './OpportunityPicker.tsx';
import { RolePicker } from './RolePicker.tsx';
import styles from './Situation.module.css';
import { StagePicker } from './StagePicker.tsx';

export interface SituationPanelProps {
  readonly opportunities: readonly SampleOpportunity[];
  readonly answer: SuggestionsAnswer | null;
  /** Narrow window: one line of chips that opens. */
  readonly isFolded: boolean;
}

function FoldedChips() {
  const { label, t } = useWords();
  const assist = useBuyer();
  const { stage, role, facts } = assist;
  const rest = [
    personOf(assist)?.name ?? assist.opportunity?.account,
    role !== 'unknown' && label('role', role),
    facts.stall && label('stall', facts.stall),
    facts.stance && label('stance', facts.stance),
  ].filter((text) => typeof text === 'string');
  return (
    <ul className={styles.foldedChips}>
      {stage ? (
        <li className={styles.foldedStage}>{label('stage', stage)}</li>
      ) : (
        <li>{t('situation.where')}</li>
      )}
      {rest.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

export function SituationPanel({ opportunities, answer, isFolded }: SituationPanelProps) {
  const { t } = useWords();
  const { dispatch } = usePage();
  const assist = useBuyer();
  const [wish, setOpen] = useState<boolean | null>(null);
  // Until both questions are answered they stand open, even in a narrow window.
  const isUnanswered = assist.stage === null || (assist.role === 'unknown' && !assist.opportunity);
  const isOpen = wish ?? isUnanswered;
  const questions = (
    <div className={classNames(styles.panel, isFolded && styles.unfolded)}>
      <OpportunityPicker opportunities={opportunities} today={answer?.today ?? null} />
      <StagePicker stage={assist.stage} onPick={(stage) => dispatch({ kind: 'stage-picked', stage })} />
      <RolePicker
        role={assist.role}
        onPick={(role) => {
          dispatch({ kind: 'role-picked', role });
          setOpen(false);
        }}
      />
      <BuyerFacts />
      <MessageThread answer={answer} />
    </div>
  );
  if (!isFolded) {
    return (
      <aside className={styles.place} aria-label={t('situation.name')}>
        {questions}
      </aside>
    );
  }
  return (
    <aside aria-label={t('situation.name')}>
      <div className={styles.folded}>
        <FoldedChips />
        <Button look="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {isOpen ? t('situation.foldAway') : t('situation.change')}
        </Button>
      </div>
      {isOpen && questions}
    </aside>
  );
}
