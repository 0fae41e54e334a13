/** What is wrong with a template's text, with line and column, for the library's list of issues. */
import { editDistance } from '#domain/edit-distance.ts';
import { STANDARD_FIELD_NAMES } from '#domain/message/standard-fields.ts';
import {
  type FilteredValue,
  fieldsOfCondition,
  type LiquidNode,
  type Operand,
  type Place,
  type TemplateProblem,
} from './liquid-nodes.ts';
import { parseLiquid } from './parse-liquid.ts';

/** One place where a text names a field. */
export interface FieldUse extends Place {
  readonly name: string;
  /** Printed without an `if` on itself and without a `default`, or the choice of a `case` without `else`. */
  readonly needsValue: boolean;
}

export interface TemplateSyntax {
  readonly problems: readonly TemplateProblem[];
  /** Nothing is wrong, but a rep will stumble. */
  readonly hints: readonly TemplateProblem[];
  /** Every use, in order of appearance. */
  readonly fields: readonly FieldUse[];
  readonly includes: readonly (Place & { readonly name: string })[];
}

type FieldOperand = Operand & { readonly kind: 'field' };

class UseCollector {
  readonly fields: FieldUse[] = [];
  readonly includes: (Place & { name: string })[] = [];
  readonly hints: TemplateProblem[] = [];
  private line = '';

  walk(nodes: readonly LiquidNode[], guards: ReadonlySet<string>): void {
    for (const node of nodes) {
      if (node.kind === 'text') this.line = (this.line + node.text).split('\n').at(-1) ?? '';
      else if (node.kind === 'output') this.output(node.value, guards);
      else if (node.kind === 'include') this.includes.push({ ...node.place, name: node.name });
      else if (node.kind === 'locked') this.walk(node.body, guards);
      else {
        const inside = new Set(guards);
        const { chooses } = node;
        if (chooses) this.use(chooses, !node.otherwise && !guards.has(chooses.name));
        for (const field of node.arms.flatMap((arm) => fieldsOfCondition(arm.condition))) {
          if (field.name !== chooses?.name) this.use(field, false);
          inside.add(field.name);
        }
        for (const arm of node.arms) this.walk(arm.body, inside);
        this.walk(node.otherwise ?? [], inside);
      }
    }
  }

  private use({ name, place }: FieldOperand, needsValue: boolean): void {
    this.fields.push({ ...place, name, needsValue });
  }

  private output({ operand, filters }: FilteredValue, guards: ReadonlySet<string>): void {
    const fallbacks = filters.flatMap(({ argument }) => (argument ? [argument] : []));
    if (operand.kind === 'field') {
      const bare = fallbacks.length === 0 && !guards.has(operand.name);
      this.use(operand, bare);
      if (bare) this.greeting(operand);
    }
    const certain = fallbacks.some((fallback) => fallback.kind === 'literal');
    for (const fallback of fallbacks) {
      if (fallback.kind === 'field') this.use(fallback, !certain && !guards.has(fallback.name));
    }
    this.line += 'x';
  }

  private greeting({ name, place }: FieldOperand): void {
    if (
      !/^\s*(dear|hi|hello|hey|hallo|liebe[rs]?|guten tag|sehr geehrte[rs]?)(\s+(frau|herr))?\s+$/i.test(
        this.line,
      )
    )
      return;
    this.hints.push({
      ...place,
      code: 'template_syntax',
      message: `greeting without a default: write {{ ${name} | default: "…" }} or every rep must fill it in`,
    });
  }
}

/** Reads a text that begins on line `bodyLine` of its file (1-based). Never throws. */
export function checkTemplateSyntax(text: string, bodyLine: number): TemplateSyntax {
  const { nodes, problems } = parseLiquid(text, bodyLine);
  const collector = new UseCollector();
  collector.walk(nodes, new Set());
  return {
    problems,
    hints: collector.hints,
    fields: collector.fields,
    includes: collector.includes,
  };
}

/** Whether all letters of `short` stand in `long` in order, beginning with the same one. */
function abbreviates(short: string, long: string): boolean {
  if (short.length < 2 || short[0] !== long[0]) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}

/** The known name that was probably meant ("fname" → first_name, "frist_name" → first_name), or undefined. */
function nearestName(name: string, known: readonly string[]): string | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[_-]/g, '');
  const parted = (text: string): [string, string] => {
    const dot = text.lastIndexOf('.') + 1;
    return [plain(text.slice(0, dot)), plain(text.slice(dot))];
  };
  const [group, part] = parted(name);
  const short = known.find((candidate) => {
    const [itsGroup, itsPart] = parted(candidate);
    return itsGroup === group && abbreviates(part, itsPart);
  });
  if (short) return short;
  const limit = 3;
  return known
    .map((candidate) => ({ candidate, distance: editDistance(plain(name), plain(candidate), limit) }))
    .filter(({ candidate, distance }) => distance <= limit && distance < candidate.length / 2)
    .sort((a, b) => a.distance - b.distance)[0]?.candidate;
}

/**
 * Problems of names: fields neither declared nor standard, and snippets that the library does not have.
 *
 * @param declared field names of the template's front matter
 * @param snippets names of all snippets of the library
 */
export function checkTemplateNames(
  syntax: Pick<TemplateSyntax, 'fields' | 'includes'>,
  declared: readonly string[],
  snippets: readonly string[],
): TemplateProblem[] {
  const fieldNames = [...declared, ...STANDARD_FIELD_NAMES];
  const unknown = (
    { name, line, column }: Place & { readonly name: string },
    code: 'undeclared_field' | 'unknown_snippet',
  ): TemplateProblem => {
    const meant = nearestName(name, code === 'undeclared_field' ? fieldNames : snippets);
    const hint = meant ? `; did you mean ${meant}?` : '';
    const what = code === 'undeclared_field' ? 'unknown field' : 'unknown snippet';
    return { line, column, code, message: `${what} ${name}, line ${line}${hint}` };
  };
  return [
    ...syntax.fields
      .filter(({ name }) => !fieldNames.includes(name))
      .map((use) => unknown(use, 'undeclared_field')),
    ...syntax.includes
      .filter(({ name }) => !snippets.includes(name))
      .map((use) => unknown(use, 'unknown_snippet')),
  ];
}
