/** One suggested asset and why it was chosen for this stage and buyer role. */
import type { AssetCard } from '../../bridge/types.ts';
import type { Words } from '../../i18n/words.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { FileThumb } from '../../ui/FileThumb.tsx';
import styles from './Cards.module.css';
import { Points, ReasonChips } from './ReasonChips.tsx';
import type { Suggestion } from './reason-words.ts';

const SLIDES = ['pptx', 'ppt', 'odp'];
const SHEETS = ['xlsx', 'xls', 'ods', 'csv'];
const SECONDS_PER_MINUTE = 60;

/** How long it takes the buyer: pages, slides, sheets or playing time. */
function lengthWords({ kind, pages, minutes }: AssetCard, { t }: Words): string | null {
  if (minutes !== null) {
    const seconds = Math.round(minutes * SECONDS_PER_MINUTE);
    return minutes < 2 ? t('card.seconds', { n: seconds }) : t('card.minutes', { n: Math.round(minutes) });
  }
  if (pages === null) return null;
  if (SLIDES.includes(kind)) return t('card.slides', { n: pages });
  return SHEETS.includes(kind) ? t('card.sheets', { n: pages }) : t('card.pages', { n: pages });
}

export interface SuggestionCardProps {
  readonly suggestion: Suggestion;
  readonly card: AssetCard | undefined;
  /** First name of the buyer. */
  readonly name: string | null;
  readonly isFirst: boolean;
  readonly onUse: () => void;
  readonly onPreview: () => void;
}

export function SuggestionCard(props: SuggestionCardProps) {
  const { suggestion, card, name, isFirst, onUse, onPreview } = props;
  const words = useWords();
  const titleId = `asset-${suggestion.id}`;
  const meta = card && [card.type && words.label('type', card.type), lengthWords(card, words)];
  return (
    <article
      aria-labelledby={titleId}
      tabIndex={-1}
      data-suggestion={suggestion.id}
      className={classNames(styles.card, isFirst && styles.first)}
    >
      <FileThumb kind={card?.kind ?? ''} />
      <div>
        <h3 id={titleId} className={styles.title}>
          {suggestion.title}
        </h3>
        <p className={styles.meta}>{meta?.filter(Boolean).join(' · ')}</p>
        {card?.use && <p className={styles.use}>{card.use}</p>}
        <ReasonChips reasons={suggestion.reasons} name={name} />
      </div>
      <div className={styles.act}>
        <Button look="primary" aria-describedby={titleId} onPress={onUse}>
          {words.t('card.use')}
        </Button>
        <Button aria-describedby={titleId} onPress={onPreview}>
          {words.t('card.preview')}
        </Button>
        <Points reasons={suggestion.reasons} score={suggestion.score} name={name} />
      </div>
    </article>
  );
}
