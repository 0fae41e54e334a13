/** `inspect FILE`: what reading one file gives. */
import { stat } from 'node:fs/promises';
import { visibleText } from '../extract/extracted-document.ts';
import type { ExtractionPort } from '../extract/extraction-port.ts';
import type { CommandResult } from './output.ts';
import { UsageError } from './usage-error.ts';

export async function inspectCommand(path: string, extraction: ExtractionPort): Promise<CommandResult> {
  const facts = await stat(path).catch(() => undefined);
  if (!facts?.isFile()) throw new UsageError(`"${path}" is not a file`);
  const document = await extraction.extract(path, { sizeBytes: facts.size, modifiedMs: facts.mtimeMs });
  const { kind, status, title, author, pages, milliseconds } = document;
  const text = visibleText(document);
  return {
    exitCode: 0,
    json: { path, kind, status, title, author, pages, text, milliseconds },
    lines: [
      `${kind}, ${status}${pages === null ? '' : `, ${pages} pages`}${title === null ? '' : `, ${title}`}`,
      text,
    ],
  };
}
