/** What was checked before anything leaves: what is wrong in full, what is well in two words. */
import type { DraftCheck } from '../../bridge/types.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import styles from './Composer.module.css';
import { checkWords } from './check-words.ts';

export interface ChecksProps {
  readonly checks: readonly DraftCheck[];
  /** Labels of open blanks, in the order of the form. */
  readonly blanks: readonly string[];
  readonly onUseNew: (check: DraftCheck) => void;
}

export function Checks({ checks, blanks, onUseNew }: ChecksProps) {
  const words = useWords();
  const { t } = words;
  const findings = checks.filter(({ ok }) => !ok);
  const passed = checks.filter(({ ok }) => ok);
  return (
    <ul className={styles.checks} aria-label={t('composer.checks')}>
      {findings.map((check) => (
        <li
          key={check.code}
          className={classNames(styles.finding, check.blocks ? styles.blocks : styles.warns)}
        >
          {checkWords(check, blanks, words)}
          {check.code === 'superseded' && (
            <Button look="link" onPress={() => onUseNew(check)}>
              {t('composer.useNew')}
            </Button>
          )}
        </li>
      ))}
      {passed.map(({ code }) => (
        <li key={code} className={styles.passed}>
          {t(`check.ok.${code}`)}
        </li>
      ))}
    </ul>
  );
}
