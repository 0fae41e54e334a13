/** The one search box; elsewhere a button of the same shape that leads to it. */
import type { KeyboardEvent, Ref } from 'react';
import { useWords } from '../i18n/words-context.tsx';
import { Icon } from './Icon.tsx';
import styles from './SearchBox.module.css';

export interface SearchBoxProps {
  readonly words: string;
  readonly onType: (words: string) => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
}

export function SearchBox({ words, onType, onKeyDown, inputRef }: SearchBoxProps) {
  const { t } = useWords();
  return (
    <label className={styles.box}>
      <Icon name="search" />
      <input
        ref={inputRef}
        type="search"
        aria-label={t('search.box')}
        placeholder={t('search.box')}
        autoComplete="off"
        spellCheck={false}
        maxLength={500}
        value={words}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <kbd>{words ? 'Esc' : '/'}</kbd>
    </label>
  );
}

export function SearchDoor({ onOpen }: { readonly onOpen: () => void }) {
  const { t } = useWords();
  return (
    <button type="button" className={styles.box} aria-label={t('search.box')} onClick={onOpen}>
      <Icon name="search" />
      <span>{t('search.box')}</span>
      <kbd>/</kbd>
    </button>
  );
}
