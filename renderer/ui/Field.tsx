/** A labelled line or text to fill in; red when it is a blank that blocks. */
import { type Ref, useId } from 'react';
import { classNames } from './class-names.ts';
import styles from './Field.module.css';

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: string | null;
  readonly placeholder?: string;
  readonly isMissing?: boolean;
  readonly isRequired?: boolean;
  readonly isMultiline?: boolean;
  /** Takes the whole line of a form. */
  readonly isWide?: boolean;
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'date' | 'number';
  readonly max?: number | null;
  readonly name?: string;
  readonly inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement>;
}

export function Field(props: FieldProps) {
  const { label, value, onChange, help, isMissing = false, isMultiline = false, type = 'text' } = props;
  const id = useId();
  const shared = {
    id,
    value,
    name: props.name,
    placeholder: props.placeholder,
    required: props.isRequired,
    maxLength: props.max ?? undefined,
    ref: props.inputRef,
    autoComplete: 'off',
    'aria-invalid': isMissing || undefined,
    'aria-describedby': help ? `${id}-help` : undefined,
    className: classNames(styles.input, isMissing && styles.missing),
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  return (
    <div className={classNames(styles.field, (isMultiline || props.isWide) && styles.wide)}>
      <label htmlFor={id}>{label}</label>
      {isMultiline ? <textarea rows={3} {...shared} /> : <input type={type} {...shared} />}
      {help && (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      )}
    </div>
  );
}
