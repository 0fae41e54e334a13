/**
 * What the library process does for others: the one owner of the library folder. Plain data both ways, so
 * that the same face serves the window (from another process) and the command line (in its own).
 */
import type { Asset } from '#domain/asset.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { Draft, DraftRequest } from '#domain/draft.ts';
import type { IsoDay } from '#domain/iso-day.ts';
import type { LibraryConfig } from '#domain/library-config.ts';
import type { LibraryStatus } from '#domain/library-status.ts';
import type { SampleOpportunity } from '#domain/sample-opportunity.ts';
import type { SearchAnswer, SearchRequest } from '#domain/search-question.ts';
import type { Situation } from '#domain/situation.ts';
import type { Suggestions } from '#domain/suggestion.ts';
import type { Template } from '#domain/template.ts';
import type { FolderAnswers, TopFolder } from './library/folder-defaults.ts';

export interface AssetWithText {
  readonly asset: Asset;
  readonly replacedBy: Asset | null;
  readonly text: string;
  readonly textStatus: string;
}

/** A file that was checked and may be opened; only one that `mayLeave` may be dragged out. The path never reaches the page. */
export type CheckedFile =
  | { readonly ok: true; readonly path: string; readonly hasMacros: boolean; readonly mayLeave: boolean }
  | { readonly ok: false; readonly code: 'gone' | 'not_allowed' | 'changed' };

export interface FileForPreview {
  readonly kind: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly captions: Uint8Array<ArrayBuffer> | null;
}

export type KnownFields = Readonly<Record<string, string>>;

export type WrittenDraft =
  | { readonly ok: true; readonly path: string; readonly draft: Draft }
  | {
      readonly ok: false;
      readonly code: 'blocked' | 'file_changed' | 'too_large' | 'bad_address';
      readonly draft: Draft;
    };

/** Which library to open: a company's own folder, or the starter, copied at first use with its days moved. */
export type LibrarySource =
  | { readonly kind: 'folder'; readonly folder: string; readonly today: IsoDay }
  | { readonly kind: 'starter'; readonly from: string; readonly copy: string; readonly today: IsoDay };

export interface LibraryFace {
  /** @param afterRevision the last revision that anybody was told of; those of this library follow it */
  open(source: LibrarySource, afterRevision?: number): Promise<LibraryStatus>;
  rescan(today: IsoDay): Promise<LibraryStatus>;
  /** Everything the library holds, for the command line; null when it cannot be read. */
  catalog(): Promise<Catalog | null>;
  /** Resolves when every document has been read. */
  whenRead(): Promise<void>;
  status(): Promise<LibraryStatus>;
  vocabulary(): Promise<{
    readonly revision: number;
    readonly config: LibraryConfig;
    readonly languages: readonly string[];
    readonly templates: readonly Template[];
  }>;
  asset(id: string): Promise<AssetWithText | null>;
  suggest(
    situation: Situation,
    today: IsoDay,
  ): Promise<{
    readonly revision: number;
    readonly suggestions: Suggestions;
    /** Every asset that the suggestions name, and what replaces it. */
    readonly assets: readonly Asset[];
  }>;
  samples(): Promise<readonly SampleOpportunity[]>;
  /** @param known standard fields that the app fills in, such as `rep.name`; what the request says wins */
  composeDraft(
    request: DraftRequest,
    known: KnownFields,
  ): Promise<{
    readonly revision: number;
    readonly name: string;
    readonly suggestedAttachments: readonly string[];
    readonly draft: Draft;
  } | null>;
  /** Composes again and, when nothing blocks, writes the draft as an `.eml` into the folder. */
  writeDraft(request: DraftRequest, known: KnownFields, folder: string): Promise<WrittenDraft | null>;
  search(
    request: SearchRequest,
    pins: readonly string[],
  ): Promise<{
    readonly revision: number;
    readonly answer: SearchAnswer;
    readonly assets: readonly Asset[];
  }>;
  checkedFile(id: string): Promise<CheckedFile>;
  fileForPreview(id: string): Promise<FileForPreview | null>;
  topFolders(): Promise<readonly TopFolder[]>;
  describeFolders(
    answers: readonly FolderAnswers[],
  ): Promise<{ written: number; refused: 'read_only' | 'disk_full' | 'changed' | null }>;
}
