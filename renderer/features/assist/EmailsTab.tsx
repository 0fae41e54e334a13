/** The emails that fit, best first; using one takes the files it suggests. */
import type { SuggestionsAnswer } from '../../bridge/types.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { personOf } from '../../state/assist-state.ts';
import { useBuyer, usePage } from '../../state/page-context.tsx';
import type { StartDraft } from '../../state/use-start-draft.ts';
import { Notice } from '../../ui/Notice.tsx';
import { UnseenHeading } from '../../ui/UnseenHeading.tsx';
import styles from './Cards.module.css';
import { EmailCard } from './EmailCard.tsx';

export interface EmailsTabProps {
  readonly answer: SuggestionsAnswer;
  readonly start: StartDraft;
}

export function EmailsTab({ answer, start }: EmailsTabProps) {
  const { t } = useWords();
  const { vocabulary } = usePage();
  const assist = useBuyer();
  const { templates } = answer.suggestions;
  if (templates.length === 0) return <Notice text={t('answer.noEmails')} />;
  return (
    <>
      <UnseenHeading>{t('answer.suggestedEmails')}</UnseenHeading>
      <ol className={styles.cards} aria-label={t('answer.suggestedEmails')}>
        {templates.map((suggestion, at) => (
          <li key={suggestion.id}>
            <EmailCard
              suggestion={suggestion}
              template={vocabulary.templates.find(({ id }) => id === suggestion.id)}
              name={personOf(assist)?.firstName ?? null}
              isFirst={at === 0}
              onUse={() => start.withTemplate(suggestion.id)}
            />
          </li>
        ))}
      </ol>
    </>
  );
}
