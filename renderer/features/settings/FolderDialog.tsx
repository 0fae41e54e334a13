/** The questions about the top folders, as soon as the library that was chosen has been listed. */
import { useWords } from '../../i18n/words-context.tsx';
import { usePage } from '../../state/page-context.tsx';
import { useLatest } from '../../state/use-latest.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { FolderQuestions } from './FolderQuestions.tsx';

export function FolderDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const { status } = usePage();
  const isListed = status.state === 'ready';
  const { value, refusal } = useLatest('library.topFolders', isListed ? {} : null, status.revision);
  if (status.readOnly) {
    return (
      <Dialog title={t('folders.title')} onClose={onClose}>
        <Notice tone="warn" text={t('folders.refused.read_only')} />
      </Dialog>
    );
  }
  if (value) return <FolderQuestions key={status.name} folders={value.folders} onClose={onClose} />;
  const isBroken = refusal !== null || (status.state !== 'loading' && !isListed);
  return (
    <Dialog title={t('folders.title')} onClose={onClose}>
      <Notice tone={isBroken ? 'bad' : 'calm'} text={isBroken ? t('folders.failed') : t('state.loading')} />
    </Dialog>
  );
}
