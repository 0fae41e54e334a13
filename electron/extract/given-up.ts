/** The answer for a file whose worker had to be ended. */
import { basename } from 'node:path';
import { withoutContent } from './extracted-document.ts';
import type { ExtractedFile } from './extraction-port.ts';
import { extensionOf } from './sniff.ts';

/** @param milliseconds how long the worker was at it */
export function givenUp(
  path: string,
  status: 'timeout' | 'too_large' | 'unreadable',
  milliseconds: number,
): ExtractedFile {
  const document = withoutContent(extensionOf(basename(path)), status, Math.round(milliseconds));
  return { ...document, version: null, changed: false };
}
