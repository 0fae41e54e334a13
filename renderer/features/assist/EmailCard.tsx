/** One suggested email, by its name, kind and reasons. */

import type { TemplateLine } from '../../bridge/types.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import styles from './Cards.module.css';
import { Points, ReasonChips } from './ReasonChips.tsx';
import type { Suggestion } from './reason-words.ts';

export interface EmailCardProps {
  readonly suggestion: Suggestion;
  readonly template: TemplateLine | undefined;
  readonly name: string | null;
  readonly isFirst: boolean;
  readonly onUse: () => void;
}

export function EmailCard({ suggestion, template, name, isFirst, onUse }: EmailCardProps) {
  const { t, label, languageName } = useWords();
  const titleId = `email-${suggestion.id}`;
  const meta = template && [
    t(`kind.${template.kind}`),
    template.messages[0] && label('message', template.messages[0]),
    template.language && languageName(template.language),
    template.hasVoicemail && t('card.withVoicemail'),
  ];
  return (
    <article
      aria-labelledby={titleId}
      tabIndex={-1}
      className={classNames(styles.card, styles.email, isFirst && styles.first)}
    >
      <div>
        <h3 id={titleId} className={styles.title}>
          {suggestion.title}
        </h3>
        <p className={styles.meta}>{meta?.filter(Boolean).join(' · ')}</p>
        <ReasonChips reasons={suggestion.reasons} name={name} />
      </div>
      <div className={styles.act}>
        <Button look="primary" aria-describedby={titleId} onPress={onUse}>
          {t('card.use')}
        </Button>
        <Points reasons={suggestion.reasons} score={suggestion.score} name={name} />
      </div>
    </article>
  );
}
