/** How much of a stranger's file we are willing to read. Source: measured on the hostile set, electron/README, Extract. */
const MEBIBYTE = 1_048_576;

export const LIMITS = {
  /** Whole files; above this nothing is read. */
  fileBytes: 200 * MEBIBYTE,
  /** Text formats are read up to here and cut. */
  textBytes: 4 * MEBIBYTE,
  zipEntries: 10_000,
  /** One inflated part of an archive. */
  zipPartBytes: 64 * MEBIBYTE,
  /** All inflated parts of an archive together. */
  zipTotalBytes: 256 * MEBIBYTE,
  /** Inflated to packed, once past `zipRatioFreeBytes`. */
  zipRatio: 200,
  zipRatioFreeBytes: 4 * MEBIBYTE,
  textCharacters: 4_000_000,
  pages: 300,
  /** One file, reading included. */
  fileMs: 10_000,
  workerHeapMiB: 384,
  /** Resident memory of the whole extraction process; buffers are outside the heap limit. */
  residentBytes: 1_024 * MEBIBYTE,
} as const;

/** A file that is refused, and which status that gives. Anything else a reader throws means `unreadable`. */
export class RefusedDocument extends Error {
  readonly status: 'too_large' | 'encrypted' | 'unreadable' | 'unsupported';

  constructor(status: RefusedDocument['status'], message: string) {
    super(message);
    this.name = 'RefusedDocument';
    this.status = status;
  }
}
