/** Cuts a template text into plain text, `{{ outputs }}` and `{% tags %}`, each with its place. */
import type { Place, TemplateProblem } from './liquid-nodes.ts';

export type LiquidToken =
  | { readonly kind: 'text'; readonly text: string; readonly place: Place }
  | { readonly kind: 'output'; readonly inner: string; readonly place: Place }
  | { readonly kind: 'tag'; readonly name: string; readonly inner: string; readonly place: Place };

interface Span {
  readonly kind: 'output' | 'tag';
  readonly start: number;
  readonly end: number;
  readonly inner: string;
  readonly trimsLeft: boolean;
  readonly trimsRight: boolean;
}

/** Line ends become `\n`; a byte-order mark and private-use characters, which we use inside, go. */
export function cleanSource(source: string): string {
  return source.replace(/\r\n?/g, '\n').replace(/[\uFEFF\uE000-\uF8FF]/g, '');
}

/** Answers the place of an offset; the text begins at column 1 of `firstLine`. */
function placeFinder(source: string, firstLine: number): (offset: number) => Place {
  const starts = [0];
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: firstLine + low, column: offset - (starts[low] ?? 0) + 1 };
  };
}

function findSpans(source: string, problem: (offset: number, message: string) => void): Span[] {
  const spans: Span[] = [];
  const lastOf = { '}}': source.lastIndexOf('}}'), '%}': source.lastIndexOf('%}') };
  const opener = /\{\{|\{%|\}\}|%\}/g;
  for (let match = opener.exec(source); match; match = opener.exec(source)) {
    const mark = match[0];
    if (mark === '}}' || mark === '%}') {
      problem(match.index, `this ${mark} has nothing that it closes`);
      continue;
    }
    const closer = mark === '{{' ? '}}' : '%}';
    const close = opener.lastIndex > lastOf[closer] ? -1 : source.indexOf(closer, opener.lastIndex);
    const nextOpen = source.slice(opener.lastIndex, close === -1 ? undefined : close).search(/\{\{|\{%/);
    if (close === -1 || nextOpen !== -1) {
      problem(match.index, `this ${mark} is never closed with ${closer}`);
      continue;
    }
    const raw = source.slice(opener.lastIndex, close);
    spans.push({
      kind: mark === '{{' ? 'output' : 'tag',
      start: match.index,
      end: close + 2,
      inner: raw.replace(/^-/, '').replace(/-$/, '').trim(),
      trimsLeft: raw.startsWith('-'),
      trimsRight: raw.endsWith('-'),
    });
    opener.lastIndex = close + 2;
  }
  return spans;
}

const tagName = (span: Span): string => /^[A-Za-z]+/.exec(span.inner)?.[0] ?? '';
/** Tags that print nothing by themselves; a line that holds only such tags leaves no empty line behind. */
const isSilent = (span: Span): boolean => span.kind === 'tag' && tagName(span) !== 'include';

/** The ranges of lines that hold nothing but silent tags, as start → end (after the line's end). */
function silentLines(source: string, spans: readonly Span[]): Map<number, number> {
  const ranges = new Map<number, number>();
  let lineStart = 0;
  for (let first = 0; first < spans.length; first += 1) {
    const start = spans[first]?.start ?? 0;
    const before = spans[first - 1]?.end ?? 0;
    const newline = source.slice(before, start).lastIndexOf('\n');
    if (newline !== -1) lineStart = before + newline + 1;
    if (!/^[ \t>]*$/.test(source.slice(lineStart, start))) continue;
    for (let last = first; last < spans.length; last += 1) {
      const span = spans[last];
      if (!span || !isSilent(span)) break;
      const rest = /^[ \t]*(\n|$)?/.exec(source.slice(span.end));
      if (rest?.[1] !== undefined) {
        ranges.set(lineStart, span.end + rest[0].length);
        break;
      }
      if (source.slice(span.end, spans[last + 1]?.start ?? span.end).trim() !== '') break;
      if (spans[last + 1] === undefined) break;
    }
  }
  return ranges;
}

/**
 * Cuts a cleaned text into tokens. `problem` is told of every marker that does not pair; the text
 * around it stays text.
 */
export function tokenizeLiquid(
  source: string,
  firstLine: number,
  problem: (found: TemplateProblem) => void,
): LiquidToken[] {
  const placeOf = placeFinder(source, firstLine);
  const spans = findSpans(source, (offset, message) =>
    problem({ ...placeOf(offset), code: 'template_syntax', message }),
  );
  const silent = silentLines(source, spans);
  const dropped = [...silent].map(([start, end]) => ({ start, end }));
  const textOf = (from: number, to: number): string => {
    let [text, at] = ['', from];
    for (const { start, end } of dropped) {
      if (end <= at || start >= to) continue;
      text += source.slice(at, Math.max(at, start));
      at = Math.max(at, end);
    }
    return at < to ? text + source.slice(at, to) : text;
  };
  const tokens: LiquidToken[] = [];
  let at = 0;
  let trimsNext = false;
  const pushText = (to: number, trimsEnd: boolean) => {
    let text = textOf(at, to);
    if (trimsNext) text = text.trimStart();
    if (trimsEnd) text = text.trimEnd();
    if (text) tokens.push({ kind: 'text', text, place: placeOf(at) });
  };
  for (const span of spans) {
    pushText(span.start, span.trimsLeft);
    const place = placeOf(span.start);
    if (span.kind === 'output') tokens.push({ kind: 'output', inner: span.inner, place });
    else
      tokens.push({ kind: 'tag', name: tagName(span), inner: span.inner.replace(/^[A-Za-z]+/, ''), place });
    at = span.end;
    trimsNext = span.trimsRight;
  }
  pushText(source.length, false);
  return tokens;
}
