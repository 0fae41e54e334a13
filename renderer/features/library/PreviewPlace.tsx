/** The place a native view is drawn over; where a file cannot be drawn, its text stands instead. */
import { useRef } from 'react';
import type { AssetDetail } from '../../bridge/types.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { usePreview } from '../../state/use-preview.ts';
import { useIsCovered } from '../../ui/use-is-covered.ts';
import styles from './PreviewPlace.module.css';

export interface PreviewPlaceProps {
  readonly detail: AssetDetail;
  readonly page: number;
  readonly words: string;
}

export function PreviewPlace({ detail, page, words }: PreviewPlaceProps) {
  const { t } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const isCovered = useIsCovered();
  const { card, text, textStatus } = detail;
  // A text is drawn from what was read of the file, so it waits for the reading.
  const isUnread = card.preview === 'text' && textStatus === 'pending';
  const canBeDrawn = card.preview !== null && !isUnread && !isCovered;
  const isShown = usePreview(place, canBeDrawn ? { id: card.id, page, words } : null);
  return (
    <div ref={place} className={styles.place} data-shown={isShown || undefined}>
      {!isShown && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text must be scrollable by keys
        <section className={styles.text} tabIndex={0} aria-label={t('look.textStatus.ok')}>
          {text ? <p>{text}</p> : <p className={styles.none}>{t(`look.textStatus.${textStatus}`)}</p>}
        </section>
      )}
    </div>
  );
}
