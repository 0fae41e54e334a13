/** The rooms of the product; only those that exist. */
import { useWords } from '../i18n/words-context.tsx';
import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import styles from './Rail.module.css';

export const ROOMS = ['assist', 'library', 'settings'] as const;
export type Room = (typeof ROOMS)[number];

export interface RailProps {
  readonly room: Room;
  readonly onEnter: (room: Room) => void;
}

export function Rail({ room, onEnter }: RailProps) {
  const { t } = useWords();
  return (
    <nav className={styles.rail} aria-label={t('page.rooms')}>
      <div className={styles.mark}>
        <Icon name="mark" />
      </div>
      {ROOMS.map((one) => (
        <button
          key={one}
          type="button"
          className={classNames(styles.room, one === room && styles.on, one === 'settings' && styles.last)}
          aria-current={one === room ? 'page' : undefined}
          onClick={() => onEnter(one)}
        >
          <Icon name={one} />
          {t(`room.${one}`)}
        </button>
      ))}
    </nav>
  );
}
