/**
 * What was found in a library folder, before any rule looks at it: files with their size, metadata
 * files and Markdown files already parsed into trees. The library makes it, the catalog is built of it.
 */
import type { IgnoredEntry } from '../catalog.ts';
import type { IsoDay } from '../iso-day.ts';
import type { ParsedTree } from './tree.ts';

export interface ListedFile {
  /** Inside the library, NFC, with `/`; as on disk where two names differ by Unicode form alone. */
  readonly path: string;
  /** Hex of the SHA-256 of `path`. */
  readonly pathHash: string;
  readonly sizeBytes: number;
  /** Known by name only: its bytes are in a cloud and reading would fetch them. */
  readonly isPlaceholder: boolean;
  /** Front matter of a Markdown file; null for every other file, and where there is none. */
  readonly frontMatter: ParsedTree | null;
  /** First heading of a Markdown file. */
  readonly firstHeading: string | null;
}

/** A metadata file, or `_folder.yaml`, or `library.yaml`. */
export interface ListedYaml {
  readonly path: string;
  readonly tree: ParsedTree;
}

/** A template or snippet. */
export interface ListedMarkdown {
  readonly path: string;
  readonly pathHash: string;
  readonly frontMatter: ParsedTree;
  readonly body: string;
  /** Line of the file on which the body begins, 1-based. */
  readonly bodyLine: number;
}

export interface LibraryListing {
  readonly files: readonly ListedFile[];
  readonly metadata: readonly ListedYaml[];
  readonly folders: readonly ListedYaml[];
  readonly config: ListedYaml | null;
  readonly templates: readonly ListedMarkdown[];
  readonly snippets: readonly ListedMarkdown[];
  readonly ignored: readonly IgnoredEntry[];
}

export const EMPTY_LISTING: LibraryListing = {
  files: [],
  metadata: [],
  folders: [],
  config: null,
  templates: [],
  snippets: [],
  ignored: [],
};

/** What the extraction of text learnt about a document; every part is optional, as it comes later. */
export interface DocumentFacts {
  /** The title in the document's properties; null when there is none or it is generic. */
  readonly title?: string | null;
  readonly tags?: readonly string[];
  readonly date?: IsoDay | null;
  /** Pages, slides or sheets. */
  readonly pages?: number | null;
  readonly minutes?: number | null;
  readonly firstHeading?: string | null;
  /** SHA-256 of the bytes, hex. */
  readonly version?: string | null;
}
/** By path inside the library. */
export type FactsByPath = ReadonlyMap<string, DocumentFacts>;
