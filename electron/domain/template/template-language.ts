/**
 * The template language as the rules need it. The language itself lives in electron/template; whoever
 * composes the parts hands it in.
 */
import type { IssueCode } from '../issue.ts';
import type { Place } from '../metadata/tree.ts';

export interface FieldUse extends Place {
  readonly name: string;
  /** An empty value would leave a hole: no `if` on itself and no `default` stands round it. */
  readonly needsValue: boolean;
}
export interface TemplateProblem extends Place {
  readonly code: Extract<IssueCode, 'template_syntax' | 'undeclared_field' | 'unknown_snippet'>;
  readonly severity: 'error' | 'info';
  readonly message: string;
}
/** A template text understood: what it uses, in order of appearance, and what is wrong with its grammar. */
export interface TemplateText {
  readonly problems: readonly TemplateProblem[];
  readonly fields: readonly FieldUse[];
  readonly includes: readonly (Place & { readonly name: string })[];
}

export interface TemplateLanguage {
  /** Reads a text that begins on line `firstLine` of its file. Never throws. */
  readonly read: (text: string, firstLine: number) => TemplateText;
  /** Names that are neither declared nor standard, and snippets that the library does not have. */
  readonly checkNames: (
    text: TemplateText,
    declared: readonly string[],
    snippets: readonly string[],
  ) => readonly TemplateProblem[];
}
