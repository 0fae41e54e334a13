/** A request to marketing with the words that were looked for. */
import { useWords } from '../../i18n/words-context.tsx';
import { RequestDialog } from '../../ui/RequestDialog.tsx';

export function AskForWords({ words, onClose }: { readonly words: string; readonly onClose: () => void }) {
  const { t } = useWords();
  const text = [t('ask.words', { words: words.trim() || '…' }), '', t('ask.outro')].join('\n');
  return <RequestDialog text={text} onClose={onClose} />;
}
