/**
 * Reads YAML that is not quite YAML field by field, so that one colon too many costs one field at most
 * and usually none.
 */
import type { ParsedTree, SyntaxFault, TreeEntry } from '#domain/metadata/tree.ts';
import { singleQuoted } from './yaml-mends.ts';

/** The fields of one YAML text; `strict` says whether it parsed as it stands. */
export interface YamlReading extends ParsedTree {
  readonly strict: boolean;
}
type StrictReader = (text: string, firstLine: number) => YamlReading;

interface Block {
  readonly key: string;
  readonly lines: readonly string[];
  readonly firstLine: number;
}

/** The start of a field at the left edge; the name may be in quotes. */
const FIELD = /^(["']?)([^\s:#[\]{},"'&*!|>%@`-][^:"']*?)\1[ \t]*:(?=[ \t\r]|$)/;
/** More fields than any file has; a hostile file must not cost minutes. */
const MAX_BLOCKS = 100;

/**
 * @param why the fault for which strict reading refused the text
 * @param readStrictly reads one field's text
 */
export function salvageYaml(
  text: string,
  firstLine: number,
  why: SyntaxFault | undefined,
  readStrictly: StrictReader,
): ParsedTree {
  const { blocks, strays } = blocksOf(text, firstLine);
  const results = blocks.slice(0, MAX_BLOCKS).map((block) => readBlock(block, readStrictly));
  const faults = results.flatMap((result) => result.faults);
  const entries = results.flatMap((result) => result.entries);
  const stray = strays.map(strayFault);
  if (stray.length === 0 && blocks.length > 0 && blocks.length <= MAX_BLOCKS) return { entries, faults };
  const reason = stray.length > 0 ? stray : why ? [why] : [];
  return { entries: [...entries, ...unreadableEntries(firstLine)], faults: [...faults, ...reason] };
}

/**
 * What stands for a text, or a line, of which nobody can say what it meant: it may have been the
 * audience, so nothing may leave the house on the strength of the rest.
 */
function unreadableEntries(line: number): TreeEntry[] {
  const at = { line, column: 1 };
  return ['audience', 'state'].map((key) => ({ key, keyAt: at, value: { kind: 'broken', at } }));
}

/** A whole file that cannot be read, and why. */
export function unreadableTree(message: string): ParsedTree {
  const fault: SyntaxFault = { line: 1, column: 1, severity: 'error', message };
  return { entries: unreadableEntries(1), faults: [fault] };
}

function strayFault(line: number): SyntaxFault {
  return {
    line,
    column: 1,
    severity: 'error',
    message: 'This line is not a field: write it as "name: value".',
  };
}

function blocksOf(text: string, firstLine: number): { blocks: Block[]; strays: number[] } {
  const blocks: { key: string; lines: string[]; firstLine: number }[] = [];
  const strays: number[] = [];
  text.split('\n').forEach((raw, index) => {
    const line = raw.replace(/\r$/, '');
    const field = FIELD.exec(line);
    const current = blocks.at(-1);
    const belongs = /^([ \t]|-([ \t]|$)|#|\]|\})/.test(line) || line.trim() === '';
    if (field) blocks.push({ key: field[2] ?? '', lines: [line], firstLine: firstLine + index });
    else if (current && belongs) current.lines.push(line);
    else if (line.trim() !== '' && !/^(#|---|\.\.\.|%YAML)/.test(line)) strays.push(firstLine + index);
  });
  return { blocks, strays };
}

function readBlock(block: Block, readStrictly: StrictReader): ParsedTree {
  const asWritten = readStrictly(block.lines.join('\n'), block.firstLine);
  if (asWritten.strict) return asWritten;
  for (const mended of mendings(block)) {
    const reading = readStrictly(mended.lines.join('\n'), block.firstLine);
    if (reading.strict)
      return { entries: reading.entries, faults: [...reading.faults, note(block, mended.did)] };
  }
  const at = { line: block.firstLine, column: 1 };
  const [fault] = asWritten.faults;
  const message = `"${block.key}" is not read. ${fault?.message ?? ''}`.trim();
  return {
    entries: [{ key: block.key, keyAt: at, value: { kind: 'broken', at } }],
    faults: [
      { ...at, column: fault?.line === block.firstLine ? fault.column : 1, severity: 'error', message },
    ],
  };
}

/** It was read as it was meant; other programs may stumble over it, which is worth a word and no more. */
function note({ key, firstLine }: Block, did: string): SyntaxFault {
  return { line: firstLine, column: 1, severity: 'info', message: `"${key}" is read as meant; ${did}` };
}

const QUOTE_IT = 'put the value in quotes, so that other programs read it too.';
const NO_TABS = 'use blanks in place of tabs, so that other programs read it too.';

/** Ways to write the field that might parse, likeliest first. */
function mendings({ lines }: Block): { lines: readonly string[]; did: string }[] {
  const spaced = lines.map((line) => line.replace(/^[ \t]+/, (indent) => indent.replaceAll('\t', '  ')));
  const quoted = spaced.map(quoteValue);
  return [
    { lines: spaced, did: NO_TABS },
    { lines: [quoted[0] ?? '', ...spaced.slice(1)], did: QUOTE_IT },
    { lines: quoted, did: QUOTE_IT },
  ];
}

const KEY_AND_VALUE = /^([^:]*:[ \t]+)(.*?)[ \t]*$/;
const ITEM = /^([ \t]*-[ \t]+)(.*?)[ \t]*$/;

/** Quotes what stands behind a field name or a list's hyphen, unless it opens something that stays open. */
function quoteValue(line: string): string {
  const match = ITEM.exec(line) ?? KEY_AND_VALUE.exec(line);
  const [, start = '', value = ''] = match ?? [];
  return match && value !== '' && !staysOpen(value) ? `${start}${singleQuoted(value)}` : line;
}

const CLOSER: Readonly<Record<string, string>> = { '"': '"', "'": "'", '[': ']', '{': '}' };

function staysOpen(value: string): boolean {
  const closer = CLOSER[value.charAt(0)];
  return closer !== undefined && !value.slice(1).includes(closer);
}
