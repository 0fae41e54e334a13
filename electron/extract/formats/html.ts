/** A page as text: one pass, no tree, so depth and broken tags cost nothing. Scripts and styles are left out. */
import { decodeText } from '../decode-text.ts';
import { decodeHtmlEntities } from '../entities.ts';
import { type DocumentContent, NO_CONTENT } from '../extracted-document.ts';
import { tidy } from '../text-collector.ts';
import { bodyOnly } from './plain-text.ts';

const DECLARED = /<meta[^>]{0,300}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w-]{1,40})/i;
const LINE_BREAKERS = new Set(
  `address article aside blockquote body br caption dd details dialog div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 head header hr html legend li main menu nav ol option p pre section select summary table
  tbody tfoot thead title tr ul`.split(/\s+/),
);
/** Their content is not text; it ends at their own end tag only. */
const RAW = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'svg',
  'math',
  'textarea',
]);
const TAG_NAME = /^\/?([A-Za-z][A-Za-z0-9:-]{0,40})/;

interface Page {
  text: string;
  title: string;
  heading: string;
  author: string;
}

/** Where the end tag of a raw element stands; the end of the page when it has none. */
function rawEnd(html: string, lower: string, name: string, from: number): number {
  const at = lower.indexOf(`</${name}`, from);
  return at < 0 ? html.length : at;
}

function metaAuthor(tag: string): string | undefined {
  if (!/\bname\s{0,5}=\s{0,5}["']?author\b/i.test(tag.slice(0, 1_000))) return undefined;
  return /\bcontent\s{0,5}=\s{0,5}(?:"([^"]{0,300})"|'([^']{0,300})')/i.exec(tag)?.slice(1).find(Boolean);
}

class PageReader {
  readonly #html: string;
  readonly #lower: string;
  readonly #pieces: string[] = [];
  readonly #page: Page = { text: '', title: '', heading: '', author: '' };
  #inside: 'title' | 'heading' | null = null;

  constructor(html: string) {
    this.#html = html;
    this.#lower = html.toLowerCase();
  }

  read(): Page {
    let at = 0;
    while (at < this.#html.length) {
      const next = this.#html.indexOf('<', at);
      this.#text(this.#html.slice(at, next < 0 ? undefined : next));
      if (next < 0) break;
      at = this.#markup(next);
    }
    return { ...this.#page, text: this.#pieces.join('') };
  }

  #text(raw: string): void {
    if (raw === '') return;
    const text = decodeHtmlEntities(raw);
    if (this.#inside) this.#page[this.#inside] += text;
    if (this.#inside !== 'title') this.#pieces.push(text.replace(/\s+/g, ' '));
  }

  /** Handles what begins with `<`; answers the place behind it. */
  #markup(at: number): number {
    if (this.#html.startsWith('<!--', at)) {
      const end = this.#html.indexOf('-->', at + 4);
      return end < 0 ? this.#html.length : end + 3;
    }
    const name = TAG_NAME.exec(this.#html.slice(at + 1, at + 45))?.[1]?.toLowerCase();
    const isOther = this.#html[at + 1] === '!' || this.#html[at + 1] === '?';
    if (!name && !isOther) {
      this.#text('<');
      return at + 1;
    }
    const end = this.#html.indexOf('>', at);
    if (end < 0) return this.#html.length;
    return name ? this.#tag(name, at, end) : end + 1;
  }

  #tag(name: string, at: number, end: number): number {
    const isEnd = this.#html[at + 1] === '/';
    if (LINE_BREAKERS.has(name)) this.#pieces.push('\n');
    if (name === 'td' || name === 'th') this.#pieces.push(' ');
    if (name === 'meta') this.#page.author ||= metaAuthor(this.#html.slice(at, end)) ?? '';
    if (name === 'title' || name === 'h1') this.#enter(name, isEnd);
    if (RAW.has(name) && !isEnd && this.#html[end - 1] !== '/') {
      return rawEnd(this.#html, this.#lower, name, end);
    }
    return end + 1;
  }

  #enter(name: 'title' | 'h1', isEnd: boolean): void {
    const field = name === 'title' ? 'title' : 'heading';
    this.#inside = isEnd || this.#page[field].trim() !== '' ? null : field;
  }
}

/** Reads a page in the encoding it declares; nothing in it is fetched or run. */
export async function readHtml(bytes: Buffer): Promise<DocumentContent> {
  const declared = DECLARED.exec(bytes.subarray(0, 4_096).toString('latin1'))?.[1];
  const { text, truncated } = decodeText(bytes, declared);
  const page = new PageReader(text).read();
  const line = (value: string) => tidy(value).replaceAll('\n', ' ').slice(0, 300) || null;
  return {
    ...NO_CONTENT,
    title: line(page.title),
    heading: line(page.heading),
    author: line(decodeHtmlEntities(page.author)),
    ...bodyOnly(page.text, truncated),
  };
}
