/** No dead end: which condition to relax, and a ready request to marketing. */
import type { Dispatch } from 'react';
import type { Facet } from '../../bridge/types.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import styles from './NoHits.module.css';
import { countChosen, type SearchAction, type SearchState } from './search-state.ts';

export interface NoHitsProps {
  readonly state: SearchState;
  readonly dispatch: Dispatch<SearchAction>;
  readonly onAsk: () => void;
}

export function NoHits({ state, dispatch, onAsk }: NoHitsProps) {
  const { t } = useWords();
  const facets = Object.keys(state.chosen) as Facet[];
  const isNarrowed = countChosen(state) > 0;
  const key = !state.words.trim() ? 'library.noneHere' : isNarrowed ? 'library.none' : 'library.noneAtAll';
  return (
    <Notice
      look="page"
      icon="search"
      text={t(key, { words: state.words })}
      action={
        <div className={styles.ways}>
          {facets.map((facet) => (
            <Button key={facet} onPress={() => dispatch({ kind: 'facet-cleared', facet })}>
              {t('library.leaveOut', { facet: t(`facet.${facet}`) })}
            </Button>
          ))}
          {!isNarrowed && state.words && (
            <Button onPress={() => dispatch({ kind: 'typed', words: '' })}>{t('library.clearWords')}</Button>
          )}
          <Button onPress={onAsk}>{t('answer.askMarketing')}</Button>
          {isNarrowed && (
            <Button look="primary" onPress={() => dispatch({ kind: 'all-cleared' })}>
              {t('library.clearAll')}
            </Button>
          )}
        </div>
      }
    />
  );
}
