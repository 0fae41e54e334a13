/** A ready request to marketing; the person changes it, copies it and sends it the way they like. */
import { useRef, useState } from 'react';
import { useWords } from '../i18n/words-context.tsx';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import styles from './RequestDialog.module.css';

export interface RequestDialogProps {
  readonly text: string;
  readonly onClose: () => void;
}

export function RequestDialog({ text: proposal, onClose }: RequestDialogProps) {
  const { t } = useWords();
  const [text, setText] = useState(proposal);
  const [isCopied, setCopied] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const copy = () => {
    area.current?.select();
    // The page holds no clipboard permission; this is the person's own Ctrl+C on the selected text.
    setCopied(document.execCommand('copy'));
  };
  return (
    <Dialog title={t('ask.title')} onClose={onClose}>
      <p className={styles.note}>{t('ask.note')}</p>
      <textarea
        ref={area}
        rows={11}
        className={styles.text}
        aria-label={t('ask.text')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <footer className={styles.foot}>
        <span role="status">{isCopied && t('ask.copied')}</span>
        <Button look="primary" onPress={copy}>
          {t('ask.copy')}
        </Button>
      </footer>
    </Dialog>
  );
}
