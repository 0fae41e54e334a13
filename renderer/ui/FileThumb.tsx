/** A drawn hint of what a file is: lines for a document, blocks for slides, a grid for a sheet. */
import styles from './FileThumb.module.css';

const SLIDES = ['pptx', 'ppt', 'odp', 'key'];
const SHEETS = ['xlsx', 'xls', 'ods', 'csv'];
const FILMS = ['mp4', 'webm', 'mov', 'm4v', 'mp3'];
const PICTURES = ['png', 'jpg', 'jpeg', 'svg', 'gif', 'webp'];

function Drawing({ kind }: { readonly kind: string }) {
  if (SHEETS.includes(kind)) return <path d="M0 2h70v44H0zM0 13h70M0 24h70M0 35h70M23 2v44M46 2v44" />;
  if (SLIDES.includes(kind)) {
    return (
      <>
        <path d="M0 4h70" className={styles.thick} />
        <rect x="0" y="14" width="38" height="32" rx="3" className={styles.soft} />
        <rect x="42" y="14" width="28" height="32" rx="3" className={styles.grey} />
      </>
    );
  }
  if (FILMS.includes(kind)) {
    return (
      <>
        <rect x="0" y="2" width="70" height="44" rx="4" className={styles.soft} />
        <path d="M30 15l14 9-14 9z" className={styles.play} />
      </>
    );
  }
  if (PICTURES.includes(kind)) return <path d="M0 2h70v44H0zM4 42l18-20 14 14 10-8 20 14M52 14v.1" />;
  return (
    <>
      <path d="M0 4h70M0 13h70M0 22h42" className={styles.thick} />
      <path d="M0 32h70M0 39h56M0 46h36" />
    </>
  );
}

export function FileThumb({ kind }: { readonly kind: string }) {
  return (
    <div className={styles.thumb} aria-hidden="true">
      <svg viewBox="0 0 70 48" className={styles.drawing} aria-hidden="true">
        <Drawing kind={kind} />
      </svg>
      <KindBadge kind={kind} />
    </div>
  );
}

/** The file's extension as a small dark mark. */
export function KindBadge({ kind }: { readonly kind: string }) {
  return <span className={styles.badge}>{kind.toUpperCase()}</span>;
}
