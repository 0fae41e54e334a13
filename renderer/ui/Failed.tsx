/** Something did not arrive: one sentence, and the one thing to do about it. */
import { useWords } from '../i18n/words-context.tsx';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';

export interface FailedProps {
  readonly text: string;
  readonly onAgain: () => void;
  /** Finds the line in the log. */
  readonly reference?: string;
}

export function Failed({ text, onAgain, reference }: FailedProps) {
  const { t } = useWords();
  return (
    <Notice
      tone="bad"
      text={text}
      {...(reference ? { reference: t('page.reference', { reference }) } : {})}
      action={
        <Button look="link" onPress={onAgain}>
          {t('page.again')}
        </Button>
      }
    />
  );
}
