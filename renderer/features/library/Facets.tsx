/** Conditions with live counts; a value that is chosen stays even when it counts nothing. */
import { type Dispatch, useState } from 'react';
import { AUDIENCES, MESSAGES, ROLES, STAGES, WHITESPACE_STAGES } from '#domain/taxonomy.ts';
import type { Facet, SearchAnswer } from '../../bridge/types.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { facetLabel } from './asset-words.ts';
import styles from './Facets.module.css';
import { countChosen, type SearchAction, type SearchState } from './search-state.ts';

const ORDER = [
  'stage',
  'role',
  'message',
  'type',
  'language',
  'audience',
  'freshness',
  'product',
] as const satisfies readonly Facet[];
const SHOWN = 4;

export interface FacetsProps {
  readonly state: SearchState;
  readonly counts: SearchAnswer['facets'];
  readonly dispatch: Dispatch<SearchAction>;
}

/** Closed lists keep their own order; what a company named stands by count. */
const OWN_ORDER: Readonly<Partial<Record<Facet, readonly string[]>>> = {
  stage: [...WHITESPACE_STAGES, ...STAGES],
  role: ROLES,
  message: MESSAGES,
  audience: AUDIENCES,
  freshness: ['current', 'due', 'overdue', 'expired', 'undescribed'],
};

function inOrderOf<Value extends { readonly id: string }>(facet: Facet, values: readonly Value[]) {
  const order = OWN_ORDER[facet];
  if (!order) return values;
  const place = ({ id }: Value) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...values].sort((a, b) => place(a) - place(b));
}

function FacetGroup({ facet, state, counts, dispatch }: FacetsProps & { readonly facet: Facet }) {
  const words = useWords();
  const [isUnfolded, setUnfolded] = useState(false);
  const chosen = state.chosen[facet] ?? [];
  const counted = inOrderOf(facet, counts[facet] ?? []);
  const gone = chosen.filter((id) => !counted.some((one) => one.id === id)).map((id) => ({ id, count: 0 }));
  const values = [...counted, ...gone];
  if (values.length === 0) return null;
  const shown = isUnfolded ? values : values.filter(({ id }, at) => at < SHOWN || chosen.includes(id));
  const hidden = values.length - shown.length;
  return (
    <fieldset className={styles.group}>
      <legend>{words.t(`facet.${facet}`)}</legend>
      {shown.map(({ id, count }) => {
        const isOn = chosen.includes(id);
        return (
          <label key={id} className={classNames(styles.value, isOn && styles.on, count === 0 && styles.zero)}>
            <input
              type="checkbox"
              checked={isOn}
              onChange={(event) =>
                dispatch({ kind: 'facet-set', facet, value: id, isOn: event.target.checked })
              }
            />
            <i aria-hidden="true" />
            <span>{facetLabel(facet, id, words)}</span>
            <b>{words.number(count)}</b>
          </label>
        );
      })}
      {hidden > 0 && (
        <button type="button" className={styles.more} onClick={() => setUnfolded(true)}>
          {words.t('library.showMore', { n: hidden })}
        </button>
      )}
    </fieldset>
  );
}

export function Facets(props: FacetsProps) {
  const { t } = useWords();
  const { state, dispatch } = props;
  const chosen = countChosen(state);
  return (
    <aside className={styles.facets} aria-label={t('library.facets')}>
      <header>
        <p>{t('library.narrow')}</p>
        {chosen > 0 && (
          <Button look="link" onPress={() => dispatch({ kind: 'all-cleared' })}>
            {t('library.clear', { n: chosen })}
          </Button>
        )}
      </header>
      {ORDER.map((facet) => (
        <FacetGroup key={facet} facet={facet} {...props} />
      ))}
      <label className={classNames(styles.value, styles.notes, state.internalNotes && styles.on)}>
        <input
          type="checkbox"
          checked={state.internalNotes}
          onChange={(event) => dispatch({ kind: 'notes-set', isOn: event.target.checked })}
        />
        <i aria-hidden="true" />
        <span>{t('library.notes')}</span>
      </label>
    </aside>
  );
}
