/** The line above a room: the one search box, or the way to it, and the library's status. */
import type { ReactNode } from 'react';
import styles from './TopBar.module.css';

export function TopBar({ children }: { readonly children: ReactNode }) {
  return <header className={styles.bar}>{children}</header>;
}
