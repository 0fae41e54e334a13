/** Reads and changes what a person chose on this computer. */
import { nativeTheme } from 'electron';
import type { Handlers } from '../answer-request.ts';
import { settingsShape } from '../shapes-settings.ts';
import type { AppServices } from './services.ts';

/** Settings as the page may know them: no folder path among them. */
function settingsAnswer({ settings, systemLanguage }: AppServices) {
  const { handedOffBefore: _private, libraryFolder: _path, ...shown } = settings.value;
  const isDiskFull = settings.unsaved?.code === 'disk_full';
  return {
    settings: settingsShape.parse(shown),
    trouble: isDiskFull ? ('disk_full' as const) : settings.trouble,
    systemLanguage: systemLanguage(),
  };
}

type SettingsHandlers = Pick<Handlers, 'settings.get' | 'settings.change' | 'pins.set' | 'recents.add'>;

export function settingsHandlers(services: AppServices): SettingsHandlers {
  const { settings } = services;
  return {
    'settings.get': async () => settingsAnswer(services),
    'settings.change': async (some) => {
      const stated = Object.fromEntries(Object.entries(some).filter(([, value]) => value !== undefined));
      await settings.change(stated);
      nativeTheme.themeSource = settings.value.theme;
      return settingsAnswer(services);
    },
    'pins.set': async ({ id, pinned }) => {
      await settings.pin(id, pinned);
      return settingsAnswer(services);
    },
    'recents.add': async ({ id }) => {
      await settings.remember(id);
      return settingsAnswer(services);
    },
  };
}
