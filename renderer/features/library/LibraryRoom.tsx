/** One box, everything in the folder: results with the words marked, conditions with counts, a look at the file. */
import { type Dispatch, type KeyboardEvent, type ReactNode, type RefObject, useState } from 'react';
import type { SearchAnswer, SearchHit } from '../../bridge/types.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { usePage } from '../../state/page-context.tsx';
import { useLatest } from '../../state/use-latest.ts';
import { Failed } from '../../ui/Failed.tsx';
import { SearchBox } from '../../ui/SearchBox.tsx';
import { TopBar } from '../../ui/TopBar.tsx';
import { COMPOSER_BESIDE, SITUATION_BESIDE, useMedia } from '../../ui/use-media.ts';
import { AskForWords } from './AskForWords.tsx';
import { AssetDialog } from './AssetDialog.tsx';
import { Facets } from './Facets.tsx';
import { Found } from './Found.tsx';
import styles from './LibraryRoom.module.css';
import { LookPanel } from './LookPanel.tsx';
import { NoHits } from './NoHits.tsx';
import { ReadingBar } from './ReadingBar.tsx';
import { Results } from './Results.tsx';
import { type SearchAction, type SearchState, searchRequestOf } from './search-state.ts';

export interface LibraryRoomProps {
  readonly state: SearchState;
  readonly dispatch: Dispatch<SearchAction>;
  readonly boxRef: RefObject<HTMLInputElement | null>;
  readonly status: ReactNode;
  readonly onUsed: () => void;
}

function pageOf({ location }: SearchHit): number {
  return location && location.kind !== 'sheet' ? location.number : 1;
}

/** Arrow keys in the box walk through the results, Enter looks at the first one. */
function useBoxKeys(answer: SearchAnswer | null, { state, dispatch, boxRef }: LibraryRoomProps) {
  const hits = answer?.hits ?? [];
  const at = hits.findIndex(({ card }) => card.id === state.look?.id);
  const lookAt = (place: number) => {
    const hit = hits[Math.min(Math.max(place, 0), hits.length - 1)];
    if (hit) dispatch({ kind: 'looked-at', look: { id: hit.card.id, page: pageOf(hit) } });
  };
  return (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') lookAt(at + 1);
    else if (event.key === 'ArrowUp') lookAt(at - 1);
    else if (event.key === 'Enter') lookAt(Math.max(at, 0));
    else if (event.key === 'Escape' && state.words) dispatch({ kind: 'typed', words: '' });
    else if (event.key === 'Escape') boxRef.current?.blur();
    else return;
    event.preventDefault();
  };
}

export function LibraryRoom(props: LibraryRoomProps) {
  const { state, dispatch, boxRef, onUsed } = props;
  const { t } = useWords();
  const page = usePage();
  const {
    value: answer,
    refusal,
    again,
  } = useLatest('search.query', searchRequestOf(state), page.status.revision);
  const isLookBeside = useMedia(COMPOSER_BESIDE);
  const areFacetsBeside = useMedia(SITUATION_BESIDE);
  const [isAsking, setAsking] = useState(false);
  const onKeyDown = useBoxKeys(answer, props);
  const look = (id: string, place = 1) => dispatch({ kind: 'looked-at', look: { id, page: place } });
  return (
    <div className={styles.room}>
      {areFacetsBeside && <Facets state={state} counts={answer?.facets ?? {}} dispatch={dispatch} />}
      <main className={styles.main}>
        <TopBar>
          <SearchBox
            inputRef={boxRef}
            words={state.words}
            onType={(words) => dispatch({ kind: 'typed', words })}
            onKeyDown={onKeyDown}
          />
          {props.status}
        </TopBar>
        {refusal && <Failed text={t('library.failed')} onAgain={again} />}
        {answer && <Found state={state} answer={answer} dispatch={dispatch} onAsk={() => setAsking(true)} />}
        {answer?.hits.length === 0 && (
          <NoHits state={state} dispatch={dispatch} onAsk={() => setAsking(true)} />
        )}
        {answer && answer.hits.length > 0 && (
          <Results
            hits={answer.hits}
            lookedAt={state.look?.id ?? null}
            onLook={(hit) => look(hit.card.id, pageOf(hit))}
            onLookAtId={look}
          />
        )}
        <ReadingBar reading={page.status.reading} />
      </main>
      {isLookBeside && <LookPanel look={state.look} words={state.words} onUsed={onUsed} onLook={look} />}
      {!isLookBeside && state.look && (
        <AssetDialog
          id={state.look.id}
          page={state.look.page}
          words={state.words}
          onClose={() => dispatch({ kind: 'looked-at', look: null })}
          onUsed={onUsed}
        />
      )}
      {isAsking && <AskForWords words={state.words} onClose={() => setAsking(false)} />}
    </div>
  );
}
