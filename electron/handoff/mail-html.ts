/** A message's safe HTML as a mail carries it: mail programs know no style sheet, so each tag has its own. */

const STYLES: Readonly<Record<string, string>> = {
  p: 'margin:0 0 1em 0',
  ul: 'margin:0 0 1em 0;padding-left:1.5em',
  ol: 'margin:0 0 1em 0;padding-left:1.5em',
  li: 'margin:0 0 0.25em 0',
  blockquote: 'margin:0 0 1em 0;padding-left:1em;border-left:3px solid #c0c0c0',
};
const BODY_STYLE = 'font-family:Calibri,Arial,Helvetica,sans-serif;font-size:11pt';

/** The fragment with inline styles, for a clipboard. The tags carry none of their own. */
export function styledFragment(html: string): string {
  return html.replace(
    /<(p|ul|ol|li|blockquote)(?=[ >])/g,
    (tag, name: string) => `${tag} style="${STYLES[name]}"`,
  );
}

/** A whole document, for a draft. */
export function mailDocument(html: string): string {
  return `<!DOCTYPE html>\n<html><head><meta charset="utf-8"></head><body style="${BODY_STYLE}">\n${styledFragment(html)}\n</body></html>\n`;
}
