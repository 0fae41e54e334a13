/** The files to hand over, best first; below them what to read first and the emails in short. */
import { useState } from 'react';
import { call } from '../../bridge/client.ts';
import type { SuggestionsAnswer } from '../../bridge/types.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { personOf } from '../../state/assist-state.ts';
import { useBuyer, usePage } from '../../state/page-context.tsx';
import type { StartDraft } from '../../state/use-start-draft.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { UnseenHeading } from '../../ui/UnseenHeading.tsx';
import styles from './Cards.module.css';
import { EmailLines, ReadFirst, Uncurated } from './ShortLists.tsx';
import { SuggestionCard } from './SuggestionCard.tsx';

export interface AssetsTabProps {
  readonly answer: SuggestionsAnswer;
  readonly start: StartDraft;
  readonly onPreview: (id: string) => void;
}

export function AssetsTab({ answer, start, onPreview }: AssetsTabProps) {
  const { t, label } = useWords();
  const { vocabulary } = usePage();
  const assist = useBuyer();
  const [unsendable, setUnsendable] = useState<string | null>(null);
  const { suggestions, cards } = answer;
  const name = personOf(assist)?.firstName ?? null;
  const emails = suggestions.templates.map(({ id, title }) => {
    const template = vocabulary.templates.find((one) => one.id === id);
    const message = template?.messages[0];
    return {
      id,
      title,
      note: message ? label('message', message) : template ? t(`kind.${template.kind}`) : '',
    };
  });
  const use = (id: string) => setUnsendable(start.withAsset(id, cards[id]?.messages ?? []) ? null : id);
  return (
    <>
      <UnseenHeading>{t('answer.suggestedAssets')}</UnseenHeading>
      {unsendable && (
        <Notice
          tone="warn"
          text={t('look.noEmail')}
          action={
            <Button look="link" onPress={() => void call('handoff.showFiles', { ids: [unsendable] })}>
              {t('composer.showFiles')}
            </Button>
          }
        />
      )}
      {suggestions.assets.length === 0 && <Notice text={t('answer.noAssets')} />}
      <ol className={styles.cards} aria-label={t('answer.suggestedAssets')}>
        {suggestions.assets.map((suggestion, at) => (
          <li key={suggestion.id}>
            <SuggestionCard
              suggestion={suggestion}
              card={cards[suggestion.id]}
              name={name}
              isFirst={at === 0}
              onUse={() => use(suggestion.id)}
              onPreview={() => onPreview(suggestion.id)}
            />
          </li>
        ))}
      </ol>
      <Uncurated items={suggestions.uncurated} onPreview={onPreview} />
      <ReadFirst items={suggestions.readFirst} onOpen={onPreview} />
      <EmailLines emails={emails} onUse={start.withTemplate} />
    </>
  );
}
