/** A state with one sentence and one action: empty, loading, broken, offline, read-only. */
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './Icon.tsx';
import styles from './Notice.module.css';

export interface NoticeProps {
  readonly text: ReactNode;
  readonly action?: ReactNode;
  readonly tone?: 'calm' | 'warn' | 'bad';
  readonly look?: 'bar' | 'band' | 'page';
  readonly icon?: IconName;
  readonly reference?: string;
}

export function Notice({ text, action, tone = 'calm', look = 'bar', icon, reference }: NoticeProps) {
  return (
    <div
      role={tone === 'bad' ? 'alert' : 'status'}
      className={classNames(look !== 'page' && styles.bar, styles[look], styles[tone])}
    >
      {icon && <Icon name={icon} />}
      <p>
        {text}
        {reference && <small>{reference}</small>}
      </p>
      {action}
    </div>
  );
}
