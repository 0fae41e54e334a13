/** Beside the results: the file looked at, or what was pinned and used last. */
import { useWords } from '../../i18n/words-context.tsx';
import { usePage } from '../../state/page-context.tsx';
import { useLatest } from '../../state/use-latest.ts';
import { Failed } from '../../ui/Failed.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { LookAtAsset } from './LookAtAsset.tsx';
import styles from './LookPanel.module.css';
import { Recents } from './Recents.tsx';
import type { SearchState } from './search-state.ts';

export interface LookPanelProps {
  readonly look: SearchState['look'];
  readonly words: string;
  readonly onUsed: () => void;
  readonly onLook: (id: string) => void;
}

export function LookPanel({ look, words, onUsed, onLook }: LookPanelProps) {
  const { t } = useWords();
  const { status } = usePage();
  const {
    value: detail,
    isWaiting,
    refusal,
    again,
  } = useLatest('library.asset', look && { id: look.id }, status.revision);
  const isThis = detail?.card.id === look?.id;
  return (
    <section className={styles.panel} aria-label={t('look.name')}>
      {!look && <Recents onLook={onLook} />}
      {look && refusal && <Failed text={t('look.failed')} onAgain={again} />}
      {look && !detail && !isWaiting && !refusal && <Notice text={t('look.gone')} />}
      {look && detail && isThis && (
        <>
          <header>
            <p className={styles.eyebrow}>{t('look.name')}</p>
            <h2>{detail.card.title}</h2>
          </header>
          <LookAtAsset key={look.id} detail={detail} page={look.page} words={words} onUsed={onUsed} />
        </>
      )}
    </section>
  );
}
