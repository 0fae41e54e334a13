/** pdfjs-dist ships no types for the worker half of its legacy build. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown;
}
