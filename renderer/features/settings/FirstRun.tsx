/** The one question of the first run; answering it opens the starter library with its samples. */
import type { Settings } from '../../bridge/types.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './FirstRun.module.css';

type Persona = NonNullable<Settings['persona']>;
const PERSONAS: readonly Persona[] = ['sell', 'curate', 'both'];

export interface FirstRunProps {
  readonly isStarter: boolean;
  readonly libraryName: string;
  readonly onAnswer: (persona: Persona) => void;
  readonly onOwnFolder: () => void;
}

export function FirstRun({ isStarter, libraryName, onAnswer, onOwnFolder }: FirstRunProps) {
  const { t } = useWords();
  return (
    <main className={styles.page}>
      <div className={styles.mark}>
        <Icon name="mark" />
      </div>
      <h1 className={styles.title}>{t('first.title')}</h1>
      <h2 className={styles.question}>{t('first.question')}</h2>
      <ul className={styles.answers}>
        {PERSONAS.map((persona) => (
          <li key={persona}>
            <div className={styles.answer}>
              <button type="button" aria-describedby={`persona-${persona}`} onClick={() => onAnswer(persona)}>
                {t(`first.${persona}`)}
              </button>
              <p id={`persona-${persona}`}>{t(`first.${persona}Note`)}</p>
            </div>
          </li>
        ))}
      </ul>
      <p className={styles.folder}>
        {isStarter || libraryName === '' ? t('first.starter') : libraryName}{' '}
        <Button look="link" onPress={onOwnFolder}>
          {t('first.ownFolder')}
        </Button>
      </p>
      <p className={styles.local}>{t('first.local')}</p>
    </main>
  );
}
