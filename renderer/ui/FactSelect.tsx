/** One optional fact as a quiet line that opens a list; the first entry takes the fact back. */
import type { ReactNode } from 'react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { classNames } from './class-names.ts';
import styles from './FactSelect.module.css';
import { Icon } from './Icon.tsx';

const NOTHING = '-';

export interface FactSelectProps {
  readonly label: string;
  readonly value: string | null;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  /** What stands when the fact is not known, and what takes it back. */
  readonly unknown: string;
  readonly onChange: (value: string | null) => void;
  readonly look?: 'line' | 'field';
  readonly isStrong?: boolean;
  readonly isMissing?: boolean;
  /** A small picture before the value. */
  readonly picture?: ReactNode;
}

export function FactSelect(props: FactSelectProps) {
  const { label, value, choices, unknown, onChange, look = 'line', isStrong, isMissing, picture } = props;
  return (
    <Select
      className={styles[look] ?? ''}
      value={value ?? NOTHING}
      onChange={(key) => onChange(key === NOTHING || key === null ? null : String(key))}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <Button
        className={classNames(
          styles.button,
          value === null && styles.unknown,
          isStrong && styles.strong,
          isMissing && styles.missing,
        )}
      >
        {picture}
        <SelectValue className={styles.value ?? ''}>
          {({ selectedText }) => selectedText ?? unknown}
        </SelectValue>
        <Icon name="down" className={styles.icon ?? ''} />
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom end">
        <ListBox className={styles.list ?? ''} items={[{ id: NOTHING, label: unknown }, ...choices]}>
          {(choice) => (
            <ListBoxItem id={choice.id} textValue={choice.label} className={styles.item ?? ''}>
              {choice.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
