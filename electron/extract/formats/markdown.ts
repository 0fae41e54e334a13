/** Markdown as people read it: marks taken away, front matter left out. */
import { decodeText } from '../decode-text.ts';
import { decodeHtmlEntities } from '../entities.ts';
import { type DocumentContent, NO_CONTENT } from '../extracted-document.ts';
import { bodyOnly } from './plain-text.ts';

const FRONT_MATTER = /^---\n[\s\S]{0,20000}?\n(?:---|\.\.\.)(?:\n|$)/;
const HEADING = /^#{1,6}[ \t]+(\S[^\n]{0,300})$/m;

function frontMatterValue(frontMatter: string, key: string): string | null {
  const line = frontMatter.split('\n').find((candidate) => candidate.startsWith(`${key}:`));
  const value = line
    ?.slice(key.length + 1)
    .trim()
    .replace(/^(['"])(.*)\1$/, '$2');
  return value || null;
}

/** One pass: a pattern would look for the end again from every beginning. */
function withoutComments(text: string): string {
  const kept: string[] = [];
  let at = 0;
  for (;;) {
    const start = text.indexOf('<!--', at);
    const end = start < 0 ? -1 : text.indexOf('-->', start + 4);
    if (end < 0) return kept.join('') + text.slice(at);
    kept.push(text.slice(at, start));
    at = end + 3;
  }
}

/** Takes away marks that nobody reads aloud; every pattern is bounded, so no text can stall it. */
function withoutMarks(markdown: string): string {
  return decodeHtmlEntities(
    withoutComments(markdown)
      .replace(/!?\[([^\][]{0,500})\]\([^()\s]{0,2000}(?:[ \t]"[^"\n]{0,500}")?\)/g, '$1')
      .replace(/!?\[([^\][]{1,500})\]\[[^\][]{0,200}\]/g, '$1')
      .replace(/<\/?[A-Za-z][^<>\n]{0,1000}>/g, ' ')
      .replace(/^[ \t]{0,8}#{1,6}[ \t]+/gm, '')
      .replace(/^[ \t]{0,8}(?:>[ \t]?){1,8}/gm, '')
      .replace(/^[ \t]{0,20}(?:`{3,20}|~{3,20})[^\n]{0,200}$/gm, '')
      .replace(/^[ \t]{0,8}\|?[ \t]{0,8}:?-{2,200}:?[-|: \t]{0,500}$/gm, '')
      .replace(/(\*\*|__|~~|`)/g, '')
      .replace(/(^|[\s(])[*_]([^*_\n]{1,500})[*_](?=[\s).,;:!?]|$)/gm, '$1$2')
      .replace(/^[ \t]{0,20}[*+-][ \t]+(?:\[[ xX]\][ \t])?/gm, '• ')
      .replace(/[ \t]?\|[ \t]?/g, ' '),
  );
}

/** Reads Markdown; the title is the front matter's, else the first heading. */
export async function readMarkdown(bytes: Buffer): Promise<DocumentContent> {
  const { text, truncated } = decodeText(bytes);
  const frontMatter = FRONT_MATTER.exec(text)?.[0] ?? '';
  const body = text.slice(frontMatter.length);
  const heading = HEADING.exec(body)?.[1];
  return {
    ...NO_CONTENT,
    title: frontMatterValue(frontMatter, 'title'),
    author: frontMatterValue(frontMatter, 'author'),
    heading: heading
      ? withoutMarks(heading)
          .replace(/#+\s*$/, '')
          .trim() || null
      : null,
    ...bodyOnly(withoutMarks(body), truncated),
  };
}
