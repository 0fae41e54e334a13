/** Which library, how many assets, how fresh. */
import { useWords } from '../i18n/words-context.tsx';
import { classNames } from './class-names.ts';
import styles from './StatusLine.module.css';

export interface StatusLineProps {
  readonly name: string;
  readonly assets: number;
  /** ISO instant of the last comparison with the folder; null: not yet. */
  readonly checkedAt: string | null;
  readonly isOffline: boolean;
  readonly isReadOnly: boolean;
  readonly reading: { readonly done: number; readonly total: number };
}

function whenChecked(checkedAt: string | null, { t, language }: ReturnType<typeof useWords>): string {
  if (checkedAt === null) return t('status.notChecked');
  const instant = new Date(checkedAt);
  const isToday = instant.toDateString() === new Date().toDateString();
  const locale = language === 'en' ? 'en-GB' : language;
  return isToday
    ? t('status.checkedToday', {
        time: instant.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' }),
      })
    : t('status.checkedOn', { day: instant.toLocaleDateString(locale, { day: 'numeric', month: 'short' }) });
}

export function StatusLine({ name, assets, checkedAt, isOffline, isReadOnly, reading }: StatusLineProps) {
  const words = useWords();
  const { t } = words;
  const isReading = reading.done < reading.total;
  const parts = [
    t('status.assets', { n: assets }),
    isReading ? t('status.reading', reading) : whenChecked(checkedAt, words),
    isOffline && t('status.offline'),
    isReadOnly && t('status.readOnly'),
  ];
  return (
    <p role="status" aria-label={t('status.name')} className={styles.status}>
      <i className={classNames(styles.dot, (isOffline || isReading) && styles.look)} />
      <span className={styles.name}>{name}</span>
      {parts.filter(Boolean).map((part) => (
        <span key={String(part)}>· {part}</span>
      ))}
    </p>
  );
}
