/** How much was found, what was relaxed to find it, and the emails that have the words. */
import type { Dispatch } from 'react';
import type { SearchAnswer } from '../../bridge/types.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { usePage } from '../../state/page-context.tsx';
import { useStartDraft } from '../../state/use-start-draft.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckChip } from '../../ui/CheckChip.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { facetLabel } from './asset-words.ts';
import styles from './Found.module.css';
import type { SearchAction, SearchState } from './search-state.ts';

/** Emails shown above the files. */
const MOST_EMAILS = 3;

export interface FoundProps {
  readonly state: SearchState;
  readonly answer: SearchAnswer;
  readonly dispatch: Dispatch<SearchAction>;
  readonly onAsk: () => void;
  /** An email was found and taken for a draft. */
  readonly onUsed: () => void;
}

function Relaxed({ relaxed }: { readonly relaxed: NonNullable<SearchAnswer['relaxed']> }) {
  const { t } = useWords();
  if (relaxed.facet)
    return (
      <p className={styles.relaxed}>{t('library.relaxedFacet', { facet: t(`facet.${relaxed.facet}`) })}</p>
    );
  const words = relaxed.words.map((word) => `“${word}”`).join(', ');
  return words ? <p className={styles.relaxed}>{t('library.relaxedWords', { words })}</p> : null;
}

function ChosenChips({ state, dispatch }: Pick<FoundProps, 'state' | 'dispatch'>) {
  const words = useWords();
  return Object.entries(state.chosen).flatMap(([facet, values]) =>
    (values ?? []).map((value) => (
      <button
        key={`${facet}${value}`}
        type="button"
        className={styles.chosen}
        onClick={() =>
          dispatch({ kind: 'facet-set', facet: facet as keyof typeof state.chosen, value, isOn: false })
        }
      >
        {facetLabel(facet, value, words)}
        <Icon name="close" />
      </button>
    )),
  );
}

/** Emails that have the words: one press opens the draft. */
function FoundEmails({ answer, onUsed }: Pick<FoundProps, 'answer' | 'onUsed'>) {
  const { t } = useWords();
  const start = useStartDraft(null);
  return (
    <div className={styles.emails}>
      <h2>{t('library.emails')}</h2>
      <ul aria-label={t('library.emails')}>
        {answer.templates.slice(0, MOST_EMAILS).map(({ id, name }) => (
          <li key={id}>
            <Button
              look="link"
              onPress={() => {
                start.withTemplate(id);
                onUsed();
              }}
            >
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function Found({ state, answer, dispatch, onAsk, onUsed }: FoundProps) {
  const { t } = useWords();
  const { settings } = usePage();
  const more = answer.total - answer.hits.length;
  return (
    <div className={styles.found}>
      <h1 aria-live="polite">
        <b>{t('library.count', { n: answer.total })}</b>{' '}
        {state.words ? t('library.countFor', { words: state.words }) : t('library.all')}
      </h1>
      <ChosenChips state={state} dispatch={dispatch} />
      {settings.pins.length > 0 && (
        <CheckChip
          label={t('library.pinned')}
          isOn={state.pinnedOnly}
          onChange={(isOn) => dispatch({ kind: 'pinned-set', isOn })}
        />
      )}
      {more > 0 && state.limit < 200 && (
        <Button look="link" onPress={() => dispatch({ kind: 'more-wanted' })}>
          {t('library.more', { n: more })}
        </Button>
      )}
      <span className={styles.ask}>
        {t('library.nothingFits')}{' '}
        <Button look="link" onPress={onAsk}>
          {t('answer.askMarketing')}
        </Button>
      </span>
      {answer.relaxed && <Relaxed relaxed={answer.relaxed} />}
      {state.words.trim() !== '' && answer.templates.length > 0 && (
        <FoundEmails answer={answer} onUsed={onUsed} />
      )}
    </div>
  );
}
