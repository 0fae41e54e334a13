/** Three questions per top folder of a company's own library; the answers are written as one small file each. */
import { useState } from 'react';
import { call } from '../../bridge/client.ts';
import type { FolderAnswers, TopFolder } from '../../bridge/types.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { FolderCard } from './FolderCard.tsx';
import styles from './FolderQuestions.module.css';
import { type FolderDraft, startDraft } from './folder-draft.ts';

type Outcome = 'failed' | 'read_only' | 'disk_full' | 'changed' | number;

function answersOf(drafts: readonly FolderDraft[]): FolderAnswers[] {
  return drafts
    .filter(({ isIncluded }) => isIncluded)
    .map(({ folder, type, stages, audience }) => ({
      folder,
      type,
      stages: [...stages],
      roles: [],
      audience,
    }));
}

export interface FolderQuestionsProps {
  readonly folders: readonly TopFolder[];
  readonly onClose: () => void;
}

export function FolderQuestions({ folders, onClose }: FolderQuestionsProps) {
  const { t } = useWords();
  const [drafts, setDrafts] = useState(() => folders.filter(({ described }) => !described).map(startDraft));
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const answers = answersOf(drafts);
  const save = async () => {
    const result = await call('library.describeFolders', { answers });
    setOutcome(result.ok ? (result.value.refused ?? result.value.written) : 'failed');
  };
  const change = (next: FolderDraft) =>
    setDrafts(drafts.map((draft) => (draft.folder === next.folder ? next : draft)));
  if (typeof outcome === 'number' || drafts.length === 0) {
    return (
      <Dialog title={t('folders.title')} onClose={onClose}>
        <p>{typeof outcome === 'number' ? t('folders.written', { n: outcome }) : t('folders.none')}</p>
        <Button look="primary" onPress={onClose}>
          {t('page.close')}
        </Button>
      </Dialog>
    );
  }
  return (
    <Dialog title={t('folders.title')} onClose={onClose} size="large">
      <p className={styles.lead}>{t('folders.lead')}</p>
      <ul className={styles.folders}>
        {drafts.map((draft) => (
          <li key={draft.folder}>
            <FolderCard draft={draft} onChange={change} />
          </li>
        ))}
      </ul>
      {outcome !== null && (
        <Notice
          tone="bad"
          text={outcome === 'failed' ? t('folders.failed') : t(`folders.refused.${outcome}`)}
        />
      )}
      <footer className={styles.foot}>
        <Button look="quiet" onPress={onClose}>
          {t('folders.later')}
        </Button>
        <Button look="primary" isDisabled={answers.length === 0} onPress={() => void save()}>
          {t('folders.save', { n: answers.length })}
        </Button>
      </footer>
    </Dialog>
  );
}
