/** The one face of extraction: the same for the app (another process) and the command line (a forked child). */
import type { ExtractedDocument } from './extracted-document.ts';

/** What the caller saw on disk before it asked, so that a file replaced meanwhile is noticed. */
export interface FileFingerprint {
  readonly sizeBytes: number;
  readonly modifiedMs: number;
}

export interface ExtractedFile extends ExtractedDocument {
  /** SHA-256 of the bytes in hex; null when they were not read whole. */
  readonly version: string | null;
  /** The file was gone, or is not the one of the fingerprint: read the folder again and ask again. */
  readonly changed: boolean;
}

export interface ExtractionPort {
  /**
   * Reads one file; answers within the time limit whatever the file is.
   *
   * @param path absolute; the caller has checked that it lies in the library
   * @returns rejects only when extraction was closed
   */
  extract(path: string, fingerprint: FileFingerprint): Promise<ExtractedFile>;
  /** Ends the workers; open questions are rejected. */
  close(): Promise<void>;
}

export interface ExtractionRequest {
  readonly id: number;
  readonly path: string;
  readonly fingerprint: FileFingerprint;
}

export interface ExtractionReply {
  readonly id: number;
  readonly file: ExtractedFile;
}
