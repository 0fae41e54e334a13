/** The four things worth saying between quote and decision: what was said, when, and what comes next. */
import type { IsoDay } from '#domain/iso-day.ts';
import { isOneOf, WHITESPACE_MESSAGES, WHITESPACE_STAGES, type WhitespaceMessage } from '#domain/taxonomy.ts';
import type { SuggestionsAnswer } from '../../bridge/types.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { historyOf, personOf } from '../../state/assist-state.ts';
import { useBuyer } from '../../state/page-context.tsx';
import { classNames } from '../../ui/class-names.ts';
import styles from './MessageThread.module.css';

export function MessageThread({ answer }: { readonly answer: SuggestionsAnswer | null }) {
  const words = useWords();
  const { t, label } = words;
  const assist = useBuyer();
  if (!assist.stage || !isOneOf(WHITESPACE_STAGES, assist.stage)) return null;
  const person = personOf(assist);
  const history = historyOf(assist);
  const saidOn = (message: WhitespaceMessage): IsoDay | undefined =>
    history.findLast((touch) => touch.message === message && touch.outcome !== 'not_sent')?.day;
  const when = (message: WhitespaceMessage, isUsed: boolean, isNext: boolean) => {
    const day = saidOn(message);
    if (isNext) return t('thread.next');
    if (day) return words.day(day, answer?.today);
    return isUsed ? t('thread.said') : t('thread.notYet');
  };
  return (
    <section>
      <h2 className={styles.title}>
        {person ? t('thread.saidTo', { name: person.firstName }) : t('thread.said4')}
      </h2>
      <ol className={styles.thread} aria-label={t('thread.name')}>
        {WHITESPACE_MESSAGES.map((message) => {
          const isUsed = answer?.suggestions.messages[message].used ?? false;
          const isNext = answer?.suggestions.next === message;
          return (
            <li
              key={message}
              className={classNames(styles.message, isUsed && styles.used, isNext && styles.next)}
              aria-current={isNext ? 'step' : undefined}
            >
              <b>{label('message', message)}</b>
              <span>{when(message, isUsed, isNext)}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
