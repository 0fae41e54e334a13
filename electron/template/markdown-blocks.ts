/** Markdown of a template → paragraphs as safe HTML and as plain text, both still with slots in them. */
import { compile } from 'html-to-text';
import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';

/** Everything a message may consist of: paragraphs, lists, quotations, emphasis, links, open blanks. */
const ALLOWED_TAGS = ['p', 'br', 'strong', 'em', 'ul', 'ol', 'li', 'blockquote', 'a', 'mark'];
/** Markdown that mail has no use for, or that marketing did not mean: code, tables, rules, raw HTML. */
const RULES_OFF = [
  'table',
  'code',
  'fence',
  'hr',
  'html_block',
  'html_inline',
  'lheading',
  'reference',
  'backticks',
  'strikethrough',
];

const markdown = new MarkdownIt({ html: false, breaks: true, linkify: true });
markdown.disable(RULES_OFF);
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
// The default encodes slots and hides schemes; links are judged after their values are in.
markdown.normalizeLink = (url) => url.replaceAll('"', '%22');
markdown.normalizeLinkText = (text) => text;
markdown.validateLink = () => true;
markdown.renderer.rules.heading_open = () => '<p><strong>';
markdown.renderer.rules.heading_close = () => '</strong></p>\n';
markdown.renderer.rules.softbreak = () => '<br>';
markdown.renderer.rules.hardbreak = () => '<br>';
markdown.renderer.rules.image = (tokens, index) => markdown.utils.escapeHtml(tokens[index]?.content ?? '');

const toText = compile({
  wordwrap: false,
  selectors: [
    { selector: 'a', options: { hideLinkHrefIfSameAsText: true, linkBrackets: ['<', '>'] } },
    { selector: 'ul', options: { itemPrefix: '- ' } },
    { selector: 'img', format: 'skip' },
  ],
});

/** Top-level Markdown blocks as HTML, in order. Not yet safe: pass each through `sanitizeMessage`. */
export function renderBlocks(source: string): string[] {
  const env = {};
  const tokens = markdown.parse(source, env);
  const blocks: string[] = [];
  let start = 0;
  tokens.forEach((token, index) => {
    if (token.level !== 0 || token.nesting === 1) return;
    blocks.push(markdown.renderer.render(tokens.slice(start, index + 1), markdown.options, env).trim());
    start = index + 1;
  });
  return blocks;
}

/** Plain text of one rendered block: no wrapping, links as `words <address>`. */
export function textOfHtml(html: string): string {
  // The converter sets numbers one blank in; in a mail that looks like a slip.
  return toText(html)
    .replace(/^((?:> )*) (?=\s*\d+\. )/gm, '$1')
    .replace(/[ \t]+$/gm, '')
    .trim();
}

const isSafeLink = (href: string): boolean =>
  /^https:\/\/[^\s/]+/i.test(href) || /^mailto:[^\s?]+@[^\s?]+$/i.test(href);

/**
 * Lets only the allowed tags through, without attributes but the address of an https or plain mailto
 * link. Everything else keeps its text. Source: product rule, links only https and mailto.
 */
export function sanitizeMessage(html: string): string {
  return sanitizeHtml(html, {
    allowedTags: ALLOWED_TAGS,
    allowedAttributes: { a: ['href'], ol: ['start'] },
    allowedSchemes: ['https', 'mailto'],
    allowProtocolRelative: false,
    disallowedTagsMode: 'discard',
    exclusiveFilter: (frame) =>
      frame.tag === 'a' && !isSafeLink(frame.attribs.href ?? '') ? 'excludeTag' : false,
  }).replaceAll('<br />', '<br>');
}
