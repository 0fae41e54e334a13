/** Facts that speak for a suggestion, the message first; the points are one hover or key away. */
import { useId } from 'react';
import { useWords } from '../../i18n/words-context.tsx';
import { classNames } from '../../ui/class-names.ts';
import styles from './ReasonChips.module.css';
import { isWorthSaying, type Reason, reasonWords } from './reason-words.ts';

/** The message is what a rep decides by, so it stands first. */
function messageFirst(reasons: readonly Reason[]): readonly Reason[] {
  return [...reasons].sort((a, b) => Number(b.code === 'message') - Number(a.code === 'message'));
}

function isWarning({ code, facts }: Reason): boolean {
  return code === 'level' || code === 'long' || (code === 'freshness' && facts.kind === 'due');
}

export interface ReasonsProps {
  readonly reasons: readonly Reason[];
  readonly name: string | null;
}

export function ReasonChips({ reasons, name }: ReasonsProps) {
  const words = useWords();
  return (
    <ul className={styles.chips} aria-label={words.t('card.why')}>
      {messageFirst(reasons.filter(isWorthSaying)).map((reason) => (
        <li
          key={`${reason.code}${reason.text}`}
          className={classNames(
            styles.chip,
            reason.code === 'message' && styles.strong,
            isWarning(reason) && styles.warn,
          )}
        >
          {reasonWords(reason, words, name)}
        </li>
      ))}
    </ul>
  );
}

/** The sum and its parts: every point has its reason. */
export function Points({ reasons, score, name }: ReasonsProps & { readonly score: number }) {
  const words = useWords();
  const id = useId();
  return (
    <div className={styles.points}>
      <button type="button" className={styles.sum} aria-describedby={id}>
        {words.t('card.points', { n: score })}
      </button>
      <table id={id} role="tooltip" className={styles.parts}>
        <tbody>
          {reasons.map((reason) => (
            <tr key={`${reason.code}${reason.text}`}>
              <th scope="row">{reasonWords(reason, words, name)}</th>
              <td>{reason.points}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
