/** What a rule kept out of the list it would have made, with the mend. */
import { useWords } from '../../i18n/words-context.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { UnseenHeading } from '../../ui/UnseenHeading.tsx';
import { type HeldBack, heldBackWords } from './reason-words.ts';
import styles from './ShortLists.module.css';

export interface HeldBackListProps {
  readonly items: readonly HeldBack[];
  readonly onPreview: (id: string) => void;
}

export function HeldBackList({ items, onPreview }: HeldBackListProps) {
  const words = useWords();
  if (items.length === 0) return <Notice text={words.t('answer.nothingHeld')} />;
  return (
    <>
      <UnseenHeading>{words.t('answer.heldBackName')}</UnseenHeading>
      <ul className={styles.held} aria-label={words.t('answer.heldBackName')}>
        {items.map(({ id, title, reasons }) => (
          <li key={id}>
            <h3>
              <Button look="link" onPress={() => onPreview(id)}>
                {title}
              </Button>
            </h3>
            {reasons.map((reason) => {
              const { why, mend } = heldBackWords(reason, words);
              return (
                <p key={reason.code}>
                  {why}. <em>{mend}</em>
                </p>
              );
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
