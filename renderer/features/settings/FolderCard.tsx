/** One top folder: what is it, for which stages, may customers have it. */
import { useId } from 'react';
import { ASSET_TYPES, STAGES, type Stage } from '#domain/taxonomy.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { Button } from '../../ui/Button.tsx';
import { CheckChip } from '../../ui/CheckChip.tsx';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { FactSelect } from '../../ui/FactSelect.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './FolderQuestions.module.css';
import { type FolderDraft, typeOf } from './folder-draft.ts';

const AUDIENCES = ['send', 'show', 'internal'] as const;

export interface FolderCardProps {
  readonly draft: FolderDraft;
  readonly onChange: (draft: FolderDraft) => void;
}

export function FolderCard({ draft, onChange }: FolderCardProps) {
  const { t, label } = useWords();
  const toggle = (stage: Stage, isOn: boolean) =>
    onChange({
      ...draft,
      stages: isOn ? [...draft.stages, stage] : draft.stages.filter((one) => one !== stage),
    });
  // Not from the folder's name: a space in an id would end it.
  const titleId = useId();
  return (
    <section className={styles.card} aria-labelledby={titleId}>
      <header>
        <Icon name="folder" />
        <h3 id={titleId}>{draft.folder}</h3>
        <span>{t('folders.files', { n: draft.files })}</span>
        <Button look="link" onPress={() => onChange({ ...draft, isIncluded: !draft.isIncluded })}>
          {draft.isIncluded ? t('folders.leaveOut') : t('folders.include')}
        </Button>
      </header>
      {draft.isIncluded && (
        <div className={styles.questions}>
          <FactSelect
            look="field"
            label={t('folders.type')}
            value={draft.type}
            choices={ASSET_TYPES.map((id) => ({ id, label: label('type', id) }))}
            unknown={t('folders.mixed')}
            onChange={(type) => onChange({ ...draft, type: typeOf(type) })}
          />
          <fieldset>
            <legend>{t('folders.audience')}</legend>
            <ChoiceGroup
              name={t('folders.audience')}
              groups={[{ id: 'all', choices: AUDIENCES.map((id) => ({ id, label: t(`folders.${id}`) })) }]}
              value={draft.audience}
              onChange={(audience) => onChange({ ...draft, audience })}
            />
          </fieldset>
          <fieldset className={styles.stages}>
            <legend>{t('folders.stages')}</legend>
            <div className={styles.chips}>
              {STAGES.map((stage) => (
                <CheckChip
                  key={stage}
                  label={label('stage', stage)}
                  isOn={draft.stages.includes(stage)}
                  onChange={(isOn) => toggle(stage, isOn)}
                />
              ))}
            </div>
            <p>{t('folders.anyStage')}</p>
          </fieldset>
        </div>
      )}
    </section>
  );
}
