/** What reading one file gives: the shape every format answers with, plain data that can cross a process. */

/**
 * Why there is text or why there is none. `empty`: understood, holds no text. `unsupported`: a kind we do not read.
 * Source: content/README, Command line.
 */
export const EXTRACTION_STATUSES = [
  'ok',
  'empty',
  'encrypted',
  'unreadable',
  'too_large',
  'timeout',
  'unsupported',
] as const;
export type ExtractionStatus = (typeof EXTRACTION_STATUSES)[number];

export interface DocumentPart {
  /** `body`: the format has no pages of its own (docx, md, html, txt). */
  readonly kind: 'page' | 'slide' | 'sheet' | 'body';
  /** 1-based, in the order a reader sees them. */
  readonly number: number;
  /** Sheet name or slide title. */
  readonly name: string | null;
  readonly text: string;
  /** A hidden slide or sheet: found only when internal notes are searched. */
  readonly hidden: boolean;
  /** Speaker notes: found only when internal notes are searched, never shown in a snippet. */
  readonly notes: string;
}

/** What a buyer could find in the file although it is not on the page; counts. */
export interface HiddenFacts {
  readonly speakerNotes: number;
  readonly hiddenSlides: number;
  readonly hiddenSheets: number;
  readonly comments: number;
  readonly trackedChanges: number;
}

export const NOTHING_HIDDEN: HiddenFacts = {
  speakerNotes: 0,
  hiddenSlides: 0,
  hiddenSheets: 0,
  comments: 0,
  trackedChanges: 0,
};

/** What one reader finds; the rest is added by `readDocument`. */
export interface DocumentContent {
  /** As the document's own properties say; may be generic. */
  readonly title: string | null;
  /** First slide title or heading: the better title when the property is generic or missing. */
  readonly heading: string | null;
  readonly author: string | null;
  /** Pages, slides or sheets; null when the format does not say. */
  readonly pages: number | null;
  /** Playing time of a recording. */
  readonly minutes: number | null;
  readonly parts: readonly DocumentPart[];
  /** Comments, deleted and hidden text: never part of a snippet. */
  readonly internalNotes: string;
  readonly hidden: HiddenFacts;
  /** Whether a limit cut the text although it is usable. */
  readonly truncated: boolean;
}

export interface ExtractedDocument extends DocumentContent {
  /** What the bytes are, as an extension in lower case (`pdf`, `pptx`, …), whatever the name says. */
  readonly kind: string;
  readonly status: ExtractionStatus;
  readonly milliseconds: number;
}

export const NO_CONTENT: DocumentContent = {
  title: null,
  heading: null,
  author: null,
  pages: null,
  minutes: null,
  parts: [],
  internalNotes: '',
  hidden: NOTHING_HIDDEN,
  truncated: false,
};

/** A document that gave nothing, and why. */
export function withoutContent(
  kind: string,
  status: ExtractionStatus,
  milliseconds: number,
): ExtractedDocument {
  return { ...NO_CONTENT, kind, status, milliseconds };
}

/** All text a buyer can see, parts in order, separated by blank lines. */
export function visibleText(document: DocumentContent): string {
  return document.parts
    .filter((part) => !part.hidden)
    .map((part) => part.text)
    .filter((text) => text !== '')
    .join('\n\n');
}
