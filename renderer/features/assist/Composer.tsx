/** The words, ready to leave: blanks, text, files, checks, and the ways out. */
import { useMemo, useRef } from 'react';
import type { DraftAnswer, DraftCheck, DraftRequest, SuggestionsAnswer } from '../../bridge/types.ts';
import type { Words } from '../../i18n/words.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { DRAFT_CHANNELS, type DraftWork } from '../../state/assist-state.ts';
import { knownValues } from '../../state/draft-request.ts';
import { usePage, useWork } from '../../state/page-context.tsx';
import { useDraft } from '../../state/use-draft.ts';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { Failed } from '../../ui/Failed.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useShortcuts } from '../../ui/use-shortcuts.ts';
import { Attachments } from './Attachments.tsx';
import { Checks } from './Checks.tsx';
import styles from './Composer.module.css';
import { ComposerHeader } from './ComposerHeader.tsx';
import { checkWords } from './check-words.ts';
import { inOrder, type ShownField, shownFields } from './draft-fields.ts';
import { FillIn } from './FillIn.tsx';
import { fieldName } from './field-name.ts';
import { HandOffBar } from './HandOffBar.tsx';
import { MailPreview } from './MailPreview.tsx';
import { OpenedQuestion } from './OpenedQuestion.tsx';
import { focusFirstBlank, useFocusOnOpen } from './use-focus-on-open.ts';
import { useHandOff } from './use-hand-off.ts';

export interface ComposerProps {
  readonly work: DraftWork;
  readonly request: DraftRequest;
  readonly suggestions: SuggestionsAnswer | null;
  readonly onFindFile: () => void;
}

interface Blanks {
  readonly fields: readonly ShownField[];
  /** Names of the blanks that block, in the order of the form. */
  readonly open: readonly string[];
}

function useBlanks(composed: DraftAnswer | null, work: DraftWork): Blanks {
  const words = useWords();
  const { settings } = usePage();
  const assist = useWork();
  return useMemo(() => {
    const known = knownValues(assist, settings.rep);
    const fields = inOrder(shownFields(composed?.draft.fields ?? [], work.typed, known));
    return {
      fields,
      open: fields.filter(({ isMissing }) => isMissing).map(({ field }) => fieldName(field, words)),
    };
  }, [composed, work.typed, assist, settings.rep, words]);
}

function ChannelPicker({ work }: { readonly work: DraftWork }) {
  const { t } = useWords();
  const { dispatch } = usePage();
  return (
    <ChoiceGroup
      name={t('composer.channel')}
      look="segments"
      groups={[{ id: 'all', choices: DRAFT_CHANNELS.map((id) => ({ id, label: t(`composer.${id}`) })) }]}
      value={work.channel}
      onChange={(channel) => dispatch({ kind: 'channel-picked', channel })}
    />
  );
}

/** The first thing that blocks, in words. */
function blockWords(composed: DraftAnswer, blanks: readonly string[], words: Words): string | null {
  if (blanks.length > 0) return words.t('check.bad.unfilled', { n: blanks.length, label: blanks[0] ?? '' });
  const blocking = composed.draft.checks.find(({ ok, blocks }) => !ok && blocks);
  return blocking ? checkWords(blocking, blanks, words) : null;
}

export function Composer({ work, request, suggestions, onFindFile }: ComposerProps) {
  const words = useWords();
  const { t } = words;
  const { dispatch } = usePage();
  const form = useRef<HTMLFormElement>(null);
  const { value: composed, isWaiting, refusal, again } = useDraft(request);
  const { fields, open: blanks } = useBlanks(composed, work);
  const handOff = useHandOff(request, suggestions?.today ?? null);
  const isBlocked = !composed || composed.draft.blocked || blanks.length > 0;
  useFocusOnOpen(form, composed !== null);
  const leave = () => {
    if (isBlocked) focusFirstBlank(form.current);
    else if (work.channel === 'mail') handOff.openInMail();
    else handOff.copy(work.channel);
  };
  useShortcuts({ 'Mod+enter': leave });
  const attached = work.attach ?? [];
  const replace = ({ facts }: DraftCheck) =>
    dispatch({
      kind: 'attachments-set',
      ids: attached.map((id) => (id === facts.asset ? String(facts.replacement) : id)),
    });
  return (
    <aside className={styles.composer} aria-label={t('composer.name')} aria-busy={isWaiting}>
      <ComposerHeader work={work} name={composed?.name ?? ''} suggestions={suggestions} />
      {refusal && <Failed text={t('composer.failed')} onAgain={again} />}
      {!composed && !refusal && isWaiting && <Skeleton count={2} label={t('page.loading')} />}
      {!composed && !isWaiting && !refusal && <Notice tone="warn" text={t('composer.gone')} />}
      {composed && (
        <>
          <ChannelPicker work={work} />
          <FillIn fields={fields} formRef={form} ownSentence={work.ownSentence} />
          <MailPreview draft={composed.draft} work={work} />
          <Attachments
            files={composed.draft.attachments}
            attached={attached}
            answer={suggestions}
            onFind={onFindFile}
            spokenOf={composed.suggestedAttachments}
          />
          <Checks checks={composed.draft.checks} blanks={blanks} onUseNew={replace} />
          <HandOffBar
            channel={work.channel}
            isBlocked={isBlocked}
            hasFiles={attached.length > 0}
            handOff={handOff}
            block={blockWords(composed, blanks, words)}
            onGoToBlock={() => focusFirstBlank(form.current)}
          />
        </>
      )}
      {handOff.asksWhatOpened && <OpenedQuestion onClose={handOff.answered} />}
    </aside>
  );
}
