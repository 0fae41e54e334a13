/** Reads what stands inside `{{ … }}` and behind `if`, `unless`, `case` and `when`. */
import {
  type Condition,
  FILTERS,
  type Filter,
  type FilteredValue,
  type FilterName,
  OPERATORS,
  type Operand,
  type Operator,
  type Place,
} from './liquid-nodes.ts';

/** A sentence for the template's author; the parser adds the place. */
export class ExpressionFault extends Error {}

const WORD = String.raw`[A-Za-z_][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+)*`;
const LEXEME = new RegExp(
  String.raw`\s*(?:"([^"]*)"|'([^']*)'|[“„]([^”“]*)[”“]|[‘‚]([^’‘]*)[’‘]|(-?\d+(?:\.\d+)?)|(${WORD})|(==|!=|<=|>=|<|>|\||:|,))`,
  'y',
);

/** More words than any sentence needs; keeps the reader's recursion shallow. */
const MOST_LEXEMES = 200;

type Lexeme =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'word' | 'sign'; readonly text: string };

function lexemesOf(source: string): Lexeme[] {
  const found: Lexeme[] = [];
  LEXEME.lastIndex = 0;
  while (source.slice(LEXEME.lastIndex).trim() !== '') {
    if (found.length >= MOST_LEXEMES) throw new ExpressionFault('this is too long to be understood');
    const at = LEXEME.lastIndex;
    const match = LEXEME.exec(source);
    if (!match) throw new ExpressionFault(`"${source.slice(at).trim().slice(0, 20)}" is not understood here`);
    const literal = match.slice(1, 6).find((group) => group !== undefined);
    if (literal !== undefined) found.push({ kind: 'literal', text: literal });
    else if (match[6] !== undefined) found.push({ kind: 'word', text: match[6] });
    else found.push({ kind: 'sign', text: match[7] ?? '' });
  }
  return found;
}

/** Words that are values of their own; `blank`, `empty` and `nil` are the empty text. */
const NAMED_LITERALS: Readonly<Record<string, string>> = {
  blank: '',
  empty: '',
  nil: '',
  true: 'true',
  false: 'false',
};

class ExpressionReader {
  private at = 0;
  private readonly lexemes: readonly Lexeme[];
  private readonly place: Place;

  constructor(source: string, place: Place) {
    this.lexemes = lexemesOf(source);
    this.place = place;
  }

  takes(text: string): boolean {
    const next = this.lexemes[this.at];
    if (next?.kind === 'literal' || next?.text !== text) return false;
    this.at += 1;
    return true;
  }

  takeOneOf<Text extends string>(texts: readonly Text[]): Text | undefined {
    return texts.find((text) => this.takes(text));
  }

  operand(): Operand {
    const next = this.lexemes[this.at];
    if (!next || next.kind === 'sign') {
      throw new ExpressionFault(next ? `a value is missing before "${next.text}"` : 'a value is missing');
    }
    this.at += 1;
    if (next.kind === 'literal') return { kind: 'literal', text: next.text };
    const named = Object.hasOwn(NAMED_LITERALS, next.text) ? NAMED_LITERALS[next.text] : undefined;
    if (named !== undefined) return { kind: 'literal', text: named };
    return { kind: 'field', name: next.text, place: this.place };
  }

  filter(): Filter {
    const next = this.lexemes[this.at];
    this.at += 1;
    const name: FilterName | undefined = FILTERS.find((known) => known === next?.text);
    if (!name) {
      throw new ExpressionFault(
        `the filter "${next?.text ?? ''}" is not known; there are ${FILTERS.join(', ')}`,
      );
    }
    const argument = this.takes(':') ? this.operand() : null;
    if (name === 'default' && !argument) throw new ExpressionFault('default needs a value: default: "…"');
    if (name !== 'default' && argument) throw new ExpressionFault(`${name} takes no value`);
    return { name, argument };
  }

  comparison(): Condition {
    const left = this.operand();
    const operator: Operator | undefined = this.takeOneOf(OPERATORS);
    if (!operator) return { kind: 'present', operand: left };
    return { kind: 'compare', left, operator, right: this.operand() };
  }

  /** As in Liquid, `and` and `or` bind from the right. */
  condition(): Condition {
    const left = this.comparison();
    const joint = this.takeOneOf(['and', 'or'] as const);
    return joint ? { kind: joint, left, right: this.condition() } : left;
  }

  finish(): void {
    const next = this.lexemes[this.at];
    if (next) throw new ExpressionFault(`"${next.text}" is not understood here`);
  }
}

/** Reads `operand | filter | …`. Throws `ExpressionFault`. */
export function parseValue(source: string, place: Place): FilteredValue {
  const reader = new ExpressionReader(source, place);
  const operand = reader.operand();
  const filters: Filter[] = [];
  while (reader.takes('|')) filters.push(reader.filter());
  reader.finish();
  return { operand, filters };
}

/** Reads a condition. Throws `ExpressionFault`. */
export function parseCondition(source: string, place: Place): Condition {
  const reader = new ExpressionReader(source, place);
  const condition = reader.condition();
  reader.finish();
  return condition;
}

/** Reads one value without filters, or several parted by `,` or `or`. Throws `ExpressionFault`. */
export function parseOperands(source: string, place: Place): [Operand, ...Operand[]] {
  const reader = new ExpressionReader(source, place);
  const operands: [Operand, ...Operand[]] = [reader.operand()];
  while (reader.takeOneOf([',', 'or'] as const)) operands.push(reader.operand());
  reader.finish();
  return operands;
}
