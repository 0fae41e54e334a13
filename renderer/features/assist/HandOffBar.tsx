/** The buttons a draft leaves by; the first one is off while something blocks. */
import { useWords } from '../../i18n/words-context.tsx';
import type { DraftChannel } from '../../state/assist-state.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Composer.module.css';
import { HandOffNote } from './HandOffNote.tsx';
import type { HandOff } from './use-hand-off.ts';

export interface HandOffBarProps {
  readonly channel: DraftChannel;
  readonly isBlocked: boolean;
  readonly hasFiles: boolean;
  readonly handOff: HandOff;
  /** What blocks, in words; null: nothing does. */
  readonly block: string | null;
  readonly onGoToBlock: () => void;
}

export function HandOffBar(props: HandOffBarProps) {
  const { channel, isBlocked, hasFiles, handOff, block, onGoToBlock } = props;
  const { t } = useWords();
  const line = block ? (
    <button type="button" className={styles.block} onClick={onGoToBlock}>
      {block}
    </button>
  ) : (
    handOff.news && <HandOffNote news={handOff.news} onForget={handOff.forget} />
  );
  if (channel !== 'mail') {
    return (
      <footer className={styles.leave}>
        {line}
        <Button look="primary" isDisabled={isBlocked} onPress={() => handOff.copy(channel)}>
          {t(channel === 'call' ? 'composer.copyCall' : 'composer.copyVoicemail')}
        </Button>
      </footer>
    );
  }
  return (
    <footer className={styles.leave}>
      {line}
      <Button look="primary" isDisabled={isBlocked || handOff.isBusy} onPress={handOff.openInMail}>
        {t('composer.openInMail')}
      </Button>
      <Button isDisabled={isBlocked} onPress={() => handOff.copy('mail')}>
        {t('composer.copyEmail')}
      </Button>
      <Button isDisabled={!hasFiles} onPress={handOff.showFiles}>
        {t('composer.showFiles')}
      </Button>
    </footer>
  );
}
