/** Our template language behind the face that the library's rules ask for. */
import type { TemplateLanguage, TemplateProblem } from '#domain/template/template-language.ts';
import { checkTemplateNames, checkTemplateSyntax } from './check-template.ts';
import type { TemplateProblem as LanguageProblem } from './liquid-nodes.ts';

function withSeverity(
  problems: readonly LanguageProblem[],
  severity: TemplateProblem['severity'],
): readonly TemplateProblem[] {
  return problems.map((problem) => ({ ...problem, severity }));
}

export const LIQUID_LANGUAGE: TemplateLanguage = {
  read(text, firstLine) {
    const { problems, hints, fields, includes } = checkTemplateSyntax(text, firstLine);
    return {
      problems: [...withSeverity(problems, 'error'), ...withSeverity(hints, 'info')],
      fields,
      includes,
    };
  },
  checkNames: (text, declared, snippets) =>
    withSeverity(checkTemplateNames(text, declared, snippets), 'error'),
};
