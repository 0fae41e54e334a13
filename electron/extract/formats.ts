/** Every format we read: one file each under `formats/`, one line each here. */
import type { DocumentContent } from './extracted-document.ts';
import { readDocx } from './formats/docx.ts';
import { readHtml } from './formats/html.ts';
import { readMarkdown } from './formats/markdown.ts';
import { readMp4 } from './formats/mp4.ts';
import { readPdf } from './formats/pdf.ts';
import { readPlainText } from './formats/plain-text.ts';
import { readPptx } from './formats/pptx.ts';
import { readXlsx } from './formats/xlsx.ts';

/**
 * Reads one format.
 *
 * @throws RefusedDocument with the status to report; any other error means the file is damaged
 */
export type FormatReader = (bytes: Buffer) => Promise<DocumentContent>;

const READERS: Readonly<Record<string, FormatReader>> = {
  pdf: readPdf,
  docx: readDocx,
  pptx: readPptx,
  xlsx: readXlsx,
  html: readHtml,
  md: readMarkdown,
  txt: readPlainText,
  csv: readPlainText,
  tsv: readPlainText,
  vtt: readPlainText,
  srt: readPlainText,
  mp4: readMp4,
  mov: readMp4,
};

/** The reader of a kind; undefined when we do not read it. */
export function readerFor(kind: string): FormatReader | undefined {
  return Object.hasOwn(READERS, kind) ? READERS[kind] : undefined;
}
