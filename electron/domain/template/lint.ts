/** What marketing is told about a template when it is saved. Source: content/README, Templates and Checks. */
import { type IssueLog, quoteForMessage } from '../metadata/issue-log.ts';
import type { Place } from '../metadata/tree.ts';
import type { Template } from '../template.ts';
import type { TemplateLanguage, TemplateProblem, TemplateText } from './template-language.ts';

/** Longest subject that is shown whole in a list of mails. Source: content/README, Checks. */
const MAX_SUBJECT = 78;
/** Words a person says in 25 seconds. Source: content/README, Checks. */
const MAX_VOICEMAIL_WORDS = 62;
/** What a blank takes at least, when its value is not known yet. */
const SHORTEST_VALUE = 'Ana';

export interface LintInput {
  readonly template: Template;
  readonly subject: TemplateText;
  /** Body, voicemail and call. */
  readonly text: TemplateText;
  readonly subjectAt: Place;
  readonly voicemailLine: number;
  readonly snippets: readonly string[];
}

/** Adds to the log what is wrong with the text of a template. */
export function lintTemplate(input: LintInput, log: IssueLog, { checkNames }: TemplateLanguage): void {
  const { template, subject, text, subjectAt, snippets } = input;
  const declared = template.fields.map(({ name }) => name);
  const problemsOf = (part: TemplateText) => [...part.problems, ...checkNames(part, declared, snippets)];
  for (const problem of problemsOf(text)) addProblem(log, problem, problem);
  for (const problem of problemsOf(subject)) addProblem(log, problem, subjectAt);
  reportLengths(input, log);
  reportNothingNew(template, log);
}

function addProblem(log: IssueLog, { code, severity, message }: TemplateProblem, at: Place): void {
  log.add(code, at, message, severity);
}

function reportLengths({ template, subjectAt, voicemailLine }: LintInput, log: IssueLog): void {
  const characters = atLeast(template.subject, template).length;
  if (characters > MAX_SUBJECT) {
    const shown = `${MAX_SUBJECT} are shown`;
    log.add('subject_length', subjectAt, `The subject has at least ${characters} characters; ${shown}.`);
  }
  const words = countWords(atLeast(template.voicemail ?? '', template));
  if (words > MAX_VOICEMAIL_WORDS) {
    const limit = `${MAX_VOICEMAIL_WORDS} take 25 seconds`;
    const at = { line: voicemailLine, column: 1 };
    log.add('voicemail_length', at, `The voicemail has at least ${words} words; ${limit}.`);
  }
}

/** The shortest text that can come of it: tags away, every blank by its default or a short name. */
function atLeast(text: string, { fields }: Template): string {
  const defaults = new Map(fields.map((field) => [field.name, field.default]));
  return text.replaceAll(/\{%[^}]*%\}/g, '').replaceAll(/\{\{([^}]*)\}\}/g, (_, output: string) => {
    const name = /[\w.-]*\w/.exec(output)?.[0] ?? '';
    return defaults.get(name) ?? SHORTEST_VALUE;
  });
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const KINDS_THAT_FOLLOW: ReadonlySet<string> = new Set(['follow_up', 'check_in']);
const ASKS_ONLY = [
  /\b(just|only|quickly) (checking|following up|touching base|circling back)\b/i,
  /\b(checking in|touch(ing)? base|circling back)\b/i,
  /\bany (news|updates?)\?/i,
  /\bwollte (nur|kurz|nur kurz|nur mal) (nachfragen|nachhaken)\b/i,
];

/**
 * A follow-up that only asks whether we are there yet says nothing new: it carries no message and no
 * file. A question of ours that wants an answer is something new.
 */
function reportNothingNew(template: Template, log: IssueLog): void {
  const { kind, ask, messages, attach, body, bodyLine } = template;
  if (messages !== 'unmatched' && messages.length > 0) return;
  const phrase = ASKS_ONLY.map((pattern) => pattern.exec(body)?.[0]).find((found) => found !== undefined);
  const isBare = KINDS_THAT_FOLLOW.has(kind) && ask !== 'answer' && attach.length === 0;
  if (phrase === undefined && !isBare) return;
  const found = phrase
    ? `${quoteForMessage(phrase)} is nothing new`
    : 'It names no message and attaches nothing';
  log.add('nothing_new', { line: bodyLine, column: 1 }, `${found}: say one thing the person has not heard.`);
}
