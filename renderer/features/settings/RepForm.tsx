/** The rep's own name and address, which fill the blanks of every draft. */
import { useState } from 'react';
import { useWords } from '../../i18n/words-context.tsx';
import { usePage } from '../../state/page-context.tsx';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import styles from './SettingsRoom.module.css';

const PARTS = ['first_name', 'name', 'email', 'phone', 'title', 'company'] as const;
const TYPES = { email: 'email', phone: 'tel' } as const;

export function RepForm() {
  const { t } = useWords();
  const { settings, change } = usePage();
  const [rep, setRep] = useState(settings.rep);
  const [outcome, setOutcome] = useState<'saved' | 'notSaved' | null>(null);
  const isChanged = PARTS.some((part) => rep[part] !== settings.rep[part]);
  const save = async () => setOutcome((await change({ rep })) ? 'saved' : 'notSaved');
  return (
    <section>
      <h2>{t('settings.you')}</h2>
      <p className={styles.note}>{t('settings.youNote')}</p>
      <form
        className={styles.rep}
        aria-label={t('settings.you')}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {PARTS.map((part) => (
          <Field
            key={part}
            label={t(`field.rep.${part}`)}
            value={rep[part]}
            type={part === 'email' || part === 'phone' ? TYPES[part] : 'text'}
            max={1_000}
            onChange={(value) => {
              setRep({ ...rep, [part]: value });
              setOutcome(null);
            }}
          />
        ))}
        <div className={styles.buttons}>
          <Button type="submit" look="primary" isDisabled={!isChanged}>
            {t('settings.save')}
          </Button>
          <span role="status">{outcome && t(`settings.${outcome}`)}</span>
        </div>
      </form>
    </section>
  );
}
