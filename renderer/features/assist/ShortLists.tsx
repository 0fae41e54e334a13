/** What stands below the cards: emails in one line each, cards to read first, files nobody described yet. */
import { useWords } from '../../i18n/words-context.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import cards from './Cards.module.css';
import styles from './ShortLists.module.css';

interface Titled {
  readonly id: string;
  readonly title: string;
}

export interface ReadFirstProps {
  readonly items: readonly Titled[];
  readonly onOpen: (id: string) => void;
}

/** For our eyes only: nothing here can be attached. */
export function ReadFirst({ items, onOpen }: ReadFirstProps) {
  const { t } = useWords();
  if (items.length === 0) return null;
  return (
    <section className={styles.eyes}>
      <h2>{t('answer.forYourEyes')}</h2>
      <ul aria-label={t('answer.forYourEyes')}>
        {items.map(({ id, title }) => (
          <li key={id}>
            <Button look="link" onPress={() => onOpen(id)}>
              {title}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

export interface EmailLinesProps {
  readonly emails: readonly (Titled & { readonly note: string })[];
  readonly onUse: (id: string) => void;
}

export function EmailLines({ emails, onUse }: EmailLinesProps) {
  const { t } = useWords();
  if (emails.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{t('answer.emails')}</h2>
      <ol className={styles.lines} aria-label={t('answer.suggestedEmails')}>
        {emails.map(({ id, title, note }) => (
          <li key={id}>
            <article className={cards.line} aria-labelledby={`line-${id}`}>
              <h3 id={`line-${id}`}>{title}</h3>
              <span>{note}</span>
              <Button aria-describedby={`line-${id}`} onPress={() => onUse(id)}>
                {t('card.use')}
              </Button>
            </article>
          </li>
        ))}
      </ol>
    </section>
  );
}

export interface UncuratedProps {
  readonly items: readonly Titled[];
  readonly onPreview: (id: string) => void;
}

export function Uncurated({ items, onPreview }: UncuratedProps) {
  const { t } = useWords();
  if (items.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{t('answer.uncurated')}</h2>
      <ul className={styles.lines} aria-label={t('answer.uncurated')}>
        {items.map(({ id, title }) => (
          <li key={id}>
            <article className={classNames(cards.line, cards.dashed)} aria-labelledby={`file-${id}`}>
              <h3 id={`file-${id}`}>{title}</h3>
              <span>{t('freshness.undescribed')}</span>
              <Button aria-describedby={`file-${id}`} onPress={() => onPreview(id)}>
                {t('card.preview')}
              </Button>
            </article>
          </li>
        ))}
      </ul>
    </section>
  );
}
