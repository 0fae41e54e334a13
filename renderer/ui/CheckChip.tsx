/** One of several that may hold together, as a native checkbox under its label. */
import styles from './CheckChip.module.css';
import { classNames } from './class-names.ts';

export interface CheckChipProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

export function CheckChip({ label, isOn, onChange }: CheckChipProps) {
  return (
    <label className={classNames(styles.chip, isOn && styles.on)}>
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}
