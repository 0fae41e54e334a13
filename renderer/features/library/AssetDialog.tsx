/** The same look at one file, over another room. */
import { useWords } from '../../i18n/words-context.tsx';
import { usePage } from '../../state/page-context.tsx';
import { useLatest } from '../../state/use-latest.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Failed } from '../../ui/Failed.tsx';
import { Notice } from '../../ui/Notice.tsx';
import styles from './AssetDialog.module.css';
import { LookAtAsset } from './LookAtAsset.tsx';

export interface AssetDialogProps {
  readonly id: string;
  readonly page: number;
  readonly words: string;
  readonly onClose: () => void;
  readonly onUsed: () => void;
}

export function AssetDialog({ id, page, words, onClose, onUsed }: AssetDialogProps) {
  const { t } = useWords();
  const { status } = usePage();
  const { value: detail, isWaiting, refusal, again } = useLatest('library.asset', { id }, status.revision);
  return (
    <Dialog title={detail?.card.title ?? t('page.loading')} onClose={onClose} size="large" holdsPreview>
      {refusal && <Failed text={t('look.failed')} onAgain={again} />}
      {!detail && !isWaiting && !refusal && <Notice text={t('look.gone')} />}
      {detail && (
        <div className={styles.body}>
          <LookAtAsset detail={detail} page={page} words={words} onUsed={onUsed} />
        </div>
      )}
    </Dialog>
  );
}
