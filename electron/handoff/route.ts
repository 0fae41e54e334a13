/** Which way a draft leaves on this computer. Pure; nobody claims that anything was sent. */
import { MOST_FILE_BYTES } from './eml-size.ts';
import { LONGEST_MAILTO } from './mailto.ts';

/** What the person saw after the first hand-off: "Did a draft with the file open?"; null: not asked yet. */
export type DraftOpened = 'with_file' | 'without_file' | 'nothing' | null;
export type Route = 'eml' | 'mailto' | 'copy';

export interface RouteFacts {
  readonly opened: DraftOpened;
  readonly fileBytes: number;
  readonly mailtoLength: number;
}

/**
 * The first hand-off tries the `.eml`. Where that showed no files, a mail link does as well and the files
 * are dragged; where nothing opened, a link or, when it would be too long, the clipboard. Files that are
 * too large for a mail never go into a draft file.
 */
export function chooseRoute({ opened, fileBytes, mailtoLength }: RouteFacts): Route {
  const linkFits = mailtoLength <= LONGEST_MAILTO;
  const emlFits = fileBytes <= MOST_FILE_BYTES;
  if (opened === null || opened === 'with_file') return emlFits ? 'eml' : linkFits ? 'mailto' : 'copy';
  if (linkFits) return 'mailto';
  return opened === 'without_file' && emlFits ? 'eml' : 'copy';
}
