/** Before a stage is picked: one sentence, and the samples to try it on. */
import type { SampleOpportunity } from '../../bridge/types.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { usePage } from '../../state/page-context.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './StartState.module.css';

export function StartState({ opportunities }: { readonly opportunities: readonly SampleOpportunity[] }) {
  const words = useWords();
  const { t, label } = words;
  const { dispatch } = usePage();
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
    </div>
  );
}
