/** The first hand-off is the test of this computer: what did the person see? Asked once. */
import type { Settings } from '../../bridge/types.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { usePage } from '../../state/page-context.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './Composer.module.css';

const ANSWERS = [
  'with_file',
  'without_file',
  'nothing',
] as const satisfies readonly Settings['draftOpened'][];

export function OpenedQuestion({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const { change, dispatch } = usePage();
  const answer = (draftOpened: (typeof ANSWERS)[number]) => {
    void change({ draftOpened });
    if (draftOpened === 'nothing') dispatch({ kind: 'last-touch-not-sent' });
    onClose();
  };
  return (
    <Dialog title={t('opened.question')} onClose={onClose}>
      <p>{t('opened.why')}</p>
      <div className={styles.answers}>
        {ANSWERS.map((one) => (
          <Button key={one} onPress={() => answer(one)}>
            {t(`opened.${one}`)}
          </Button>
        ))}
      </div>
    </Dialog>
  );
}
