/** How the app can show a file of a kind without its own program. */

export const PREVIEWS = ['pdf', 'slides', 'document', 'picture', 'video', 'text'] as const;
export type Preview = (typeof PREVIEWS)[number];

/** Kinds that are drawn; of the others in the list the text that was found is shown. */
const BY_KIND: Readonly<Record<string, Preview>> = {
  pdf: 'pdf',
  pptx: 'slides',
  potx: 'slides',
  ppsx: 'slides',
  docx: 'document',
  png: 'picture',
  jpg: 'picture',
  jpeg: 'picture',
  gif: 'picture',
  webp: 'picture',
  mp4: 'video',
  webm: 'video',
  md: 'text',
  txt: 'text',
  html: 'text',
  htm: 'text',
  xlsx: 'text',
  csv: 'text',
};

/** @param kind extension in lower case without its dot; null: it cannot be shown here */
export function previewKind(kind: string): Preview | null {
  return Object.hasOwn(BY_KIND, kind) ? (BY_KIND[kind] ?? null) : null;
}
