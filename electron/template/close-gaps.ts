/**
 * A missing optional value takes its neighbours with it, so that nobody sees where it would have stood:
 * of two spaces one stays; before punctuation none; brackets, quotes and emphasis around it go; at the
 * start of a line what followed moves up; at its end a comma or dash before it goes; a line that held
 * nothing else goes whole. Only a greeting is never left without whom it greets: there the blank opens.
 * Source: content/README, Templates.
 */
import { slotMark } from './slots.ts';

const GAP = /\uE002(\d*)\uE003/;
const GAPS = /\uE002\d*\uE003/g;
const LINE_MARKER = /^[ \t]*(?:>[ \t]?|[-*+][ \t]+|\d+[.)][ \t]+)*$/;
const PAIRS: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['**', '**'],
  ['*', '*'],
  ['_', '_'],
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
];
const GREETING =
  /^[\s>*_]*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|hallo|liebe[rs]?|sehr geehrte[rs]?(?: frau| herr)?|guten (?:tag|morgen|abend)|moin|servus|grüezi)[\s*_]*$/iu;

/** Opens the blank of a greeting that would greet nobody; an `if` of the author's own stays closed. */
function openGreeting(line: string): string {
  const head = /^[^,.!?:;]*/.exec(line)?.[0] ?? '';
  const gap = /\uE002(\d+)\uE003/.exec(head);
  if (!gap || !GREETING.test(head.replace(GAPS, ''))) return line;
  return line.replace(gap[0], slotMark(Number(gap[1])));
}

function dropPairs(left: string, right: string): [string, string] {
  if (left.endsWith('](') && right.startsWith(')')) {
    const open = left.lastIndexOf('[');
    if (open !== -1) return [left.slice(0, open) + left.slice(open + 1, -2), right.slice(1)];
  }
  const link = left.endsWith('[') ? /^\]\([^)\n]*\)/.exec(right)?.[0] : undefined;
  if (link) return dropPairs(left.slice(0, -1), right.slice(link.length));
  const pair = PAIRS.find(([open, close]) => left.endsWith(open) && right.startsWith(close));
  return pair ? dropPairs(left.slice(0, -pair[0].length), right.slice(pair[1].length)) : [left, right];
}

/** Joins what stands left and right of a gap inside one line; null: nothing of the line is left. */
function joinAround(before: string, after: string): string | null {
  const [left, right] = dropPairs(before, after);
  const trimmedRight = right.replace(/^[ \t]+/, '');
  if (LINE_MARKER.test(left)) {
    const rest = trimmedRight.replace(/^(?:[,;:.!?]+|[–—-](?=\s))[ \t]*/, '');
    return rest.trim() === '' ? null : left + rest;
  }
  const trimmedLeft = left.replace(/[ \t]+$/, '');
  if (trimmedRight === '') return trimmedLeft.replace(/(?:\s*[,;–—|·]|\s+-)$/, '');
  if (/^[.,;:!?)\]]/.test(trimmedRight)) return trimmedLeft.replace(/[,;]$/, '') + trimmedRight;
  if (trimmedLeft.endsWith('(')) return trimmedLeft + trimmedRight;
  const twin = /\s[–—|·-]$/.exec(trimmedLeft)?.[0].trim();
  if (twin && trimmedRight.startsWith(twin)) return `${trimmedLeft.slice(0, -1).trimEnd()} ${trimmedRight}`;
  const spaced = trimmedLeft !== left || trimmedRight !== right;
  return trimmedLeft + (spaced ? ' ' : '') + trimmedRight;
}

function closeLine(line: string): string | null {
  let rest: string | null = openGreeting(line);
  for (let gap = GAP.exec(rest); gap; gap = rest === null ? null : GAP.exec(rest)) {
    rest = joinAround(rest.slice(0, gap.index), rest.slice(gap.index + gap[0].length));
    if (rest === null) return null;
  }
  return rest;
}

/** Closes every gap of a text. Runs once per text, before Markdown. */
export function closeGaps(source: string): string {
  if (!GAP.test(source)) return source;
  return source
    .split('\n')
    .flatMap((line) => {
      const closed = GAP.test(line) ? closeLine(line) : line;
      return closed === null ? [] : [closed];
    })
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}
