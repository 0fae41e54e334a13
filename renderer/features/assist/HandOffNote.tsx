/** What became of a hand-off, and the one thing to look at now. */
import { useWords } from '../../i18n/words-context.tsx';
import { usePage } from '../../state/page-context.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { HandOffNews } from './use-hand-off.ts';

export interface HandOffNoteProps {
  readonly news: HandOffNews;
  readonly onForget: () => void;
}

export function HandOffNote({ news, onForget }: HandOffNoteProps) {
  const { t } = useWords();
  const { dispatch } = usePage();
  const onNotSent = () => {
    dispatch({ kind: 'last-touch-not-sent' });
    onForget();
  };
  if (news.kind === 'failed') {
    const { code, ref } = news.refusal;
    return (
      <Notice
        tone="bad"
        text={t('handoff.failed')}
        reference={t('page.reference', { reference: ref || code })}
      />
    );
  }
  if (news.kind === 'refused') return <Notice tone="bad" text={t(`handoff.refused.${news.why}`)} />;
  const notSent = (
    <Button look="link" onPress={onNotSent}>
      {t('handoff.notSent')}
    </Button>
  );
  if (news.kind === 'copied') {
    return (
      <Notice text={t(news.part === 'mail' ? 'handoff.copied' : 'handoff.copiedSpoken')} action={notSent} />
    );
  }
  const { route, attachments } = news.handoff;
  const files = attachments.join(', ');
  const text =
    route === 'eml'
      ? attachments.length > 0
        ? t('handoff.eml', { files, n: attachments.length })
        : t('handoff.emlPlain')
      : route === 'mailto'
        ? t('handoff.mailto')
        : t('handoff.copied');
  return <Notice text={text} action={notSent} />;
}
