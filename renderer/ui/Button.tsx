/** A thing to press. `quiet` and `link` have no box. */
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './Button.module.css';
import { classNames } from './class-names.ts';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  readonly look?: 'plain' | 'primary' | 'quiet' | 'link';
  readonly className?: string;
}

export function Button({ look = 'plain', className, ...rest }: ButtonProps) {
  return <AriaButton {...rest} className={classNames(styles.button, styles[look], className)} />;
}
