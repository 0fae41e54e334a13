/** Hands a draft to whatever program the system has for it. The one place that opens links. */
import { shell } from 'electron';
import type { MailtoLink } from './mailto.ts';
import { type Opened, raceToOpen } from './race-to-open.ts';

/** Opens a draft file in the mail program. */
export function openDraftFile(path: string): Promise<Opened> {
  return raceToOpen(path, (file) => shell.openPath(file));
}

/** Opens a mail link that we built ourselves. */
export async function openMailto(link: MailtoLink): Promise<Opened> {
  return shell.openExternal(link).then(
    (): Opened => 'opened',
    (): Opened => 'refused',
  );
}
