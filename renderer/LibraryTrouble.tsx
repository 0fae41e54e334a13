/** When the library cannot answer: one sentence and one action. Offline, the last state stays in use below. */
import { call } from './bridge/client.ts';
import { useWords } from './i18n/words-context.tsx';
import styles from './Rooms.module.css';
import { usePage } from './state/page-context.tsx';
import { Button } from './ui/Button.tsx';
import { Notice } from './ui/Notice.tsx';

export interface LibraryTroubleProps {
  readonly onChooseFolder: () => void;
  /** Settings stay in use, so the trouble is only a bar there. */
  readonly isSettings: boolean;
}

/** The one thing on the page is its heading. */
function Heading({ children }: { readonly children: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: it stands within a paragraph
    <span role="heading" aria-level={1}>
      {children}
    </span>
  );
}

export function LibraryTrouble({ onChooseFolder, isSettings }: LibraryTroubleProps) {
  const { t } = useWords();
  const { state } = usePage().status;
  if (state === 'ready') return null;
  if (state === 'loading')
    return isSettings ? null : (
      <main className={styles.alone}>
        <Notice look="page" icon="library" text={<Heading>{t('state.loading')}</Heading>} />
      </main>
    );
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
  const notice = (
    <Notice
      look={isSettings ? 'band' : 'page'}
      tone={state === 'empty' ? 'calm' : 'bad'}
      icon="folder"
      text={isSettings ? t(`state.${state}`) : <Heading>{t(`state.${state}`)}</Heading>}
      action={
        <Button look={isSettings ? 'link' : 'primary'} onPress={onChooseFolder}>
          {t(`state.${state}Do`)}
        </Button>
      }
    />
  );
  return isSettings ? notice : <main className={styles.alone}>{notice}</main>;
}
