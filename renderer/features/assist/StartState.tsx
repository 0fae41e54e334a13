/** Before a stage is picked: one sentence, the samples to try it on, and the way to another person. */
import { useState } from 'react';
import type { SampleOpportunity } from '../../bridge/types.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { usePage } from '../../state/page-context.tsx';
import type { StartDraft } from '../../state/use-start-draft.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { ReferralFlow } from './ReferralFlow.tsx';
import styles from './StartState.module.css';

export interface StartStateProps {
  readonly opportunities: readonly SampleOpportunity[];
  readonly onReferral: StartDraft['ofKind'];
}

export function StartState({ opportunities, onReferral }: StartStateProps) {
  const words = useWords();
  const { t, label } = words;
  const { dispatch } = usePage();
  const [isReferring, setReferring] = useState(false);
  if (isReferring) {
    return (
      <div>
        <h1 className={styles.lead}>{t('referral.title')}</h1>
        <ReferralFlow onStart={onReferral} onBack={() => setReferring(false)} />
      </div>
    );
  }
  return (
    <div>
      <h1 className={styles.lead}>
        {t('start.question')}
        <span>{t('start.answer')}</span>
      </h1>
      {opportunities.length > 0 && (
        <section>
          <h2 className={styles.eyebrow}>{t('start.samples')}</h2>
          <ul className={styles.samples}>
            {opportunities.map((opportunity) => {
              const [person] = opportunity.people;
              const facts = [
                label('stage', opportunity.stage),
                person && person.situation.role !== 'unknown' && label('role', person.situation.role),
                person?.situation.stall && label('stall', person.situation.stall),
              ];
              return (
                <li key={opportunity.id}>
                  <button
                    type="button"
                    className={styles.sample}
                    onClick={() => dispatch({ kind: 'opportunity-picked', opportunity, personId: null })}
                  >
                    <b>{opportunity.account}</b>
                    <span>{person ? `${person.name}, ${person.title}` : opportunity.name}</span>
                    <small>{facts.filter(Boolean).join(' · ')}</small>
                    <Icon name="right" />
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <p className={styles.referral}>
        <Button onPress={() => setReferring(true)}>{t('answer.referral')}</Button>
      </p>
    </div>
  );
}
