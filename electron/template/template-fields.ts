/** All fields of a template: those its front matter declares, then the standard ones that its texts use. */
import { standardField } from '#domain/message/standard-fields.ts';
import type { Snippet, Template, TemplateField } from '#domain/template.ts';
import { checkTemplateSyntax, type FieldUse } from './check-template.ts';
import { MOST_INCLUDES_DEEP } from './evaluate-liquid.ts';

function usesOf(text: string, snippets: ReadonlyMap<string, string>, path: readonly string[]): FieldUse[] {
  const { fields, includes } = checkTemplateSyntax(text, 1);
  const names = [...new Set(includes.map((include) => include.name))];
  const inner = names.flatMap((name) => {
    const snippet = snippets.get(name);
    if (snippet === undefined || path.includes(name) || path.length >= MOST_INCLUDES_DEEP) return [];
    return usesOf(snippet, snippets, [...path, name]);
  });
  return [...fields, ...inner];
}

/**
 * Declared fields first, then standard ones in order of first use. A standard field is required when at
 * least one use needs a value. Names that are neither are left out: they are faults, not fields.
 * Source: content/README, Templates.
 */
export function templateFields(
  declared: readonly TemplateField[],
  texts: Pick<Template, 'subject' | 'body' | 'voicemail' | 'call'>,
  snippets: readonly Snippet[],
): TemplateField[] {
  const snippetTexts = new Map(snippets.map((snippet) => [snippet.name, snippet.text]));
  const uses = [texts.subject, texts.body, texts.voicemail, texts.call].flatMap((text) =>
    usesOf(text ?? '', snippetTexts, []),
  );
  const known = new Set(declared.map((field) => field.name));
  const standard = [...new Set(uses.map((use) => use.name))].flatMap((name) => {
    const field = known.has(name) ? undefined : standardField(name);
    if (!field) return [];
    return [{ ...field, required: uses.some((use) => use.name === name && use.needsValue) }];
  });
  return [...declared, ...standard];
}
