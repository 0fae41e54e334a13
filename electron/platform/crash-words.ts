/** Words of the one dialog that main must show by itself, because the page is gone. */

export interface CrashWords {
  readonly message: string;
  readonly detail: string;
  readonly reload: string;
  readonly quit: string;
}

export const CRASH_WORDS: Readonly<Record<'en' | 'de', CrashWords>> = {
  en: {
    message: 'The window stopped working.',
    detail: 'Your library and settings are safe, and your draft was kept. Reload to go on.',
    reload: 'Reload',
    quit: 'Quit',
  },
  de: {
    message: 'Das Fenster reagiert nicht mehr.',
    detail:
      'Bibliothek und Einstellungen sind unversehrt, Ihr Entwurf wurde behalten. Laden Sie neu, um weiterzumachen.',
    reload: 'Neu laden',
    quit: 'Beenden',
  },
};
