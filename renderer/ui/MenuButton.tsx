/** A button that opens a short list of things to do or choose. */
import type { ReactNode } from 'react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import styles from './MenuButton.module.css';

export interface MenuChoice {
  readonly id: string;
  readonly label: string;
  readonly note?: string;
}

export interface MenuButtonProps {
  readonly name?: string;
  readonly children: ReactNode;
  readonly choices: readonly MenuChoice[];
  readonly onChoose: (id: string) => void;
  readonly className?: string;
}

export function MenuButton({ name, children, choices, onChoose, className }: MenuButtonProps) {
  return (
    <MenuTrigger>
      <AriaButton className={className ?? styles.button ?? ''} {...(name ? { 'aria-label': name } : {})}>
        {children}
      </AriaButton>
      <Popover className={styles.popover ?? ''}>
        <Menu className={styles.menu ?? ''} items={choices} onAction={(key) => onChoose(String(key))}>
          {(choice) => (
            <MenuItem id={choice.id} textValue={choice.label} className={styles.item ?? ''}>
              <b>{choice.label}</b>
              {choice.note && <span>{choice.note}</span>}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
