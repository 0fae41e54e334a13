/** The languages of the screen. English leads: its keys are the keys. */
import { assistDe } from './de/assist.ts';
import { composerDe } from './de/composer.ts';
import { labelsDe } from './de/labels.ts';
import { libraryDe } from './de/library.ts';
import { pageDe } from './de/page.ts';
import { reasonsDe } from './de/reasons.ts';
import { settingsDe } from './de/settings.ts';
import { assistEn } from './en/assist.ts';
import { composerEn } from './en/composer.ts';
import { labelsEn } from './en/labels.ts';
import { libraryEn } from './en/library.ts';
import { pageEn } from './en/page.ts';
import { reasonsEn } from './en/reasons.ts';
import { settingsEn } from './en/settings.ts';
import type { Entry } from './entry.ts';

const en = {
  ...labelsEn,
  ...reasonsEn,
  ...pageEn,
  ...assistEn,
  ...composerEn,
  ...libraryEn,
  ...settingsEn,
};
export type MessageKey = keyof typeof en;

const de = {
  ...labelsDe,
  ...reasonsDe,
  ...pageDe,
  ...assistDe,
  ...composerDe,
  ...libraryDe,
  ...settingsDe,
};

export const CATALOGUES: Readonly<Record<'en' | 'de', Readonly<Record<MessageKey, Entry>>>> = { en, de };
