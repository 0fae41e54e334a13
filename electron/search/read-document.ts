/** A document's text as search takes it: what reading a file gives, without knowing who read it. */

export interface ReadPart {
  /** `body`: the format has no pages of its own. */
  readonly kind: 'page' | 'slide' | 'sheet' | 'body';
  /** 1-based. */
  readonly number: number;
  /** Sheet name or slide title. */
  readonly name: string | null;
  readonly text: string;
  /** Found only when internal notes are searched. */
  readonly hidden: boolean;
  /** Speaker notes: found only when internal notes are searched, never shown. */
  readonly notes: string;
}

/** Undefined: not read yet, or nothing to read. */
export type ReadDocument =
  | {
      readonly parts: readonly ReadPart[];
      /** Comments, deleted and hidden text. */
      readonly internalNotes: string;
      readonly pages: number | null;
    }
  | undefined;
