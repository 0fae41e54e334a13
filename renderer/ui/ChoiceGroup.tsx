/**
 * One of a few, as native radio buttons: arrow keys, roving focus and screen readers come with them. The
 * input lies over its label, so a pointer and a test hit the same thing.
 */
import { type ReactNode, useId } from 'react';
import styles from './ChoiceGroup.module.css';
import { classNames } from './class-names.ts';

export interface Choice<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** A second, quieter line. */
  readonly note?: string;
  readonly title?: string;
  readonly isMarked?: boolean;
}

export interface ChoiceGroupProps<Id extends string> {
  readonly name: string;
  readonly groups: readonly { readonly id: string; readonly choices: readonly Choice<Id>[] }[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  readonly look?: 'chips' | 'cards' | 'rows' | 'segments';
  /** Stands at the end, inside the group's layout: "More roles". */
  readonly more?: ReactNode;
}

export function ChoiceGroup<Id extends string>(props: ChoiceGroupProps<Id>) {
  const { name, groups, value, onChange, look = 'chips', more } = props;
  const group = useId();
  return (
    <div role="radiogroup" aria-label={name} className={styles[look]}>
      {groups.map(({ id, choices }) => (
        <div key={id} className={styles.line}>
          {choices.map((choice) => (
            <label
              key={choice.id}
              title={choice.title}
              className={classNames(
                styles.choice,
                choice.isMarked && styles.marked,
                choice.id === value && styles.on,
              )}
            >
              <input
                type="radio"
                name={group}
                checked={choice.id === value}
                onChange={() => onChange(choice.id)}
              />
              <b>{choice.label}</b>
              {choice.note && <span>{choice.note}</span>}
            </label>
          ))}
          {id === groups.at(-1)?.id && more}
        </div>
      ))}
    </div>
  );
}
