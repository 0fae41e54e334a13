/** The final list of files, always shown; each can be dragged out, taken away, and more can be added. */

import { call } from '../../bridge/client.ts';
import type { DraftAnswer, SuggestionsAnswer } from '../../bridge/types.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { usePage } from '../../state/page-context.tsx';
import { useLatest } from '../../state/use-latest.ts';
import { Button } from '../../ui/Button.tsx';
import { KindBadge } from '../../ui/FileThumb.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import styles from './Composer.module.css';

const FIND = '-';

export interface AttachmentsProps {
  readonly files: DraftAnswer['draft']['attachments'];
  readonly attached: readonly string[];
  readonly answer: SuggestionsAnswer | null;
  readonly onFind: () => void;
  /** Files that the email's text speaks of. */
  readonly spokenOf: readonly string[];
}

function extensionOf(name: string): string {
  return name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : '';
}

/** The text speaks of a file that is not attached: say so, and offer it. */
function SpokenOf({ id, onAdd }: { readonly id: string; readonly onAdd: () => void }) {
  const { t } = useWords();
  const { status } = usePage();
  const detail = useLatest('library.asset', { id }, status.revision).value;
  if (!detail) return null;
  return (
    <p className={styles.spokenOf}>
      {t('composer.speaksOf', { title: detail.card.title })}{' '}
      <Button look="link" onPress={onAdd}>
        {t('composer.attachToo')}
      </Button>
    </p>
  );
}

export function Attachments({ files, attached, answer, onFind, spokenOf }: AttachmentsProps) {
  const { t, size } = useWords();
  const { dispatch } = usePage();
  const set = (ids: readonly string[]) => dispatch({ kind: 'attachments-set', ids });
  const others = (answer?.suggestions.assets ?? []).filter(({ id }) => !attached.includes(id));
  const choices = [
    ...others.map(({ id, title }) => ({ id, label: title })),
    { id: FIND, label: t('composer.findFile') },
  ];
  return (
    <section>
      <ul className={styles.files} aria-label={t('composer.attachments')}>
        {files.map(({ id, name, bytes }) => (
          <li
            key={id}
            draggable
            onDragStart={(event) => {
              event.preventDefault();
              void call('handoff.drag', { ids: [id] });
            }}
          >
            <KindBadge kind={extensionOf(name)} />
            <span className={styles.fileName}>{name}</span>
            <em>{size(bytes)}</em>
            <Button
              look="quiet"
              className={styles.remove ?? ''}
              aria-label={t('composer.remove', { name })}
              onPress={() => set(attached.filter((one) => one !== id))}
            >
              <Icon name="close" />
            </Button>
          </li>
        ))}
        {files.length === 0 && <li className={styles.noFile}>{t('composer.noFile')}</li>}
      </ul>
      {spokenOf
        .filter((id) => !attached.includes(id))
        .slice(0, 1)
        .map((id) => (
          <SpokenOf key={id} id={id} onAdd={() => set([...attached, id])} />
        ))}
      <MenuButton choices={choices} onChoose={(id) => (id === FIND ? onFind() : set([...attached, id]))}>
        <Icon name="plus" />
        {t('composer.addFile')}
      </MenuButton>
    </section>
  );
}
