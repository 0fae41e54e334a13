/** The fields of a template: those it declares, then the standard ones that its text and snippets use. */
import { standardField } from '../message/standard-fields.ts';
import type { Snippet, TemplateField } from '../template.ts';
import type { FieldUse, TemplateLanguage, TemplateText } from './template-language.ts';

/**
 * Fields in the order in which a form asks for them. A standard field is required unless every use of
 * it is inside an `if` on itself or has a `default`. Source: content/README, Standard fields.
 */
export function fieldsOf(
  declared: readonly TemplateField[],
  own: readonly TemplateText[],
  snippets: ReadonlyMap<string, Snippet>,
  language: TemplateLanguage,
): TemplateField[] {
  const uses = [...own.flatMap(({ fields }) => fields), ...usesInSnippets(own, snippets, language)];
  const names = new Set(declared.map(({ name }) => name));
  const required = new Map<string, boolean>();
  for (const { name, needsValue } of uses) {
    if (!names.has(name)) required.set(name, needsValue || (required.get(name) ?? false));
  }
  const standard = [...required].flatMap(([name, isRequired]) => {
    const field = standardField(name);
    return field ? [{ ...field, required: isRequired }] : [];
  });
  return [...declared, ...standard];
}

/** Snippets may include snippets; each is looked at once, so a circle ends. */
function usesInSnippets(
  own: readonly TemplateText[],
  snippets: ReadonlyMap<string, Snippet>,
  language: TemplateLanguage,
): FieldUse[] {
  const seen = new Set<string>();
  const uses: FieldUse[] = [];
  const waiting = own.flatMap(({ includes }) => includes.map(({ name }) => name));
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const snippet = snippets.get(name);
    if (!snippet || seen.has(name)) continue;
    seen.add(name);
    const found = language.read(snippet.text, 1);
    uses.push(...found.fields);
    waiting.push(...found.includes.map((use) => use.name));
  }
  return uses;
}
