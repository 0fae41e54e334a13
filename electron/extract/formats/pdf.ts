/**
 * PDF by pdf.js (legacy build: it runs on Node 20 and in the Electron we carry). Only inside a worker
 * thread: elsewhere in a utility process pdf.js takes itself for a browser.
 */
import { join, sep } from 'node:path';
import { workerData } from 'node:worker_threads';
import {
  type DocumentContent,
  type DocumentPart,
  NO_CONTENT,
  NOTHING_HIDDEN,
} from '../extracted-document.ts';
import { LIMITS, RefusedDocument } from '../limits.ts';
import { firstLine, TextCollector } from '../text-collector.ts';
import { loadPdfLibrary, type PdfDocument, type PdfPage } from './pdf-library.ts';

/** Notes people put on a page; links and form fields are not comments. Source: ISO 32000-1, 12.5.6. */
const COMMENTS = new Set([
  'Text',
  'FreeText',
  'Highlight',
  'StrikeOut',
  'Underline',
  'Squiggly',
  'Caret',
  'Ink',
  'Stamp',
]);

/** Folder with `cmaps` and `standard_fonts`, told by whoever starts the worker. */
function dataFolder(): string {
  const data: unknown = workerData;
  const folder =
    typeof data === 'object' && data !== null && 'pdfFolder' in data ? data.pdfFolder : undefined;
  return typeof folder === 'string' ? folder : join(process.cwd(), 'node_modules/pdfjs-dist');
}

async function openPdf(bytes: Buffer): Promise<PdfDocument> {
  const { getDocument } = await loadPdfLibrary();
  const folder = dataFolder();
  const task = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: join(folder, 'cmaps') + sep,
    cMapPacked: true,
    standardFontDataUrl: join(folder, 'standard_fonts') + sep,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  try {
    return await task.promise;
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new RefusedDocument('encrypted', 'password needed');
    }
    throw error;
  }
}

async function pageText(page: PdfPage, collector: TextCollector): Promise<string> {
  const content = await page.getTextContent();
  for (const item of content.items) {
    if ('str' in item) collector.add(item.hasEOL ? `${item.str}\n` : item.str);
  }
  return collector.take();
}

interface Annotation {
  readonly subtype?: string;
  readonly contentsObj?: { readonly str?: string };
  readonly fieldValue?: unknown;
}

interface PageExtras {
  readonly comments: readonly string[];
  /** What is filled into the form fields of the page: a reader sees it as text. */
  readonly fields: string;
}

async function pageExtras(page: PdfPage): Promise<PageExtras> {
  const annotations: readonly Annotation[] = await page.getAnnotations();
  return {
    comments: annotations
      .filter((annotation) => COMMENTS.has(annotation.subtype ?? ''))
      .map((annotation) => annotation.contentsObj?.str ?? ''),
    fields: annotations
      .flatMap(({ fieldValue }) => fieldValue)
      .filter((value): value is string => typeof value === 'string' && value !== '' && value !== 'Off')
      .join('\n'),
  };
}

function property(info: unknown, key: string): string | null {
  const value = typeof info === 'object' && info !== null ? Reflect.get(info, key) : undefined;
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() || null : null;
}

async function readPages(
  pdf: PdfDocument,
): Promise<Pick<DocumentContent, 'parts' | 'internalNotes' | 'hidden' | 'truncated'>> {
  const collector = new TextCollector();
  const parts: DocumentPart[] = [];
  const comments: string[] = [];
  for (let number = 1; number <= Math.min(pdf.numPages, LIMITS.pages); number++) {
    const page = await pdf.getPage(number);
    const text = await pageText(page, collector);
    const extras = await pageExtras(page);
    comments.push(...extras.comments);
    const whole = extras.fields === '' ? text : `${text}\n${extras.fields}`.trim();
    parts.push({ kind: 'page', number, name: null, text: whole, hidden: false, notes: '' });
    page.cleanup();
  }
  return {
    parts,
    internalNotes: comments.filter((comment) => comment !== '').join('\n'),
    hidden: { ...NOTHING_HIDDEN, comments: comments.length },
    truncated: collector.truncated || pdf.numPages > LIMITS.pages,
  };
}

/** Reads a PDF; at most 300 pages. */
export async function readPdf(bytes: Buffer): Promise<DocumentContent> {
  const pdf = await openPdf(bytes);
  try {
    const { info } = await pdf.getMetadata();
    const read = await readPages(pdf);
    return {
      ...NO_CONTENT,
      title: property(info, 'Title'),
      author: property(info, 'Author'),
      heading: firstLine(read.parts.find((part) => part.text !== '')?.text ?? ''),
      pages: pdf.numPages,
      ...read,
    };
  } finally {
    await pdf.loadingTask.destroy();
  }
}
