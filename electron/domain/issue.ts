/** What is wrong with a library, said so that a person can mend it. Source: content/README, Issues. */
export const ISSUE_CODES = [
  'yaml_syntax',
  'wrong_type',
  'unknown_value',
  'unknown_field',
  'bad_day',
  'day_order',
  'future_day',
  'duplicate_id',
  'orphan_metadata',
  'conflict_copy',
  'missing_replacement',
  'replacement_cycle',
  'missing_required',
  'missing_audience',
  'expired',
  'overdue',
  'uncurated',
  'undeclared_field',
  'unknown_snippet',
  'template_syntax',
  'subject_length',
  'voicemail_length',
  'nothing_new',
] as const;
export type IssueCode = (typeof ISSUE_CODES)[number];

export type IssueSeverity = 'error' | 'warning' | 'info';

/** One finding. `line` and `column` are 1-based, the column in UTF-16 units; 1 and 1 when the file as a whole is meant. */
export interface Issue {
  /** Path inside the library, NFC, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: IssueCode;
  readonly severity: IssueSeverity;
  /** One English sentence with the mend; screens may translate by code. */
  readonly message: string;
}
