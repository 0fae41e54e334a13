/** What was pinned and what was used last, when nothing is looked at. */
import { useEffect, useState } from 'react';
import { call } from '../../bridge/client.ts';
import type { AssetCard } from '../../bridge/types.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { usePage } from '../../state/page-context.tsx';
import { Button } from '../../ui/Button.tsx';
import { KindBadge } from '../../ui/FileThumb.tsx';
import styles from './LookPanel.module.css';

const MOST = 8;

/** Cards of these assets, in this order; those that are gone are left out. */
function useCards(ids: readonly string[]): readonly AssetCard[] {
  const { status } = usePage();
  const [cards, setCards] = useState<readonly AssetCard[]>([]);
  const key = ids.slice(0, MOST).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision may have renamed or removed them
  useEffect(() => {
    let isLive = true;
    const wanted = key ? key.split('\n') : [];
    void Promise.all(wanted.map((id) => call('library.asset', { id }))).then((results) => {
      if (isLive)
        setCards(results.flatMap((result) => (result.ok && result.value ? [result.value.card] : [])));
    });
    return () => {
      isLive = false;
    };
  }, [key, status.revision]);
  return cards;
}

interface CardListProps {
  readonly title: string;
  readonly ids: readonly string[];
  readonly onLook: (id: string) => void;
}

function CardList({ title, ids, onLook }: CardListProps) {
  const cards = useCards(ids);
  if (cards.length === 0) return null;
  return (
    <section>
      <p className={styles.eyebrow}>{title}</p>
      <ul className={styles.recents} aria-label={title}>
        {cards.map((card) => (
          <li key={card.id}>
            <Button look="quiet" onPress={() => onLook(card.id)}>
              <KindBadge kind={card.kind} />
              {card.title}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Recents({ onLook }: { readonly onLook: (id: string) => void }) {
  const { t } = useWords();
  const { settings } = usePage();
  return (
    <>
      <p className={styles.hint}>{t('look.empty')}</p>
      <CardList title={t('library.pinned')} ids={settings.pins} onLook={onLook} />
      <CardList title={t('library.recent')} ids={settings.recents} onLook={onLook} />
    </>
  );
}
