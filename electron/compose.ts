/** Puts the app together: stores first, then the window, then the library process; the page may ask at once. */
import { join } from 'node:path';
import { app, type BrowserWindow, dialog, nativeTheme, session } from 'electron';
import { DraftFolder } from './handoff/draft-folder.ts';
import { EVENTS, type EventName, type EventOf } from './ipc/contract.ts';
import { composeHandlers } from './ipc/handlers/compose-handlers.ts';
import { librarySourceOf } from './ipc/handlers/library-source.ts';
import type { AppServices } from './ipc/handlers/services.ts';
import { openRouter } from './ipc/router.ts';
import { PAGE_HOST } from './ipc/trusted-frame.ts';
import { serveOrigin } from './platform/app-protocol.ts';
import { localToday } from './platform/clock.ts';
import { CRASH_WORDS } from './platform/crash-words.ts';
import { hardenEverything } from './platform/hardening.ts';
import { LibraryConnection } from './platform/library-connection.ts';
import { openLog } from './platform/log.ts';
import { openMainWindow } from './platform/main-window.ts';
import { setApplicationMenu } from './platform/menu.ts';
import { PreviewView } from './platform/preview-view.ts';
import { quitGuard } from './platform/quit-guard.ts';
import { ServedFiles } from './platform/served-files.ts';
import { UNSAVED_WORDS, unsavedReason } from './platform/unsaved-words.ts';
import type { SaveFailure } from './state/save-failure.ts';
import { SettingsStore } from './state/settings-store.ts';
import { WindowStore } from './state/window-store.ts';

/** The folder may have changed while the person was elsewhere; asked again at most this often, in ms. */
const RESCAN_AFTER_MS = 5_000;
/** A folder that is away is asked for this often, in ms, so that it comes back by itself. */
const ASK_WHILE_AWAY_MS = 5_000;

function systemLanguage(): 'en' | 'de' {
  return app.getPreferredSystemLanguages()[0]?.toLowerCase().startsWith('de') ? 'de' : 'en';
}

/** Looks at the folder again when the person comes back to the window. */
function rescanOnFocus(window: BrowserWindow, { library, today, log }: AppServices): void {
  let lastMs = Date.now();
  window.on('focus', () => {
    if (Date.now() - lastMs < RESCAN_AFTER_MS) return;
    lastMs = Date.now();
    library.call('rescan', today()).catch((cause) => log.failure('rescan on focus', cause));
  });
}

/** A share that was unplugged is used again when it is back; a share that hangs is not asked twice at once. */
function askWhileAway({ library, today, log }: AppServices): void {
  let isAsking = false;
  const ask = async () => {
    const { state } = await library.call('status');
    if (state === 'offline' || state === 'missing') await library.call('rescan', today());
  };
  const timer = setInterval(() => {
    if (isAsking) return;
    isAsking = true;
    ask()
      .catch((cause) => log.failure('asking for a folder that is away', cause))
      .finally(() => {
        isAsking = false;
      });
  }, ASK_WHILE_AWAY_MS);
  app.on('will-quit', () => clearInterval(timer));
}

async function askToEndAnyway(failure: SaveFailure, language: 'en' | 'de'): Promise<boolean> {
  const words = UNSAVED_WORDS[language];
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    message: words.message,
    detail: unsavedReason(words, failure),
    buttons: [words.tryAgain, words.quitAnyway],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}

/** The window is gone by then, and its place is being saved. */
function endWhenSaved(settings: SettingsStore, placement: WindowStore, language: () => 'en' | 'de'): void {
  const guard = quitGuard({
    finish: async () => {
      await placement.finish();
      return settings.finish();
    },
    endAnyway: (failure) => askToEndAnyway(failure, language()),
    end: () => app.quit(),
  });
  app.on('will-quit', guard);
}

async function openServices(settingsFolder: string, bundle: string, window: () => BrowserWindow | undefined) {
  const userData = app.getPath('userData');
  const log = openLog(join(userData, 'logs', 'main.log'));
  const tellPage = <Name extends EventName>(name: Name, value: EventOf<Name>) => {
    const contents = window()?.webContents;
    if (contents && !contents.isDestroyed()) contents.send(name, EVENTS[name].parse(value));
  };
  const [settings, placement, drafts] = await Promise.all([
    SettingsStore.open(join(settingsFolder, 'settings.json'), {
      onUnflushed: () => log.note('settings', 'this disk cannot flush; a power cut may lose the last change'),
    }),
    WindowStore.open(join(settingsFolder, 'window.json')),
    DraftFolder.open(join(userData, 'drafts')),
  ]);
  const library = new LibraryConnection({
    libraryEntry: join(bundle, 'library-process.mjs'),
    extractEntry: join(bundle, 'extract-process.mjs'),
    cacheFolder: join(userData, 'cache'),
    log,
    onStatus: (status) => tellPage('library.changed', status),
  });
  return { log, settings, placement, drafts, library };
}

/**
 * Starts the app once it is ready.
 *
 * @param settingsFolder holds the person's settings; where it cannot be written, all else is kept elsewhere
 */
export async function startApp(settingsFolder: string): Promise<void> {
  const bundle = join(app.getAppPath(), 'out', 'app');
  let window: BrowserWindow | undefined;
  let preview: PreviewView | undefined;
  hardenEverything();
  const opened = await openServices(settingsFolder, bundle, () => window);
  const services: AppServices = {
    ...opened,
    today: localToday,
    systemLanguage,
    window: () => present(window),
    preview: () => present(preview),
  };
  const { settings, placement, library, log } = opened;
  nativeTheme.themeSource = settings.value.theme;
  serveOrigin(session.defaultSession, { host: PAGE_HOST, files: new ServedFiles(join(bundle, 'renderer')) });
  openRouter({ handlers: composeHandlers(services), log });
  setApplicationMenu();
  const language = () => (settings.value.language === 'system' ? systemLanguage() : settings.value.language);
  window = openMainWindow({
    preload: join(bundle, 'preload.cjs'),
    placement: placement.value,
    savePlacement: (where) => placement.save(where),
    allowDevTools: !app.isPackaged,
    crashWords: CRASH_WORDS[language()],
    noteCrash: (reason) => log.failure('page process', new Error(reason)),
  });
  preview = new PreviewView(window, new ServedFiles(join(bundle, 'preview')));
  rescanOnFocus(window, services);
  askWhileAway(services);
  app.on('second-instance', () => focus(window));
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => library.close());
  endWhenSaved(settings, placement, language);
  library
    .open(librarySourceOf(settings.value.libraryFolder, localToday()))
    .catch((cause) => log.failure('library start', cause));
}

function focus(window: BrowserWindow | undefined): void {
  if (!window || window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}

function present<Thing>(thing: Thing | undefined): Thing {
  if (!thing) throw new Error('asked for before the window was made');
  return thing;
}
