/**
 * Where the front matter of a Markdown file ends and its text begins. Only a first line `---` that is
 * closed by another one makes front matter; every later rule belongs to the text.
 */

export type FrontMatter =
  /** No front matter: the whole text is the body. */
  | { readonly kind: 'none'; readonly body: string; readonly bodyLine: number }
  /** The first line opens front matter that looks like fields, and nothing closes it. */
  | { readonly kind: 'unclosed'; readonly body: string; readonly bodyLine: number }
  /** `---js`: another language than YAML; never run, never read. */
  | { readonly kind: 'foreign'; readonly language: string; readonly body: string; readonly bodyLine: number }
  | {
      readonly kind: 'yaml';
      readonly yaml: string;
      /** Line of the file on which the YAML begins, 1-based. */
      readonly yamlLine: number;
      readonly body: string;
      readonly bodyLine: number;
    };

const OPEN = /^---[ \t]*([^\s-]\S*)?[ \t]*$/;
const CLOSE = /^(---|\.\.\.)[ \t]*$/;
const YAML_NAMES = new Set(['', 'yaml', 'yml']);
const FIELD_LINE = /^[A-Za-z_][\w-]*[ \t]*:([ \t]|$)/;

/** Splits a text without a byte order mark; line ends may be of any kind. */
export function splitFrontMatter(text: string): FrontMatter {
  const lines = text.split('\n');
  const bare = (index: number) => (lines[index] ?? '').replace(/\r$/, '');
  const opening = OPEN.exec(bare(0));
  if (!opening) return { kind: 'none', body: text, bodyLine: 1 };
  const closing = lines.findIndex((_, index) => index > 0 && CLOSE.test(bare(index)));
  if (closing < 0) {
    const kind = FIELD_LINE.test(bare(1)) ? 'unclosed' : 'none';
    return { kind, body: text, bodyLine: 1 };
  }
  const body = lines.slice(closing + 1).join('\n');
  const bodyLine = closing + 2;
  const language = (opening[1] ?? '').toLowerCase();
  if (!YAML_NAMES.has(language)) return { kind: 'foreign', language, body, bodyLine };
  return { kind: 'yaml', yaml: lines.slice(1, closing).join('\n'), yamlLine: 2, body, bodyLine };
}
