/** The name of an asset when marketing wrote none. Source: content/README, Fields. */
import { cleanLine } from './clean-text.ts';
import type { DocumentFacts, ListedFile } from './listing.ts';
import { stemOf } from './paths.ts';

/** A file name as a person would say it: no extension, blanks for underscores and for hyphens between words. */
export function readableName(path: string): string {
  const stem = stemOf(path).normalize('NFC').replaceAll('_', ' ');
  const spaced = stem.includes(' ') ? stem : stem.replaceAll(/(?<=\p{L})-(?=\p{L})|(?<=\p{L})-(?=\d)/gu, ' ');
  return cleanLine(spaced) || cleanLine(stemOf(path)) || path;
}

/** Metadata first, then the document's own title (extraction leaves generic ones out), then its first heading, then the file name. */
export function titleOf(
  stated: string | null | undefined,
  facts: DocumentFacts,
  { path, firstHeading }: Pick<ListedFile, 'path' | 'firstHeading'>,
): string {
  if (stated) return stated;
  const own = cleanLine(facts.title ?? '');
  return own || cleanLine(facts.firstHeading ?? firstHeading ?? '') || readableName(path);
}
