/** How far the reading of the files has come; titles are found before. */
import { useWords } from '../../i18n/words-context.tsx';
import styles from './ReadingBar.module.css';

export function ReadingBar({
  reading,
}: {
  readonly reading: { readonly done: number; readonly total: number };
}) {
  const { t } = useWords();
  if (reading.done >= reading.total) return null;
  return (
    <footer className={styles.bar}>
      <progress max={reading.total} value={reading.done} aria-label={t('library.reading')} />
      <p>
        <b>{t('library.reading')}</b> {t('library.readingCount', reading)}
      </p>
      <p>{t('library.readingNote')}</p>
    </footer>
  );
}
