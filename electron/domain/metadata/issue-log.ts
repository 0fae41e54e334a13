/** Collects what is wrong with one file, each with its usual severity. */
import type { Issue, IssueCode, IssueSeverity } from '../issue.ts';
import type { Place, SyntaxFault } from './tree.ts';

/**
 * An error is something that a person relies on and that does not hold; a warning is worth a look; an
 * info asks for nothing today. Source: content/README, Issues.
 */
const SEVERITY: Readonly<Record<IssueCode, IssueSeverity>> = {
  yaml_syntax: 'error',
  wrong_type: 'error',
  unknown_value: 'warning',
  unknown_field: 'info',
  bad_day: 'error',
  day_order: 'warning',
  future_day: 'warning',
  duplicate_id: 'error',
  orphan_metadata: 'warning',
  conflict_copy: 'warning',
  missing_replacement: 'warning',
  replacement_cycle: 'error',
  missing_required: 'warning',
  missing_audience: 'warning',
  expired: 'warning',
  overdue: 'warning',
  uncurated: 'info',
  undeclared_field: 'error',
  unknown_snippet: 'error',
  template_syntax: 'error',
  subject_length: 'warning',
  voicemail_length: 'warning',
  nothing_new: 'warning',
};

/** The file as a whole. */
export const WHOLE_FILE: Place = { line: 1, column: 1 };

export interface IssueLog {
  readonly file: string;
  readonly issues: readonly Issue[];
  add(code: IssueCode, at: Place, message: string, severity?: IssueSeverity): void;
}

/** Most issues of one file: whoever mends the first two hundred sees the next. */
const MAX_ISSUES = 200;
/** Longest message: one sentence, even where it quotes what somebody wrote. */
const MAX_MESSAGE = 400;

/** Starts a log for a file inside the library. */
export function issueLog(file: string): IssueLog {
  const issues: Issue[] = [];
  return {
    file,
    issues,
    add: (code, { line, column }, message, severity = SEVERITY[code]) => {
      if (issues.length >= MAX_ISSUES) return;
      issues.push({ file, line, column, code, severity, message: message.slice(0, MAX_MESSAGE) });
    },
  };
}

/** Writes the faults of a parsed text into the log. */
export function addFaults(log: IssueLog, faults: readonly SyntaxFault[]): void {
  for (const fault of faults) log.add('yaml_syntax', fault, fault.message, fault.severity);
}

/** What somebody wrote, cut and in quotes, for a message. */
export function quoteForMessage(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return `"${line.length > 60 ? `${line.slice(0, 57)}…` : line}"`;
}
