/** Which email this is, another one in its place, and the way back. */
import type { SuggestionsAnswer } from '../../bridge/types.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { DraftWork } from '../../state/assist-state.ts';
import { usePage } from '../../state/page-context.tsx';
import { draftTemplateOf } from '../../state/use-start-draft.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { COMPOSER_BESIDE, useMedia } from '../../ui/use-media.ts';
import styles from './Composer.module.css';

export interface ComposerHeaderProps {
  readonly work: DraftWork;
  readonly name: string;
  readonly suggestions: SuggestionsAnswer | null;
}

export function ComposerHeader({ work, name, suggestions }: ComposerHeaderProps) {
  const { t } = useWords();
  const { vocabulary, dispatch } = usePage();
  // As a drawer it is the page for the time being.
  const isBeside = useMedia(COMPOSER_BESIDE);
  const suggested = suggestions?.suggestions.templates.map(({ id }) => id) ?? [];
  const place = (id: string) => (suggested.includes(id) ? suggested.indexOf(id) : suggested.length);
  const others = vocabulary.templates.filter(({ id }) => id !== work.template);
  const change = (id: string) => {
    const template = others.find((one) => one.id === id);
    if (template)
      dispatch({ kind: 'template-changed', template: draftTemplateOf(template, work.message ?? undefined) });
  };
  return (
    <header className={styles.header}>
      <div className={styles.headerLine}>
        <p className={styles.eyebrow}>{t('composer.name')}</p>
        <span>
          {others.length > 0 && (
            <MenuButton
              choices={[...others]
                .sort((a, b) => place(a.id) - place(b.id))
                .map(({ id, name: label, kind }) => ({ id, label, note: t(`kind.${kind}`) }))}
              onChoose={change}
            >
              {t('composer.changeEmail')}
              <Icon name="down" />
            </MenuButton>
          )}
          <Button
            look="quiet"
            className={styles.close ?? ''}
            aria-label={t('composer.close')}
            onPress={() => dispatch({ kind: 'composer-shown', isOpen: false })}
          >
            <Icon name="close" />
          </Button>
        </span>
      </div>
      <h2 className={styles.name} aria-level={isBeside ? 2 : 1}>
        {name}
      </h2>
    </header>
  );
}
