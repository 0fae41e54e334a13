/** What the product answers to a situation, with the reason of every line. */
import type { WhitespaceMessage } from './taxonomy.ts';

export const REASON_CODES = [
  'message',
  'stage',
  'role',
  'industry',
  'profession',
  'stance',
  'freshness',
  'driver',
  'level',
  'corrected',
  'kind',
  'language',
  'long',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** A fact that counted, the points it gave (0 for a note that only orders), and its words in English. */
export interface Reason {
  readonly code: ReasonCode;
  readonly points: number;
  readonly text: string;
  /** The ids and numbers in the text, so that a screen can say it in its own language. */
  readonly facts: Readonly<Record<string, string | number>>;
}

export const HELD_BACK_CODES = [
  'not_approved',
  'not_released',
  'expired',
  'internal',
  'show_only',
  'superseded',
  'other_region',
  'other_product',
  'consent_past',
  'stance_conflict',
  'ask_decision',
  'status_quo_when_undecided',
  'already_handed_over',
] as const;
export type HeldBackCode = (typeof HELD_BACK_CODES)[number];

export interface HeldBackReason {
  readonly code: HeldBackCode;
  readonly text: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** One suggested asset or template. `score` equals the sum of its reasons' points. */
export interface Suggestion {
  readonly id: string;
  readonly title: string;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

export interface TitledId {
  readonly id: string;
  readonly title: string;
}

export interface HeldBack extends TitledId {
  /** Points it would have had; screens show those that would have made the list. */
  readonly score: number;
  readonly wouldBeListed: boolean;
  readonly reasons: readonly HeldBackReason[];
}

export interface Suggestions {
  /** At most 5, best first. */
  readonly assets: readonly Suggestion[];
  /** At most 3, best first. */
  readonly templates: readonly Suggestion[];
  /** At most 3 cards for our own eyes. */
  readonly readFirst: readonly TitledId[];
  /** At most 3 files nobody described, only when fewer than three assets are suggested. */
  readonly uncurated: readonly TitledId[];
  /** What marketing is asked for when fewer than three assets are suggested, else null. */
  readonly askMarketing: {
    readonly missing: string;
    readonly facts: Readonly<Record<string, string>>;
  } | null;
  readonly heldBack: readonly HeldBack[];
  readonly messages: Readonly<Record<WhitespaceMessage, { readonly used: boolean }>>;
  /** The message worth saying next; null outside the stages between quote and decision. */
  readonly next: WhitespaceMessage | null;
}
