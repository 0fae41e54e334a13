/** One file, looked at: its picture or text, what marketing says about it, and what can be done with it. */
import { useState } from 'react';
import { call } from '../../bridge/client.ts';
import type { AssetDetail } from '../../bridge/types.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { usePage, useWork } from '../../state/page-context.tsx';
import { useStartDraft } from '../../state/use-start-draft.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { aboutRows } from './asset-words.ts';
import styles from './LookAtAsset.module.css';
import { PreviewPlace } from './PreviewPlace.tsx';

export interface LookAtAssetProps {
  readonly detail: AssetDetail;
  readonly page: number;
  readonly words: string;
  /** A draft carries the file now. */
  readonly onUsed: () => void;
}

function LookButtons({ detail, onUsed }: Pick<LookAtAssetProps, 'detail' | 'onUsed'>) {
  const { t } = useWords();
  const { settings, dispatch, setPinned, addRecent } = usePage();
  const { draft } = useWork();
  const start = useStartDraft(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const { id, messages, audience, described } = detail.card;
  const isPinned = settings.pins.includes(id);
  const use = () => {
    if (draft) {
      dispatch({ kind: 'attachments-set', ids: [...new Set([...(draft.attach ?? []), id])] });
      dispatch({ kind: 'composer-shown', isOpen: true });
    } else if (!start.withAsset(id, messages)) {
      return setTrouble(t('look.noEmail'));
    }
    onUsed();
  };
  const open = async () => {
    addRecent(id);
    const result = await call('handoff.openAsset', { id });
    const refused = result.ok ? result.value.refused : 'no_program';
    setTrouble(refused ? t(`look.refused.${refused}`) : null);
  };
  return (
    <>
      {trouble && <Notice tone="bad" text={trouble} />}
      <footer className={styles.buttons}>
        <Button look="primary" isDisabled={described && audience !== 'send'} onPress={use}>
          {draft ? t('look.add') : t('look.use')}
        </Button>
        <Button onPress={() => void open()}>{t('look.open')}</Button>
        <Button aria-pressed={isPinned} onPress={() => setPinned(id, !isPinned)}>
          {isPinned ? t('look.unpin') : t('look.pin')}
        </Button>
      </footer>
    </>
  );
}

export function LookAtAsset({ detail, page, words, onUsed }: LookAtAssetProps) {
  const screen = useWords();
  return (
    <div className={styles.look}>
      <PreviewPlace detail={detail} page={page} words={words} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must scroll by keys */}
      <section className={styles.about} tabIndex={0} aria-label={screen.t('about.name')}>
        <dl>
          {aboutRows(detail, screen).map(({ term, text }) => (
            <div key={`${term}${text}`}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </section>
      <LookButtons detail={detail} onUsed={onUsed} />
    </div>
  );
}
