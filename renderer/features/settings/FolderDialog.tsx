/** The questions about the top folders, as soon as the library that was chosen has been listed. */
import { useEffect } from 'react';
import { useWords } from '../../i18n/words-context.tsx';
import { usePage } from '../../state/page-context.tsx';
import { useLatest } from '../../state/use-latest.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { FolderQuestions } from './FolderQuestions.tsx';

export function FolderDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const { status, settings } = usePage();
  const { state } = status;
  const { value, refusal } = useLatest('library.topFolders', state === 'ready' ? {} : null, status.revision);
  // In the rooms the trouble with a folder stands on the page, with its own way on.
  const isSaidThere = state !== 'ready' && state !== 'loading' && settings.persona !== null;
  useEffect(() => {
    if (isSaidThere) onClose();
  }, [isSaidThere, onClose]);
  if (isSaidThere) return null;
  if (status.readOnly) {
    return (
      <Dialog title={t('folders.title')} onClose={onClose}>
        <Notice tone="warn" text={t('folders.refused.read_only')} />
      </Dialog>
    );
  }
  if (value) return <FolderQuestions key={status.name} folders={value.folders} onClose={onClose} />;
  return (
    <Dialog title={t('folders.title')} onClose={onClose}>
      <Notice
        tone={refusal || (state !== 'ready' && state !== 'loading') ? 'bad' : 'calm'}
        text={refusal ? t('folders.failed') : t(state === 'ready' ? 'state.loading' : `state.${state}`)}
      />
    </Dialog>
  );
}
