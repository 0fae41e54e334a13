/** Asks before a file that can run programs is opened in its own program. */
import { dialog } from 'electron';
import type { AppServices } from './services.ts';

const WORDS = {
  en: {
    message: 'This file can run macros.',
    detail: 'Macros are small programs inside a document. Open it only if you know who made it.',
    open: 'Open',
    cancel: 'Cancel',
  },
  de: {
    message: 'Diese Datei kann Makros ausführen.',
    detail:
      'Makros sind kleine Programme in einem Dokument. Öffnen Sie sie nur, wenn Sie wissen, von wem sie stammt.',
    open: 'Öffnen',
    cancel: 'Abbrechen',
  },
} as const;

/** True when the person says so; closing the question means no. */
export async function mayRunMacros({ settings, systemLanguage, window }: AppServices): Promise<boolean> {
  const { language } = settings.value;
  const { message, detail, open, cancel } = WORDS[language === 'system' ? systemLanguage() : language];
  const question = {
    type: 'warning' as const,
    message,
    detail,
    buttons: [open, cancel],
    defaultId: 1,
    cancelId: 1,
  };
  return (await dialog.showMessageBox(window(), question)).response === 0;
}
