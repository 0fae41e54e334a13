/** Loads pdf.js once, only when a PDF is met, without the canvas it looks for at start. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';

export type PdfDocument = PDFDocumentProxy;
export type PdfPage = PDFPageProxy;
type PdfLibrary = typeof import('pdfjs-dist');

/** pdf.js 5.4.624 warns on stdout when these are missing; text needs only that they exist. */
class NoGraphics {}

let library: Promise<PdfLibrary> | undefined;

async function load(): Promise<PdfLibrary> {
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) {
    if (!(name in globalThis)) Reflect.set(globalThis, name, NoGraphics);
  }
  // The worker half sets itself on globalThis, so pdf.js runs it in this thread and loads no second file.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** The library, the same for every file of this thread. */
export function loadPdfLibrary(): Promise<PdfLibrary> {
  library ??= load();
  return library;
}
