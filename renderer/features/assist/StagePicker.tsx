/** Where does it stand? The stages between quote and decision come first and are dashed: the whitespace. */
import { useState } from 'react';
import type { Stage } from '#domain/taxonomy.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import styles from './Situation.module.css';

const OPEN_GROUPS = [
  { id: 'whitespace', stages: ['quoted', 'deciding', 'negotiate'] },
  { id: 'before', stages: ['target', 'qualify', 'discover', 'evaluate'] },
  { id: 'customers', stages: ['won', 'review', 'expand'] },
] as const;
const CLOSED: readonly Stage[] = ['lost', 'no_decision'];

export interface StagePickerProps {
  readonly stage: Stage | null;
  readonly onPick: (stage: Stage) => void;
}

export function StagePicker({ stage, onPick }: StagePickerProps) {
  const { t, label } = useWords();
  const [isUnfolded, setUnfolded] = useState(false);
  const showsClosed = isUnfolded || (stage !== null && CLOSED.includes(stage));
  const choicesOf = (stages: readonly Stage[], isMarked: boolean) =>
    stages.map((id) => ({ id, label: label('stage', id), title: t(`stageMeans.${id}`), isMarked }));
  const groups = OPEN_GROUPS.map(({ id, stages }) => ({
    id,
    choices: choicesOf(stages, id === 'whitespace'),
  }));
  const more = showsClosed ? null : (
    <button type="button" className={styles.fold} onClick={() => setUnfolded(true)}>
      {t('situation.closed')}
    </button>
  );
  return (
    <section>
      <h2 className={styles.question}>{t('situation.where')}</h2>
      <ChoiceGroup
        name={t('situation.stage')}
        groups={showsClosed ? [...groups, { id: 'closed', choices: choicesOf(CLOSED, false) }] : groups}
        value={stage}
        onChange={onPick}
        more={more}
      />
      <p className={styles.hint}>
        <i className={styles.dot} />
        {stage ? t(`stageMeans.${stage}`) : t('situation.whitespaceHint')}
      </p>
    </section>
  );
}
