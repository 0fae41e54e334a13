/**
 * YAML text to the tree the rules read. The parser's own values are not used: what was written counts,
 * so that days, numbers and `no` stay text. Source: content/README, Forgiving metadata.
 */
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  Scalar,
  type YAMLMap,
} from 'yaml';
import type { ParsedTree, Place, SyntaxFault, TreeEntry, TreeValue } from '#domain/metadata/tree.ts';
import { mayNestTooDeep } from './yaml-depth.ts';
import { meansText, mendFor } from './yaml-mends.ts';
import { salvageYaml, unreadableTree, type YamlReading } from './yaml-salvage.ts';

/** Most nodes of one file, counted anew for every reference to them. Source: metadata limits, electron/README. */
const MAX_NODES = 20_000;
/** Deepest nesting; `evidence` needs three. */
const MAX_DEPTH = 20;

const TOO_DEEP = 'This is nested too deeply to be metadata: write fields and short lists.';

const OPTIONS = {
  version: '1.2',
  schema: 'core',
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
  merge: false,
} as const;

/**
 * Parses a text that begins on line `firstLine` of its file. Never throws. What strict YAML refuses is
 * read field by field; a field that cannot be understood is `broken` and has its fault.
 */
export function parseYamlTree(source: string, firstLine = 1): ParsedTree {
  if (mayNestTooDeep(source)) return unreadableTree(TOO_DEEP);
  const text = meansText(source);
  const reading = readStrictly(text, firstLine);
  if (reading.strict) return reading;
  return salvageYaml(text, firstLine, reading.faults[0], readStrictly);
}

/** Parses without mending. Its first fault says why it is not strict. */
function readStrictly(text: string, firstLine: number): YamlReading {
  const lines = new LineCounter();
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const document = parseDocument(text, { ...OPTIONS, lineCounter: lines });
  const [problem] = [...document.errors, ...document.warnings];
  if (!problem) return new TreeBuilder(document, place).build();
  const fault = { ...place(problem.pos[0]), severity: 'error', message: mendFor(problem) } as const;
  return { entries: [], faults: [fault], strict: false };
}

class TreeBuilder {
  private nodes = 0;
  private readonly faults: SyntaxFault[] = [];
  /** An alias means the last node of its name above it; the document's own look-up walks it whole each time. */
  private readonly anchors = new Map<string, unknown>();
  private readonly document: Document;
  private readonly place: (offset: number) => Place;

  constructor(document: Document, place: (offset: number) => Place) {
    this.document = document;
    this.place = place;
  }

  build(): YamlReading {
    const { contents } = this.document;
    if (contents === null || (isScalar(contents) && contents.value === null)) {
      return { entries: [], faults: [], strict: true };
    }
    if (!isMap(contents)) {
      const message = 'This is not a list of fields: write each as "name: value" on its own line.';
      return { entries: [], faults: [this.fault(this.at(contents), message)], strict: false };
    }
    const entries = this.entriesOf(contents, 0);
    this.reportRepeated(entries);
    return { entries, faults: this.faults, strict: true };
  }

  private fault(at: Place, message: string, severity: SyntaxFault['severity'] = 'error'): SyntaxFault {
    return { ...at, severity, message };
  }

  private at(node: unknown): Place {
    const range = (node as { range?: readonly number[] | null } | null)?.range;
    return this.place(range?.[0] ?? 0);
  }

  private entriesOf(map: YAMLMap, depth: number): TreeEntry[] {
    return map.items.flatMap((pair: Pair): TreeEntry[] => {
      const key = this.keyOf(pair.key);
      if (key === null) return [];
      return [{ key, keyAt: this.at(pair.key), value: this.valueOf(pair.value, pair.key, depth + 1) }];
    });
  }

  private keyOf(node: unknown): string | null {
    if (isScalar(node)) return node.source ?? String(node.value);
    this.faults.push(this.fault(this.at(node), 'A field name is one word before a colon.'));
    return null;
  }

  private valueOf(node: unknown, key: unknown, depth: number): TreeValue {
    this.nodes += 1;
    const at = isScalar(node) && node.range ? this.at(node) : this.at(node ?? key);
    if (node === null || node === undefined) return { kind: 'null', at };
    if (this.nodes > MAX_NODES || depth > MAX_DEPTH) return this.tooMuch(at);
    if (isAlias(node)) return this.valueOf(this.anchors.get(node.source) ?? null, node, depth + 1);
    this.rememberAnchor(node);
    if (isScalar(node)) return this.scalar(node, at);
    if (isSeq(node)) {
      return { kind: 'list', items: node.items.map((item) => this.valueOf(item, node, depth + 1)), at };
    }
    return isMap(node) ? { kind: 'map', entries: this.entriesOf(node, depth), at } : { kind: 'broken', at };
  }

  private rememberAnchor(node: unknown): void {
    if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor) this.anchors.set(node.anchor, node);
  }

  private tooMuch(at: Place): TreeValue {
    if (this.nodes <= MAX_NODES + 1 || !this.faults.some(({ message }) => message.startsWith('Too many'))) {
      const message = 'Too many references or levels for metadata: write the values out.';
      this.faults.push(this.fault(at, message));
    }
    return { kind: 'broken', at };
  }

  private scalar(node: Scalar, at: Place): TreeValue {
    const isPlain = node.type === Scalar.PLAIN || node.type === undefined;
    if (!isPlain) return { kind: 'text', text: String(node.value ?? ''), quoted: true, at };
    if (node.value === null) return { kind: 'null', at };
    return { kind: 'text', text: `${node.source ?? String(node.value)}${hashTail(node)}`, quoted: false, at };
  }

  private reportRepeated(entries: readonly TreeEntry[]): void {
    const first = new Map<string, TreeEntry>();
    for (const entry of entries) {
      const earlier = first.get(entry.key);
      if (!earlier) first.set(entry.key, entry);
      else {
        const lines = `on line ${earlier.keyAt.line} and on line ${entry.keyAt.line}`;
        const message = `"${entry.key}" stands ${lines}; the last one is used. Remove the other.`;
        this.faults.push(this.fault(entry.keyAt, message, 'warning'));
      }
    }
  }
}

/** To YAML ` #1` begins a comment; a person who writes no blank behind the sign means a number or a name. */
function hashTail({ comment }: Scalar): string {
  return comment && /^[^\s#]/.test(comment) && !comment.includes('\n') ? ` #${comment}` : '';
}
