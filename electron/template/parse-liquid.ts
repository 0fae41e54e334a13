/**
 * Reads a template text into a tree. Own parser of a small grammar: no loop, no assignment, no code,
 * so its time is bounded by the text. Source: content/README, Templates.
 */
import { ExpressionFault, parseCondition, parseOperands, parseValue } from './liquid-expression.ts';
import type { BranchArm, Condition, LiquidNode, Operand, Place, TemplateProblem } from './liquid-nodes.ts';
import { cleanSource, type LiquidToken, tokenizeLiquid } from './liquid-tokens.ts';

/** Longest text of one template part or snippet, in UTF-16 units, deepest nesting, and most faults told. */
const TEMPLATE_LIMITS = { characters: 100_000, tokens: 4_000, depth: 20, problems: 50 } as const;

export interface ParsedText {
  readonly nodes: readonly LiquidNode[];
  readonly problems: readonly TemplateProblem[];
}

type Tag = LiquidToken & { readonly kind: 'tag' };
type CloserOf = (tag: Tag) => boolean;
const closedBy =
  (...names: readonly string[]): CloserOf =>
  (tag) =>
    names.includes(tag.name);

function strangerMessage({ name }: Tag): string {
  if (/^(end|else|elsif|when)/.test(name)) return `this ${name} does not belong to anything above it`;
  return `"${name}" is not part of this template language; there are if, unless, case, comment, include, locked`;
}

class LiquidParser {
  readonly problems: TemplateProblem[] = [];
  private at = 0;
  /** What would close each block that is open, outermost first. */
  private readonly open: CloserOf[] = [];
  private readonly tokens: readonly LiquidToken[];

  constructor(source: string, firstLine: number) {
    const tokens = tokenizeLiquid(source, firstLine, (found) => this.report(found));
    this.tokens = tokens.slice(0, TEMPLATE_LIMITS.tokens);
    const beyond = tokens[TEMPLATE_LIMITS.tokens];
    if (beyond)
      this.fault(beyond.place, `more than ${TEMPLATE_LIMITS.tokens} parts; make the template shorter`);
  }

  private report(found: TemplateProblem): void {
    if (this.problems.length < TEMPLATE_LIMITS.problems) this.problems.push(found);
  }

  private fault(place: Place, message: string): void {
    this.report({
      line: place.line,
      column: place.column,
      code: 'template_syntax',

      message,
    });
  }

  /** Runs a reader of expressions; its fault becomes a problem at the place and undefined the answer. */
  private read<Value>(place: Place, reader: () => Value): Value | undefined {
    try {
      return reader();
    } catch (error) {
      if (!(error instanceof ExpressionFault)) throw error;
      this.fault(place, error.message);
      return undefined;
    }
  }

  parseAll(): LiquidNode[] {
    return this.until(() => false);
  }

  /** Reads nodes up to a tag that closes this block or one around it, which stays unread. */
  private until(closes: CloserOf): LiquidNode[] {
    const nodes: LiquidNode[] = [];
    this.open.push(closes);
    for (let token = this.tokens[this.at]; token; token = this.tokens[this.at]) {
      if (token.kind === 'tag' && this.closesAny(token)) break;
      this.at += 1;
      const node = this.node(token);
      if (node) nodes.push(node);
    }
    this.open.pop();
    return nodes;
  }

  private closesAny(tag: Tag): boolean {
    return this.open.some((closes) => closes(tag));
  }

  private node(token: LiquidToken): LiquidNode | undefined {
    if (token.kind === 'text') return { kind: 'text', text: token.text };
    if (token.kind === 'tag') return this.block(token);
    const value = this.read(token.place, () => parseValue(token.inner, token.place));
    return value && { kind: 'output', value };
  }

  private block(tag: Tag): LiquidNode | undefined {
    if (this.open.length > TEMPLATE_LIMITS.depth) {
      this.fault(tag.place, `more than ${TEMPLATE_LIMITS.depth} levels`);
      return undefined;
    }
    if (tag.name === 'if' || tag.name === 'unless') return this.conditional(tag);
    if (tag.name === 'case') return this.choice(tag);
    if (tag.name === 'comment') return this.comment(tag);
    if (tag.name === 'locked') return this.locked(tag);
    if (tag.name === 'include') return this.include(tag);
    this.fault(tag.place, strangerMessage(tag));
    return undefined;
  }

  private close(tag: Tag, closer: string): void {
    const token = this.tokens[this.at];
    if (token?.kind === 'tag' && token.name === closer) this.at += 1;
    else this.fault(tag.place, `this ${tag.name} is never closed`);
  }

  private conditional(tag: Tag): LiquidNode {
    const arms: BranchArm[] = [];
    let otherwise: LiquidNode[] | null = null;
    const closer = `end${tag.name}`;
    const parts = closedBy('elsif', 'else', closer);
    let head: Tag = tag;
    for (;;) {
      const { inner, place } = head;
      const isElse = head.name === 'else';
      const condition = isElse ? undefined : this.read(place, () => parseCondition(inner, place));
      const body = this.until(parts);
      if (isElse) otherwise = body;
      else if (condition) {
        const negated = head.name === 'unless';
        arms.push({ condition: negated ? { kind: 'not', condition } : condition, body });
      }
      const next = this.tokens[this.at];
      if (next?.kind !== 'tag' || next.name === closer) break;
      if (otherwise) this.fault(next.place, `this ${next.name} stands after else`);
      head = next;
      this.at += 1;
    }
    this.close(tag, closer);
    return { kind: 'branch', arms, otherwise, chooses: null };
  }

  private choice(tag: Tag): LiquidNode {
    const subject = this.read(tag.place, () => parseOperands(tag.inner, tag.place)[0]);
    const arms: BranchArm[] = [];
    let otherwise: LiquidNode[] | null = null;
    const parts = closedBy('when', 'else', 'endcase');
    const before = this.until(parts);
    const stray = before.some((node) => node.kind !== 'text' || node.text.trim() !== '');
    if (stray) this.fault(tag.place, 'there is text between case and its first when');
    for (let head = this.tokens[this.at]; head?.kind === 'tag' && head.name !== 'endcase'; ) {
      this.at += 1;
      const { inner, place } = head;
      const values = head.name === 'when' ? this.read(place, () => parseOperands(inner, place)) : undefined;
      const body = this.until(parts);
      if (head.name === 'else') otherwise = body;
      else if (values && subject) arms.push({ condition: anyEqual(subject, values), body });
      head = this.tokens[this.at];
    }
    this.close(tag, 'endcase');
    const chooses = subject?.kind === 'field' ? subject : null;
    return { kind: 'branch', arms, otherwise, chooses };
  }

  private comment(tag: Tag): undefined {
    for (let token = this.tokens[this.at]; token; token = this.tokens[this.at]) {
      if (token.kind === 'tag' && token.name === 'endcomment') break;
      this.at += 1;
    }
    this.close(tag, 'endcomment');
  }

  private locked(tag: Tag): LiquidNode {
    const body = this.until(closedBy('endlocked'));
    if (body.some((node) => node.kind === 'locked')) this.fault(tag.place, 'locked stands inside locked');
    this.close(tag, 'endlocked');
    return { kind: 'locked', body };
  }

  private include(tag: Tag): LiquidNode | undefined {
    const name = /^\s*["'“„]?([A-Za-z0-9][A-Za-z0-9_-]*)["'”“]?\s*$/.exec(tag.inner)?.[1];
    if (name) return { kind: 'include', name, place: tag.place };
    this.fault(tag.place, 'include needs the name of a snippet: {% include name %}');
    return undefined;
  }
}

function anyEqual(left: Operand, [first, ...rest]: [Operand, ...Operand[]]): Condition {
  const equal = (right: Operand): Condition => ({ kind: 'compare', left, operator: '==', right });
  return rest.reduce<Condition>(
    (condition, right) => ({ kind: 'or', left: condition, right: equal(right) }),
    equal(first),
  );
}

/** Reads a text whose first line is line `firstLine` of its file. Never throws; faults come with their place. */
export function parseLiquid(source: string, firstLine: number): ParsedText {
  if (source.length > TEMPLATE_LIMITS.characters) {
    const message = `longer than ${TEMPLATE_LIMITS.characters} characters`;
    return {
      nodes: [],
      problems: [{ line: firstLine, column: 1, code: 'template_syntax', message }],
    };
  }
  const parser = new LiquidParser(cleanSource(source), firstLine);
  const nodes = parser.parseAll();
  return { nodes, problems: parser.problems };
}
