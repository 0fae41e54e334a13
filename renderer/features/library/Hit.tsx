/** One result: its title, where the words stand, the words marked, and the file's standing. */
import type { SearchHit } from '../../bridge/types.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { classNames } from '../../ui/class-names.ts';
import { KindBadge } from '../../ui/FileThumb.tsx';
import { Marked } from '../../ui/Marked.tsx';
import { locationWords, stateChips } from './asset-words.ts';
import styles from './Hit.module.css';

export interface HitProps {
  readonly hit: SearchHit;
  readonly isOn: boolean;
  readonly onLook: () => void;
  readonly onLookAtNew: (id: string) => void;
}

export function Hit({ hit, isOn, onLook, onLookAtNew }: HitProps) {
  const words = useWords();
  const { card, snippet, marks } = hit;
  const titleId = `hit-${card.id}`;
  const where = locationWords(hit.location, words);
  return (
    <article className={classNames(styles.hit, isOn && styles.on)} aria-labelledby={titleId}>
      <KindBadge kind={card.kind} />
      <h2 id={titleId}>
        <button type="button" className={styles.title} onClick={onLook}>
          {card.title}
        </button>
      </h2>
      {where && <p className={styles.where}>{where}</p>}
      {snippet && (
        <p className={styles.snippet}>
          <Marked text={snippet} marks={marks} />
        </p>
      )}
      <ul className={styles.state}>
        {card.type && <li className={styles.type}>{words.label('type', card.type)}</li>}
        {stateChips(card, words).map(({ id, text, tone }) => (
          <li key={id} className={styles[tone]}>
            {text}
          </li>
        ))}
        {card.replacedBy && (
          <li className={styles.newer}>
            <button type="button" onClick={() => card.replacedBy && onLookAtNew(card.replacedBy.id)}>
              {words.t('state.useNew', { title: card.replacedBy.title })}
            </button>
          </li>
        )}
      </ul>
    </article>
  );
}
