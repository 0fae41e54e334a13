/** Words for screen readers only, such as a heading that the eye does not need. */
import type { ReactNode } from 'react';
import styles from './UnseenHeading.module.css';

export function UnseenHeading({ children }: { readonly children: ReactNode }) {
  return <h2 className={styles.unseen}>{children}</h2>;
}
