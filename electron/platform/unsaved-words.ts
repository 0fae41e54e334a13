/** Words of the dialog that holds the end of the app: by then the page is gone. */
import type { SaveFailure } from '../state/save-failure.ts';

export interface UnsavedWords {
  readonly message: string;
  /** Why, by code; `{folder}` stands for the folder that could not be written. */
  readonly reason: Readonly<Record<SaveFailure['code'], string>>;
  readonly tryAgain: string;
  readonly quitAnyway: string;
}

export const UNSAVED_WORDS: Readonly<Record<'en' | 'de', UnsavedWords>> = {
  en: {
    message: 'Your last changes to the settings are not saved yet.',
    reason: {
      disk_full: 'The disk with {folder} is full. What was saved before is safe. Make room, then try again.',
      no_permission: 'Passalong may not write to {folder}. What was saved before is safe.',
      read_only: 'The disk with {folder} is read-only. What was saved before is safe.',
      failed: '{folder} could not be written. What was saved before is safe.',
    },
    tryAgain: 'Try again',
    quitAnyway: 'Quit without saving',
  },
  de: {
    message: 'Ihre letzten Änderungen an den Einstellungen sind noch nicht gespeichert.',
    reason: {
      disk_full:
        'Der Datenträger mit {folder} ist voll. Zuvor Gespeichertes ist unversehrt. Schaffen Sie Platz und versuchen Sie es erneut.',
      no_permission: 'Passalong darf nicht in {folder} schreiben. Zuvor Gespeichertes ist unversehrt.',
      read_only: 'Der Datenträger mit {folder} ist schreibgeschützt. Zuvor Gespeichertes ist unversehrt.',
      failed: '{folder} konnte nicht beschrieben werden. Zuvor Gespeichertes ist unversehrt.',
    },
    tryAgain: 'Erneut versuchen',
    quitAnyway: 'Ohne Speichern beenden',
  },
};

/** The reason with the folder's name in it. */
export function unsavedReason({ reason }: UnsavedWords, { code, folder }: SaveFailure): string {
  return reason[code].replace('{folder}', () => folder);
}
