/** What Passalong knows about the person and this computer. */
import { call } from '../../bridge/client.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { usePage } from '../../state/page-context.tsx';
import { Button } from '../../ui/Button.tsx';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { RepForm } from './RepForm.tsx';
import styles from './SettingsRoom.module.css';

export interface SettingsRoomProps {
  readonly systemLanguage: 'en' | 'de';
  readonly onOwnFolder: () => void;
  readonly onDescribeFolders: () => void;
  readonly onShowKeys: () => void;
}

const PERSONAS = ['sell', 'curate', 'both'] as const;
const LANGUAGES = ['system', 'en', 'de'] as const;
const THEMES = ['system', 'light', 'dark'] as const;
const OPENED = ['with_file', 'without_file', 'nothing'] as const;
const THEME_KEYS = {
  system: 'settings.themeSystem',
  light: 'settings.light',
  dark: 'settings.dark',
} as const;

function LibrarySection({ onOwnFolder, onDescribeFolders }: Omit<SettingsRoomProps, 'systemLanguage'>) {
  const { t } = useWords();
  const { status } = usePage();
  return (
    <section>
      <h2>{t('settings.library')}</h2>
      <p>
        <b>{status.name}</b> · {t('status.assets', { n: status.assets })} ·{' '}
        {t('settings.templates', { n: status.templates })}
        {status.issues > 0 && ` · ${t('settings.issues', { n: status.issues })}`}
      </p>
      {status.isStarter && <p className={styles.note}>{t('settings.isStarter')}</p>}
      <div className={styles.buttons}>
        <Button onPress={onOwnFolder}>{t('settings.chooseFolder')}</Button>
        {!status.isStarter && (
          <>
            <Button isDisabled={status.readOnly} onPress={onDescribeFolders}>
              {t('settings.describe')}
            </Button>
            <Button onPress={() => void call('library.useStarter', {})}>{t('settings.useStarter')}</Button>
          </>
        )}
        <Button look="quiet" onPress={() => void call('library.rescan', {})}>
          {t('settings.rescan')}
        </Button>
      </div>
    </section>
  );
}

function ScreenSection({ systemLanguage }: Pick<SettingsRoomProps, 'systemLanguage'>) {
  const { t, languageName } = useWords();
  const { settings, change } = usePage();
  const languageLabel = (id: (typeof LANGUAGES)[number]) =>
    id === 'system' ? t('settings.system', { language: languageName(systemLanguage) }) : languageName(id);
  return (
    <section>
      <h2>{t('settings.language')}</h2>
      <ChoiceGroup
        name={t('settings.language')}
        groups={[{ id: 'all', choices: LANGUAGES.map((id) => ({ id, label: languageLabel(id) })) }]}
        value={settings.language}
        onChange={(language) => void change({ language })}
      />
      <p className={styles.note}>{t('settings.languageNote')}</p>
      <h2>{t('settings.theme')}</h2>
      <ChoiceGroup
        name={t('settings.theme')}
        groups={[{ id: 'all', choices: THEMES.map((id) => ({ id, label: t(THEME_KEYS[id]) })) }]}
        value={settings.theme}
        onChange={(theme) => void change({ theme })}
      />
    </section>
  );
}

function WorkSection() {
  const { t } = useWords();
  const { settings, change } = usePage();
  return (
    <section>
      <h2>{t('settings.persona')}</h2>
      <ChoiceGroup
        name={t('settings.persona')}
        groups={[{ id: 'all', choices: PERSONAS.map((id) => ({ id, label: t(`first.${id}`) })) }]}
        value={settings.persona}
        onChange={(persona) => void change({ persona })}
      />
      <h2>{t('settings.samples')}</h2>
      <p className={styles.note}>{t('settings.samplesNote')}</p>
      <div className={styles.buttons}>
        <Button onPress={() => void change({ samplesRemoved: !settings.samplesRemoved })}>
          {settings.samplesRemoved ? t('settings.bringSamples') : t('settings.removeSamples')}
        </Button>
      </div>
      <h2>{t('settings.opened')}</h2>
      <ChoiceGroup
        name={t('settings.opened')}
        groups={[{ id: 'all', choices: OPENED.map((id) => ({ id, label: t(`opened.${id}`) })) }]}
        value={settings.draftOpened}
        onChange={(draftOpened) => void change({ draftOpened })}
      />
      <p className={styles.note}>
        {settings.draftOpened === null ? t('settings.notAsked') : t('settings.openedNote')}
      </p>
    </section>
  );
}

export function SettingsRoom(props: SettingsRoomProps) {
  const { t } = useWords();
  return (
    <main className={styles.room}>
      <h1>{t('settings.lead')}</h1>
      <div className={styles.columns}>
        <RepForm />
        <LibrarySection {...props} />
        <ScreenSection systemLanguage={props.systemLanguage} />
        <WorkSection />
      </div>
      <Button look="link" onPress={props.onShowKeys}>
        {t('settings.keys')}
      </Button>
    </main>
  );
}
