/** What a template text means once it is read: the small part of Liquid that a library may use. */

/** 1-based; the column in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export const FILTERS = ['default', 'capitalize', 'upcase', 'downcase', 'strip', 'first_name'] as const;
export type FilterName = (typeof FILTERS)[number];

export type Operand =
  | { readonly kind: 'field'; readonly name: string; readonly place: Place }
  | { readonly kind: 'literal'; readonly text: string };

export interface Filter {
  readonly name: FilterName;
  readonly argument: Operand | null;
}

export interface FilteredValue {
  readonly operand: Operand;
  readonly filters: readonly Filter[];
}

export const OPERATORS = ['==', '!=', '<=', '>=', '<', '>', 'contains'] as const;
export type Operator = (typeof OPERATORS)[number];

export type Condition =
  /** A bare value is true when it is not blank. */
  | { readonly kind: 'present'; readonly operand: Operand }
  | {
      readonly kind: 'compare';
      readonly left: Operand;
      readonly operator: Operator;
      readonly right: Operand;
    }
  | { readonly kind: 'not'; readonly condition: Condition }
  | { readonly kind: 'and' | 'or'; readonly left: Condition; readonly right: Condition };

export interface BranchArm {
  readonly condition: Condition;
  readonly body: readonly LiquidNode[];
}

export interface Branch {
  readonly kind: 'branch';
  readonly arms: readonly BranchArm[];
  /** null: there is no `else`. */
  readonly otherwise: readonly LiquidNode[] | null;
  /** For a `case`: the field that must be chosen; null for `if` and `unless`. */
  readonly chooses: (Operand & { readonly kind: 'field' }) | null;
}

export type LiquidNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'output'; readonly value: FilteredValue }
  | Branch
  | { readonly kind: 'include'; readonly name: string; readonly place: Place }
  | { readonly kind: 'locked'; readonly body: readonly LiquidNode[] };

/** One fault of a template, said so that its author can mend it. */
export interface TemplateProblem extends Place {
  readonly code: 'template_syntax' | 'undeclared_field' | 'unknown_snippet';
  readonly message: string;
}

/** Whether a text counts as missing. Source: content/README, Templates: a blank string counts as missing. */
export function isBlank(text: string): boolean {
  return text.trim() === '';
}

/** All fields that a condition mentions. */
export function fieldsOfCondition(condition: Condition): readonly (Operand & { readonly kind: 'field' })[] {
  switch (condition.kind) {
    case 'present':
      return condition.operand.kind === 'field' ? [condition.operand] : [];
    case 'compare':
      return [condition.left, condition.right].filter((operand) => operand.kind === 'field');
    case 'not':
      return fieldsOfCondition(condition.condition);
    default:
      return [...fieldsOfCondition(condition.left), ...fieldsOfCondition(condition.right)];
  }
}
