/** When the library cannot answer: one sentence and one action. Offline, the last state stays in use below. */
import { call } from './bridge/client.ts';
import { useWords } from './i18n/words-context.tsx';
import { usePage } from './state/page-context.tsx';
import { Button } from './ui/Button.tsx';
import { Notice } from './ui/Notice.tsx';

export interface LibraryTroubleProps {
  readonly onChooseFolder: () => void;
  /** Settings stay in use, so the trouble is only a bar there. */
  readonly isSettings: boolean;
}

export function LibraryTrouble({ onChooseFolder, isSettings }: LibraryTroubleProps) {
  const { t } = useWords();
  const { state } = usePage().status;
  if (state === 'ready') return null;
  if (state === 'loading')
    return isSettings ? null : <Notice look="page" icon="library" text={t('state.loading')} />;
  if (state === 'offline') {
    return (
      <Notice
        look="band"
        tone="warn"
        icon="folder"
        text={t('state.offline')}
        action={
          <Button look="link" onPress={() => void call('library.rescan', {})}>
            {t('state.offlineDo')}
          </Button>
        }
      />
    );
  }
  return (
    <Notice
      look={isSettings ? 'band' : 'page'}
      tone={state === 'empty' ? 'calm' : 'bad'}
      icon="folder"
      text={t(`state.${state}`)}
      action={
        <Button look={isSettings ? 'link' : 'primary'} onPress={onChooseFolder}>
          {t(`state.${state}Do`)}
        </Button>
      }
    />
  );
}
