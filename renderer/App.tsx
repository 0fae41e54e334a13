/** The page as a whole: settings and library first, then the words, then the rooms. */
import { useMemo } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { LibraryStatus, SettingsAnswer, Vocabulary } from './bridge/types.ts';
import { FirstRunOrRooms } from './FirstRunOrRooms.tsx';
import { makeWords, type UiLanguage } from './i18n/words.ts';
import { WordsProvider } from './i18n/words-context.tsx';
import { PageProvider } from './state/page-context.tsx';
import { useLatest } from './state/use-latest.ts';
import { useLibraryStatus } from './state/use-library-status.ts';
import { type KnownSettings, useSettings } from './state/use-settings.ts';
import { Button } from './ui/Button.tsx';
import { ErrorBoundary } from './ui/ErrorBoundary.tsx';
import { Notice } from './ui/Notice.tsx';
import { useDocumentLook } from './ui/use-document-look.ts';

const NO_VOCABULARY: Vocabulary = {
  revision: 0,
  labels: {},
  products: [],
  industries: [],
  regions: [],
  rivals: [],
  languages: [],
  templates: [],
};

function languageOf({ settings, systemLanguage }: SettingsAnswer): UiLanguage {
  return settings.language === 'system' ? systemLanguage : settings.language;
}

interface ReadyProps {
  readonly answer: SettingsAnswer;
  readonly known: KnownSettings;
  readonly status: LibraryStatus;
}

function Ready({ answer, known, status }: ReadyProps) {
  const vocabulary = useLatest('library.vocabulary', {}, status.revision).value ?? NO_VOCABULARY;
  const language = languageOf(answer);
  const words = useMemo(() => {
    const { products, industries, regions, rivals, labels } = vocabulary;
    const named = { product: products, industry: industries, region: regions, rival: rivals };
    return makeWords(language, { labels, named });
  }, [language, vocabulary]);
  useDocumentLook(language, answer.settings.theme);
  const { t } = words;
  return (
    <I18nProvider locale={language}>
      <WordsProvider words={words}>
        <ErrorBoundary text={t('page.broken')} again={t('page.reload')} stopped={t('page.brokenTwice')}>
          <PageProvider
            status={status}
            vocabulary={vocabulary}
            settings={answer.settings}
            change={known.change}
            setPinned={known.setPinned}
            addRecent={known.addRecent}
          >
            <FirstRunOrRooms answer={answer} />
          </PageProvider>
        </ErrorBoundary>
      </WordsProvider>
    </I18nProvider>
  );
}

export function App() {
  const known = useSettings();
  const { status, refusal } = useLibraryStatus();
  const { t } = makeWords(navigator.language.startsWith('de') ? 'de' : 'en');
  if (known.answer && status) return <Ready answer={known.answer} known={known} status={status} />;
  if (!known.hasFailed && !refusal) return null;
  return (
    <Notice
      look="page"
      tone="bad"
      icon="warning"
      text={t('page.noAnswer')}
      {...(refusal?.ref ? { reference: t('page.reference', { reference: refusal.ref }) } : {})}
      action={
        <Button look="primary" onPress={() => window.location.reload()}>
          {t('page.again')}
        </Button>
      }
    />
  );
}
