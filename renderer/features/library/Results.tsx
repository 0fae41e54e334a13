/** The results; only those in sight are on the page, so that ten thousand scroll like ten. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { SearchHit } from '../../bridge/types.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { Hit } from './Hit.tsx';
import styles from './Results.module.css';

/** A usual hit with a snippet of two lines, in CSS pixels; the real height is measured. */
const USUAL_HEIGHT = 104;
const BEYOND_SIGHT = 6;

export interface ResultsProps {
  readonly hits: readonly SearchHit[];
  readonly lookedAt: string | null;
  readonly onLook: (hit: SearchHit) => void;
  readonly onLookAtId: (id: string) => void;
}

export function Results({ hits, lookedAt, onLook, onLookAtId }: ResultsProps) {
  const { t } = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: hits.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: (at) => hits[at]?.card.id ?? at,
    overscan: BEYOND_SIGHT,
    gap: 6,
  });
  const place = hits.findIndex(({ card }) => card.id === lookedAt);
  useEffect(() => {
    if (place >= 0) rows.scrollToIndex(place);
  }, [place, rows]);
  return (
    <div ref={scroller} className={styles.scroller}>
      <ol
        className={styles.results}
        aria-label={t('library.results')}
        style={{ height: rows.getTotalSize() }}
      >
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const hit = hits[index];
          if (!hit) return null;
          return (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={hits.length}
              aria-current={hit.card.id === lookedAt || undefined}
              className={styles.row}
              style={{ transform: `translateY(${start}px)` }}
            >
              <Hit
                hit={hit}
                isOn={hit.card.id === lookedAt}
                onLook={() => onLook(hit)}
                onLookAtNew={onLookAtId}
              />
            </li>
          );
        })}
      </ol>
    </div>
  );
}
