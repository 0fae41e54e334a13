/** A message being written: what the rep filled in, what the checks say, what would leave. */
import type { IsoDay } from './iso-day.ts';
import type { HandedOver } from './situation.ts';
import type { Stance } from './taxonomy.ts';
import type { TemplateField } from './template.ts';

/** In the order in which they are shown and returned. Source: content/README, Checks. */
export const CHECK_CODES = [
  'unfilled',
  'expired',
  'not_approved',
  'audience',
  'superseded',
  'consent',
  'uncurated',
  'stance_conflict',
  'other_account',
  'already_handed_over',
  'hidden_content',
  'size',
  'overdue',
  'recipient_domain',
] as const;
export type CheckCode = (typeof CHECK_CODES)[number];

/** The first six have no "anyway"; `uncurated` blocks when the company's policy says so. */
export const BLOCKING_CHECKS = [
  'unfilled',
  'expired',
  'not_approved',
  'audience',
  'superseded',
  'consent',
] as const;

export interface Check {
  readonly code: CheckCode;
  readonly ok: boolean;
  readonly blocks: boolean;
  /** English words for the command line; null when all is well. */
  readonly detail: string | null;
  /** Ids, names and numbers in the detail, so that a screen can say it in its own language. */
  readonly facts: Readonly<Record<string, string | number>>;
}

export interface DraftRequest {
  readonly template: string;
  /** Field name (dotted for standard fields) → what the rep typed. */
  readonly values: Readonly<Record<string, string>>;
  /** Asset ids in the order they are to be attached. */
  readonly attach: readonly string[];
  readonly to: string | null;
  readonly account: string | null;
  readonly stance: Stance | null;
  readonly history: readonly HandedOver[];
  /** "Your own sentence", one free line before the closing; null: none. */
  readonly ownSentence: string | null;
  /** Text that the rep changed by hand; null: as rendered. The checks run on these. */
  readonly edited: { readonly subject: string; readonly body: string } | null;
  /** Which language the template is wanted in is the template's; the day is the rep's. */
  readonly today: IsoDay;
}

export interface DraftAttachment {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
}

export interface DraftFieldState extends TemplateField {
  readonly value: string;
  /** Required and blank: it blocks, and the form marks it. */
  readonly missing: boolean;
}

/** A draft as shown; `blocked` means nothing may leave. */
export interface Draft {
  readonly template: string;
  readonly blocked: boolean;
  readonly checks: readonly Check[];
  readonly fields: readonly DraftFieldState[];
  readonly subject: string;
  /** Plain text; a blank that is still open stands as `[label]`. */
  readonly text: string;
  /** Safe HTML: paragraphs, lists, emphasis and https or mailto links only. */
  readonly html: string;
  readonly voicemail: string | null;
  readonly call: string | null;
  readonly attachments: readonly DraftAttachment[];
}
