/** What people write that YAML reads otherwise, and how a fault is told to somebody who knows no YAML. */
import type { YAMLError } from 'yaml';

/** A value, or an item of a list, that begins with a blank of the template language; YAML sees a map. */
const STARTS_WITH_BLANK = /^(\s*(?:-[ \t]+)?[\w.-]+:[ \t]+|\s*-[ \t]+)(\{[{%].*?)[ \t]*(\r?)$/;

/**
 * The text with values in quotes that plain YAML would read without complaint as something that nobody
 * means. Lines keep their numbers, and every value its column or the one behind it.
 */
export function meansText(text: string): string {
  if (!text.includes('{{') && !text.includes('{%')) return text;
  return text
    .split('\n')
    .map((line) =>
      line.replace(STARTS_WITH_BLANK, (_, start: string, value: string, end: string) => {
        return `${start}${singleQuoted(value)}${end}`;
      }),
    )
    .join('\n');
}

/** A text as a single-quoted YAML scalar. */
export function singleQuoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

const MENDS: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY:
    'There is a second colon, or a line is indented by mistake: put the value in quotes.',
  MULTILINE_IMPLICIT_KEY:
    'There is a second colon, or a line is indented by mistake: put the value in quotes.',
  MISSING_CHAR: 'A quote or bracket is opened and not closed: close it.',
  TAB_AS_INDENT: 'There is a tab at the start of the line: use blanks.',
  BAD_INDENT: 'A bracket is opened and not closed, or the line is indented by mistake.',
  BAD_ALIAS: 'A value cannot begin with * or &: put it in quotes.',
  TAG_RESOLVE_FAILED: 'A value cannot begin with !: put it in quotes.',
  BAD_SCALAR_START: 'A value cannot begin with this character: put it in quotes.',
  MULTIPLE_DOCS: 'There is a line --- in the middle: remove it.',
  UNEXPECTED_TOKEN: 'This cannot be read as a value: put the whole value in quotes.',
};

/** One sentence with the mend. */
export function mendFor({ code }: Pick<YAMLError, 'code'>): string {
  return MENDS[code] ?? 'This cannot be read here: put the whole value in quotes.';
}
