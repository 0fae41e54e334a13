/** Decides which parts of a template are said and puts a slot where each value goes. */
import type { TemplateField } from '#domain/template.ts';
import { applyFilter } from './liquid-filters.ts';
import {
  type Branch,
  type Condition,
  type FilteredValue,
  fieldsOfCondition,
  isBlank,
  type LiquidNode,
  type Operand,
} from './liquid-nodes.ts';
import { EMPTY_BRANCH, gapMark, type Slot, slotMark } from './slots.ts';

/** Deepest include in include; a circle of snippets ends here. */
const MOST_INCLUDES_DEEP = 5;
/** Longest evaluated part in UTF-16 units; snippets that multiply each other stop here. */
const MOST_OUTPUT = 200_000;

export interface Surroundings {
  /** Cleaned value, or '' when there is none; the field's own default already counted. */
  readonly valueOf: (name: string) => string;
  readonly fieldOf: (name: string) => TemplateField | undefined;
  /** Parsed snippet, or undefined when there is none of that name. */
  readonly snippet: (name: string) => readonly LiquidNode[] | undefined;
}

/** Text with slots; `locked` paragraphs may not be changed before they leave. */
export interface EvaluatedPiece {
  readonly source: string;
  readonly locked: boolean;
}

type Guards = ReadonlySet<string>;

export class LiquidEvaluator {
  readonly slots: Slot[] = [];
  /** Fields looked at, in order of first use. */
  readonly used = new Set<string>();
  private readonly around: Surroundings;
  private pieces: { source: string; locked: boolean }[] = [];
  private locked = false;
  private written = 0;

  constructor(around: Surroundings) {
    this.around = around;
  }

  /** Evaluates one part: subject, body, voicemail or call. Slots are numbered across all parts. */
  evaluate(nodes: readonly LiquidNode[]): EvaluatedPiece[] {
    this.pieces = [{ source: '', locked: false }];
    this.locked = false;
    this.written = 0;
    this.run(nodes, new Set(), 0);
    return this.pieces.filter((piece) => piece.source.trim() !== '');
  }

  private write(text: string): void {
    if (this.written > MOST_OUTPUT) return;
    this.written += text.length;
    const last = this.pieces.at(-1);
    if (last && last.locked === this.locked) last.source += text;
    else this.pieces.push({ source: text, locked: this.locked });
  }

  private run(nodes: readonly LiquidNode[], guards: Guards, depth: number): void {
    for (const node of nodes) {
      if (node.kind === 'text') this.write(node.text);
      else if (node.kind === 'output') this.output(node.value, guards);
      else if (node.kind === 'branch') this.branch(node, guards, depth);
      else if (node.kind === 'include') this.include(node.name, guards, depth);
      else this.lock(node.body, guards, depth);
    }
  }

  private lock(body: readonly LiquidNode[], guards: Guards, depth: number): void {
    const before = this.locked;
    this.locked = true;
    this.pieces.push({ source: '', locked: true });
    this.run(body, guards, depth);
    this.locked = before;
  }

  private include(name: string, guards: Guards, depth: number): void {
    const nodes = depth < MOST_INCLUDES_DEEP ? this.around.snippet(name) : undefined;
    if (!nodes) {
      this.write(slotMark(this.addSlot({ kind: 'blank', field: name, label: `snippet ${name}` })));
      return;
    }
    const written = this.pieces.at(-1)?.source ?? '';
    const quote = /^[ \t]*(?:>[ \t]?)+/.exec(written.slice(written.lastIndexOf('\n') + 1))?.[0];
    this.run(quote ? withLinePrefix(nodes, quote) : nodes, guards, depth + 1);
  }

  private branch(node: Branch, guards: Guards, depth: number): void {
    const inside = new Set(guards);
    for (const arm of node.arms) for (const field of fieldsOfCondition(arm.condition)) inside.add(field.name);
    const taken = node.arms.find((arm) => this.holds(arm.condition))?.body ?? node.otherwise;
    if (taken) {
      const before = this.written;
      this.run(taken, inside, depth);
      if (this.written === before) this.write(EMPTY_BRANCH);
      return;
    }
    const { chooses } = node;
    if (chooses && isBlank(this.textOf(chooses))) this.missing(chooses.name, guards.has(chooses.name));
    else this.write(EMPTY_BRANCH);
  }

  private textOf(operand: Operand): string {
    if (operand.kind === 'literal') return operand.text;
    this.used.add(operand.name);
    return this.around.valueOf(operand.name);
  }

  private holds(condition: Condition): boolean {
    switch (condition.kind) {
      case 'present':
        return this.isTrue(condition.operand);
      case 'not':
        return !this.holds(condition.condition);
      case 'and':
        return this.holds(condition.left) && this.holds(condition.right);
      case 'or':
        return this.holds(condition.left) || this.holds(condition.right);
      case 'compare':
        return compare(this.textOf(condition.left), condition.operator, this.textOf(condition.right));
    }
  }

  private isTrue(operand: Operand): boolean {
    const text = this.textOf(operand);
    return !isBlank(text) && !(operand.kind === 'literal' && text === 'false');
  }

  private output(value: FilteredValue, guards: Guards): void {
    const { operand, filters } = value;
    let text = this.shown(operand);
    let lifted = operand.kind === 'literal' || guards.has(operand.name);
    let asked = operand;
    for (const { name, argument } of filters) {
      if (name !== 'default') text = applyFilter(name, text);
      else if (argument && isBlank(text)) {
        text = this.shown(argument);
        lifted ||= argument.kind === 'literal' || guards.has(argument.name);
        if (isBlank(text) && argument.kind === 'field') asked = argument;
      }
    }
    const field = asked.kind === 'field' ? asked.name : '';
    if (!isBlank(text)) this.write(slotMark(this.addSlot({ kind: 'value', field, text: text.trim() })));
    else if (field) this.missing(field, lifted);
    else this.write(EMPTY_BRANCH);
  }

  /** A choice is said by its label. */
  private shown(operand: Operand): string {
    const text = this.textOf(operand);
    if (operand.kind === 'literal') return text;
    const choices = this.around.fieldOf(operand.name)?.choices ?? [];
    return choices.find((choice) => choice.id === text)?.label ?? text;
  }

  private missing(name: string, lifted: boolean): void {
    const field = this.around.fieldOf(name);
    const index = this.addSlot({ kind: 'blank', field: name, label: field?.label ?? name });
    const optional = field !== undefined && (lifted || !field.required);
    this.write(optional ? gapMark(index) : slotMark(index));
  }

  private addSlot(slot: Slot): number {
    return this.slots.push(slot) - 1;
  }
}

/** A snippet of several lines inside a quotation stays inside it. */
function withLinePrefix(nodes: readonly LiquidNode[], prefix: string): LiquidNode[] {
  return nodes.map((node): LiquidNode => {
    if (node.kind === 'text') return { kind: 'text', text: node.text.replaceAll('\n', `\n${prefix}`) };
    if (node.kind === 'locked') return { ...node, body: withLinePrefix(node.body, prefix) };
    if (node.kind !== 'branch') return node;
    return {
      ...node,
      arms: node.arms.map((arm) => ({ ...arm, body: withLinePrefix(arm.body, prefix) })),
      otherwise: node.otherwise && withLinePrefix(node.otherwise, prefix),
    };
  });
}

function compare(left: string, operator: string, right: string): boolean {
  const [a, b] = [left.trim(), right.trim()];
  if (operator === '==') return a === b;
  if (operator === '!=') return a !== b;
  if (operator === 'contains') return b !== '' && a.includes(b);
  if (a === '' || b === '') return false;
  const [x, y] = [Number(a), Number(b)];
  const order = Number.isNaN(x) || Number.isNaN(y) ? (a < b ? -1 : Number(a > b)) : x - y;
  if (operator === '<') return order < 0;
  if (operator === '>') return order > 0;
  return operator === '<=' ? order <= 0 : order >= 0;
}
