/** Which entries of a folder are never assets, by their names. Source: content/README, Issues. */
import type { IgnoredReason } from '#domain/catalog.ts';

const TEMP = [
  /^~\$/, // Office, while a document is open
  /^\.~lock\..*#$/, // LibreOffice
  /^~wr[dl]\d*.*\.tmp$/i, // Word
  /\.tmp$/i,
  /~rf[0-9a-f]+\.tmp$/i,
  /\.(crdownload|part|partial|download|opdownload|swp|swx)$/i,
  /^\.syncthing\..*|^~syncthing~/i,
  /^\.passalong-.*\.tmp$/,
  /^(thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r)$/i,
];

const CONFLICT = [
  /\([^()]*conflict(ed)? copy[^()]*\)/i, // Dropbox, Nextcloud
  /\([^()]*(in konflikt stehende kopie|kopie in konflikt|konfliktkopie)[^()]*\)/i, // Dropbox, German
  /\.sync-conflict-\d{8}-\d{6}/i, // Syncthing
  /_conflict-\d{8}-\d{6}/i, // ownCloud
  /\.conflict(\.[^.]+)?$/i, // Resilio
  /\(case conflict( \d+)?\)/i, // Dropbox
];

/** OneDrive adds the computer's name: `plan-DESKTOP-4F9AB12.pptx`. */
const COMPUTER_COPY = /-(DESKTOP|LAPTOP)-[A-Z0-9]{7}(?=\.[^.]+$|$)/;

/** iCloud keeps `.plan.pptx.icloud` in the place of a file that is not on this computer. */
const ICLOUD = /^\.(.+)\.icloud$/;

/** The name of the file an iCloud placeholder stands for, or undefined. */
export function nameBehindPlaceholder(name: string): string | undefined {
  return ICLOUD.exec(name)?.[1];
}

/**
 * Why an entry of this name is not an asset, or undefined when its name says nothing against it.
 *
 * @param siblings names in the same folder; a computer's name marks a copy only beside its original
 */
export function ignoredByName(name: string, siblings: ReadonlySet<string>): IgnoredReason | undefined {
  if (TEMP.some((pattern) => pattern.test(name))) return 'temp';
  if (name.startsWith('.')) return 'hidden';
  if (CONFLICT.some((pattern) => pattern.test(name))) return 'conflict_copy';
  const original = name.replace(COMPUTER_COPY, '');
  return original !== name && siblings.has(original) ? 'conflict_copy' : undefined;
}

/**
 * Below this size a file may lie inside its directory entry and take no block of its own, so no block
 * says nothing.
 */
const SMALLEST_WITH_BLOCKS = 4_096;

/** Whether a file's bytes are in a cloud only: it has a size and takes no room. Reading it would fetch it. */
export function isPlaceholder(sizeBytes: number, blocks: number): boolean {
  return sizeBytes >= SMALLEST_WITH_BLOCKS && blocks === 0;
}
