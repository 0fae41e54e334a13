/** One box, everything in the folder: results with the words marked, conditions with counts, a look at the file. */
import { type Dispatch, type KeyboardEvent, type ReactNode, type RefObject, useState } from 'react';
import type { SearchAnswer, SearchHit } from '../../bridge/types.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { usePage } from '../../state/page-context.tsx';
import { useLatest } from '../../state/use-latest.ts';
import { Button } from '../../ui/Button.tsx';
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

interface FoundAndResultsProps extends LibraryRoomProps {
  readonly answer: SearchAnswer;
  readonly onAsk: () => void;
  readonly onLook: (id: string, page?: number) => void;
}

function FoundAndResults({ answer, state, dispatch, onAsk, onUsed, onLook }: FoundAndResultsProps) {
  return (
    <>
      <Found state={state} answer={answer} dispatch={dispatch} onAsk={onAsk} onUsed={onUsed} />
      {answer.hits.length === 0 ? (
        <NoHits state={state} dispatch={dispatch} onAsk={onAsk} />
      ) : (
        <Results
          hits={answer.hits}
          lookedAt={state.look?.id ?? null}
          onLook={(hit) => onLook(hit.card.id, pageOf(hit))}
          onLookAtId={onLook}
        />
      )}
    </>
  );
}

interface LookProps extends LibraryRoomProps {
  readonly onLook: (id: string) => void;
}

/** Beside the results where there is room, over them where there is not. */
function Look({ state, dispatch, onUsed, onLook }: LookProps) {
  const isBeside = useMedia(COMPOSER_BESIDE);
  const { look, words } = state;
  if (isBeside) return <LookPanel look={look} words={words} onUsed={onUsed} onLook={onLook} />;
  if (!look) return null;
  const close = () => dispatch({ kind: 'looked-at', look: null });
  return <AssetDialog id={look.id} page={look.page} words={words} onClose={close} onUsed={onUsed} />;
}

export function LibraryRoom(props: LibraryRoomProps) {
  const { state, dispatch, boxRef } = props;
  const { t } = useWords();
  const { revision, reading } = usePage().status;
  const { value: answer, refusal, again } = useLatest('search.query', searchRequestOf(state), revision);
  const areFacetsBeside = useMedia(SITUATION_BESIDE);
  const [areFacetsOpen, setFacetsOpen] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const onKeyDown = useBoxKeys(answer, props);
  const look = (id: string, page = 1) => dispatch({ kind: 'looked-at', look: { id, page } });
  const type = (words: string) => dispatch({ kind: 'typed', words });
  return (
    <div className={styles.room}>
      {(areFacetsBeside || areFacetsOpen) && (
        <Facets state={state} counts={answer?.facets ?? {}} dispatch={dispatch} />
      )}
      <main className={styles.main}>
        <TopBar>
          {!areFacetsBeside && (
            <Button aria-expanded={areFacetsOpen} onPress={() => setFacetsOpen(!areFacetsOpen)}>
              {t('library.facets')}
            </Button>
          )}
          <SearchBox inputRef={boxRef} words={state.words} onType={type} onKeyDown={onKeyDown} />
          {props.status}
        </TopBar>
        {refusal && <Failed text={t('library.failed')} onAgain={again} />}
        {answer && <FoundAndResults {...props} answer={answer} onAsk={() => setAsking(true)} onLook={look} />}
        <ReadingBar reading={reading} />
      </main>
      <Look {...props} onLook={look} />
      {isAsking && <AskForWords words={state.words} onClose={() => setAsking(false)} />}
    </div>
  );
}
