/** Grey cards while an answer is on its way; they appear only when it takes longer than 150 ms. */
import styles from './Skeleton.module.css';

export function Skeleton({ count, label }: { readonly count: number; readonly label: string }) {
  return (
    <div role="status" aria-label={label} className={styles.stack}>
      {Array.from({ length: count }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the cards are all alike
        <div key={at} className={styles.card} />
      ))}
    </div>
  );
}
