/** Messages with a part to say: call notes, and a voicemail that fits into 25 seconds. */
import type { SuggestionsAnswer, TemplateLine } from '../../bridge/types.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { usePage } from '../../state/page-context.tsx';
import type { StartDraft } from '../../state/use-start-draft.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { UnseenHeading } from '../../ui/UnseenHeading.tsx';
import styles from './Cards.module.css';

export interface CallKitProps {
  readonly answer: SuggestionsAnswer;
  readonly start: StartDraft;
}

/** Suggested ones first, then every other kit of the library. */
function kitsFor(answer: SuggestionsAnswer, templates: readonly TemplateLine[]): readonly TemplateLine[] {
  const suggested = answer.suggestions.templates.map(({ id }) => id);
  const place = ({ id }: TemplateLine) => (suggested.includes(id) ? suggested.indexOf(id) : suggested.length);
  const spoken = templates.filter(({ hasCall, hasVoicemail }) => hasCall || hasVoicemail);
  return [...spoken].sort((a, b) => place(a) - place(b));
}

export function CallKit({ answer, start }: CallKitProps) {
  const { t, languageName } = useWords();
  const { vocabulary } = usePage();
  const kits = kitsFor(answer, vocabulary.templates);
  if (kits.length === 0) return <Notice text={t('answer.noKits')} />;
  return (
    <>
      <UnseenHeading>{t('answer.callKit')}</UnseenHeading>
      <ol className={styles.cards} aria-label={t('answer.callKit')}>
        {kits.map(({ id, name, kind, language, hasCall, hasVoicemail }) => (
          <li key={id}>
            <article className={styles.line} aria-labelledby={`kit-${id}`}>
              <h3 id={`kit-${id}`}>{name}</h3>
              <span>
                {[t(`kind.${kind}`), language && languageName(language)].filter(Boolean).join(' · ')}
              </span>
              {hasCall && (
                <Button aria-describedby={`kit-${id}`} onPress={() => start.withTemplate(id, 'call')}>
                  {t('composer.call')}
                </Button>
              )}
              {hasVoicemail && (
                <Button aria-describedby={`kit-${id}`} onPress={() => start.withTemplate(id, 'voicemail')}>
                  {t('composer.voicemail')}
                </Button>
              )}
            </article>
          </li>
        ))}
      </ol>
    </>
  );
}
