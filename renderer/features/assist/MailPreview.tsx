/** The words as they would leave: plain text, the open blanks marked; the rep may change them. */
import { useState } from 'react';
import type { DraftAnswer } from '../../bridge/types.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { DraftWork } from '../../state/assist-state.ts';
import { usePage } from '../../state/page-context.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Marked } from '../../ui/Marked.tsx';
import styles from './Composer.module.css';
import { nameBlanks, spokenLength, VOICEMAIL_WORDS } from './draft-fields.ts';
import { fieldName } from './field-name.ts';

type Draft = DraftAnswer['draft'];

function WithBlanks({ text, draft }: { readonly text: string; readonly draft: Draft }) {
  const words = useWords();
  return <Marked {...nameBlanks(text, draft.fields, (field) => fieldName(field, words))} />;
}

function Paragraphs({ text, draft }: { readonly text: string; readonly draft: Draft }) {
  let at = 0;
  return text.split(/\n{2,}/).map((paragraph) => {
    const key = at;
    at += paragraph.length + 1;
    const isQuoted = paragraph.split('\n').every((line) => line.startsWith('>'));
    return isQuoted ? (
      <blockquote key={key}>
        <WithBlanks text={paragraph.replace(/^> ?/gm, '')} draft={draft} />
      </blockquote>
    ) : (
      <p key={key}>
        <WithBlanks text={paragraph} draft={draft} />
      </p>
    );
  });
}

function Spoken({ text, draft, hasLimit }: { text: string; draft: Draft; hasLimit: boolean }) {
  const { t } = useWords();
  const { words, seconds } = spokenLength(text);
  const isTooLong = hasLimit && words > VOICEMAIL_WORDS;
  return (
    <>
      <Paragraphs text={text} draft={draft} />
      <p className={classNames(styles.count, isTooLong && styles.tooLong)} role="status">
        {hasLimit
          ? t('composer.voicemailWords', { words, limit: VOICEMAIL_WORDS, seconds })
          : t('composer.spokenWords', { words, seconds })}
      </p>
    </>
  );
}

function EditedText({ draft, edited }: { draft: Draft; edited: NonNullable<DraftWork['edited']> }) {
  const { t } = useWords();
  const { dispatch } = usePage();
  const edit = (change: Partial<typeof edited>) =>
    dispatch({ kind: 'text-edited', edited: { ...edited, ...change } });
  const rows = Math.min(24, draft.text.split('\n').length + 8);
  return (
    <>
      <input
        className={styles.subjectInput}
        aria-label={t('composer.subject')}
        value={edited.subject}
        onChange={(event) => edit({ subject: event.target.value })}
      />
      <textarea
        className={styles.bodyInput}
        aria-label={t('composer.body')}
        rows={rows}
        value={edited.body}
        onChange={(event) => edit({ body: event.target.value })}
      />
    </>
  );
}

export interface MailPreviewProps {
  readonly draft: Draft;
  readonly work: DraftWork;
}

export function MailPreview({ draft, work }: MailPreviewProps) {
  const { t } = useWords();
  const { dispatch } = usePage();
  const [isEditing, setEditing] = useState(work.edited !== null);
  const startEdit = () => {
    setEditing(true);
    dispatch({ kind: 'text-edited', edited: { subject: draft.subject, body: draft.text } });
  };
  const undoEdit = () => {
    setEditing(false);
    dispatch({ kind: 'text-edited', edited: null });
  };
  const spoken = work.channel === 'voicemail' ? draft.voicemail : work.channel === 'call' ? draft.call : null;
  return (
    <section className={styles.mail} aria-label={t('composer.preview')}>
      {work.channel !== 'mail' && (
        <Spoken
          text={spoken ?? t('composer.nothingToSay')}
          draft={draft}
          hasLimit={work.channel === 'voicemail'}
        />
      )}
      {work.channel === 'mail' && isEditing && work.edited && (
        <EditedText draft={draft} edited={work.edited} />
      )}
      {work.channel === 'mail' && !(isEditing && work.edited) && (
        <>
          <p className={styles.subject}>
            <WithBlanks text={draft.subject} draft={draft} />
          </p>
          <Paragraphs text={draft.text} draft={draft} />
        </>
      )}
      {work.channel === 'mail' && (
        <button type="button" className={styles.edit} onClick={isEditing ? undoEdit : startEdit}>
          {isEditing ? t('composer.undoEdit') : t('composer.edit')}
        </button>
      )}
    </section>
  );
}
