/** The blanks of a draft: those still open first, what is known folded away. */
import { type RefObject, useState } from 'react';
import type { DraftField } from '../../bridge/types.ts';
import type { Words } from '../../i18n/words.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { usePage } from '../../state/page-context.tsx';
import { FactSelect } from '../../ui/FactSelect.tsx';
import { Field } from '../../ui/Field.tsx';
import styles from './Composer.module.css';
import type { ShownField } from './draft-fields.ts';
import { fieldName } from './field-name.ts';

const INPUT_TYPES = { email: 'email', phone: 'tel', url: 'url', day: 'date', number: 'number' } as const;

function inputType(kind: ShownField['field']['kind']) {
  return kind in INPUT_TYPES ? INPUT_TYPES[kind as keyof typeof INPUT_TYPES] : 'text';
}

/** Longest label that stands well above half a line, in characters. */
const SHORT_LABEL = 24;

/** Professions have words in every language; a company's own choices have the company's. */
function choicesOf({ name, choices }: DraftField, { label }: Words): DraftField['choices'] {
  if (!name.endsWith('.profession')) return choices;
  return choices.map(({ id, label: own }) => {
    const ours = label('profession', id);
    return { id, label: ours === id ? own : ours };
  });
}

function OneField({ shown }: { readonly shown: ShownField }) {
  const words = useWords();
  const { dispatch } = usePage();
  const { field, value, isMissing } = shown;
  const name = fieldName(field, words);
  const type = (text: string) => dispatch({ kind: 'value-typed', field: field.name, value: text });
  if (field.kind === 'choice') {
    return (
      <FactSelect
        look="field"
        label={name}
        value={value || null}
        choices={choicesOf(field, words)}
        unknown={words.t('fact.choose')}
        isMissing={isMissing}
        onChange={(choice) => type(choice ?? '')}
      />
    );
  }
  return (
    <Field
      label={name}
      isWide={name.length > SHORT_LABEL || field.help !== null}
      name={field.name}
      value={value}
      help={field.help}
      max={field.max}
      isMissing={isMissing}
      isRequired={field.required}
      isMultiline={field.kind === 'multiline'}
      type={inputType(field.kind)}
      onChange={type}
    />
  );
}

export interface FillInProps {
  readonly fields: readonly ShownField[];
  readonly formRef: RefObject<HTMLFormElement | null>;
  readonly ownSentence: string;
}

export function FillIn({ fields, formRef, ownSentence }: FillInProps) {
  const { t } = useWords();
  const { dispatch } = usePage();
  const [isUnfolded, setUnfolded] = useState(false);
  const known = fields.filter(({ isKnown }) => isKnown);
  return (
    <form
      ref={formRef}
      aria-label={t('composer.fillIn')}
      className={styles.form}
      onSubmit={(event) => event.preventDefault()}
    >
      {fields
        .filter(({ isKnown }) => !isKnown)
        .map((shown) => (
          <OneField key={shown.field.name} shown={shown} />
        ))}
      {isUnfolded && known.map((shown) => <OneField key={shown.field.name} shown={shown} />)}
      {known.length > 0 && (
        <button
          type="button"
          className={styles.known}
          aria-expanded={isUnfolded}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          {isUnfolded ? t('composer.hideKnown') : t('composer.known', { n: known.length })}
        </button>
      )}
      <div className={styles.own}>
        <Field
          label={t('composer.ownSentence')}
          value={ownSentence}
          placeholder={t('composer.ownSentenceHint')}
          onChange={(text) => dispatch({ kind: 'own-sentence-typed', text })}
        />
      </div>
    </form>
  );
}
