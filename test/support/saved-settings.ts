/** What a person chose in an earlier run, written before the app starts. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  INITIAL_SETTINGS,
  type SavedSettings,
  SETTINGS_SCHEMA,
} from '../../electron/state/settings-store.ts';
import { envelope } from '../../electron/state/state-schema.ts';
import type { ElectronHost } from './electron-app.ts';

/** A rep who has used the app before. */
export const JO: SavedSettings['rep'] = {
  name: 'Jo Rademaker',
  first_name: 'Jo',
  email: 'jo@tellerby.example',
  phone: '',
  title: '',
  company: 'Tellerby',
};

/** A new home whose user sells, is Jo, and was asked nothing more at the last start. */
export function homeOfJo(
  host: Pick<ElectronHost, 'newHome' | 'giveToApp'>,
  some: Partial<SavedSettings> = {},
): string {
  const home = host.newHome();
  const userData = join(home, 'user-data');
  mkdirSync(userData);
  const settings = { ...INITIAL_SETTINGS, persona: 'sell' as const, rep: JO, handedOffBefore: true, ...some };
  const file = join(userData, 'settings.json');
  writeFileSync(file, envelope(settings, SETTINGS_SCHEMA));
  chmodSync(userData, 0o700);
  for (const path of [userData, file]) host.giveToApp(path);
  return home;
}
