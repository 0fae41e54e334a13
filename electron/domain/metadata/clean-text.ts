/** Text that came from a file, made safe to show in a line: bounded, without invisible control characters. */

/** Longest line the page accepts: titles, names, one-line uses. Source: ipc, lineShape. */
const MAX_LINE = 1_000;
/** Longest text the page accepts: notes, claims, bodies. Source: ipc, textShape. */
const MAX_TEXT = 100_000;

/** C0 and C1 controls except tab and line feed; DEL; a stray byte order mark. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff]/g;

const QUOTE_PAIRS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['»', '«'],
];

/** Text without control characters, line ends as `\n`, at most {@link MAX_TEXT} UTF-16 units. */
export function cleanText(text: string): string {
  return cut(text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replaceAll(CONTROLS, ''), MAX_TEXT);
}

/** One line: every run of white space (a no-break space too) is one blank, none at the ends. */
export function cleanLine(text: string, max = MAX_LINE): string {
  return cut(withoutQuotePair(text.replaceAll(CONTROLS, '').replaceAll(/\s+/g, ' ').trim()), max);
}

/** Curly quotes round a whole value were pasted where YAML wanted straight ones; they are not part of it. */
function withoutQuotePair(line: string): string {
  const pair = QUOTE_PAIRS.find(([open, close]) => line.startsWith(open) && line.endsWith(close));
  if (!pair || line.length < 2) return line;
  const inner = line.slice(1, -1);
  return inner.includes(pair[0]) || inner.includes(pair[1]) ? line : inner.trim();
}

/** Cuts without leaving half a surrogate pair. */
function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const end = /[\ud800-\udbff]/.test(text.charAt(max - 1)) ? max - 1 : max;
  return text.slice(0, end);
}
