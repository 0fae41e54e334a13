/** The keys of the product, for `?`. */
import { useWords } from '../i18n/words-context.tsx';
import { Dialog } from './Dialog.tsx';
import styles from './KeyList.module.css';

const KEYS = [
  ['1 – 5', 'numbers'],
  ['u', 'use'],
  ['p', 'preview'],
  ['/  Ctrl K', 'search'],
  ['Ctrl Enter', 'handOff'],
  ['Esc', 'back'],
  ['← ↑ → ↓', 'arrows'],
  ['Tab', 'tab'],
  ['Ctrl +  Ctrl −  Ctrl 0', 'zoom'],
  ['?', 'help'],
] as const;

export function KeyList({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  return (
    <Dialog title={t('keys.title')} onClose={onClose}>
      <dl className={styles.keys}>
        {KEYS.map(([key, name]) => (
          <div key={name}>
            <dt>
              {key.split('  ').map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{t(`keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
