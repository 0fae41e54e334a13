/**
 * A one-pass scanner for the XML of Office files. It knows no document types: a `<!DOCTYPE` and everything
 * in it is skipped, only the five built-in entities and numbers are replaced, nothing is ever fetched or
 * expanded. Time is linear in the input and nothing recurses, so depth costs nothing.
 */
import { decodeXmlEntities } from './entities.ts';

export interface XmlTag {
  /** Without namespace prefix: `w:p` and `p` are both `p`, as writers choose prefixes freely. */
  readonly name: string;
  /** Attribute by local name; undefined when absent. */
  attribute(name: string): string | undefined;
  /** Only when it is written with a prefix, as `r:id` beside `id`. */
  prefixed(name: string): string | undefined;
}

export interface XmlHandler {
  open(tag: XmlTag): void;
  close(name: string): void;
  text(text: string): void;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Lengths are bounded so that no tag can make the search quadratic. */
const ATTRIBUTE = /([^\s=/"'<>]{1,128})\s{0,64}=\s{0,64}(?:"([^"]*)"|'([^']*)')/g;
const MOST_ATTRIBUTE_CHARACTERS = 1_000_000;

class ScannedTag implements XmlTag {
  readonly name: string;
  readonly #raw: string;
  #attributes: Map<string, string> | undefined;

  constructor(name: string, raw: string) {
    this.name = name;
    this.#raw = raw;
  }

  attribute(name: string): string | undefined {
    const attributes = this.#parsed();
    return attributes.get(name) ?? attributes.get(`:${name}`);
  }

  prefixed(name: string): string | undefined {
    return this.#parsed().get(`:${name}`);
  }

  /** Local names; those that had a prefix begin with a colon. */
  #parsed(): ReadonlyMap<string, string> {
    if (this.#attributes) return this.#attributes;
    const attributes = new Map<string, string>();
    for (const match of this.#raw.slice(0, MOST_ATTRIBUTE_CHARACTERS).matchAll(ATTRIBUTE)) {
      const written = match[1] ?? '';
      const local = localName(written);
      const value = decodeXmlEntities(match[2] ?? match[3] ?? '');
      attributes.set(local === written ? local : `:${local}`, value);
    }
    this.#attributes = attributes;
    return attributes;
  }
}

/** End of a tag: the first `>` outside quotes; -1 when the input ends inside. */
function tagEnd(xml: string, from: number): number {
  let at = from;
  for (;;) {
    const end = xml.indexOf('>', at);
    if (end < 0) return -1;
    const quote = openQuote(xml, at, end);
    if (quote === '') return end;
    const closing = xml.indexOf(quote, end);
    if (closing < 0) return -1;
    at = closing + 1;
  }
}

/** The quote that is still open between two places, or nothing. */
function openQuote(xml: string, from: number, to: number): string {
  let open = '';
  for (let at = from; at < to; at++) {
    const char = xml[at];
    if (open === '' ? char === '"' || char === "'" : char === open) open = open === '' ? (char ?? '') : '';
  }
  return open;
}

/** Skips `<!DOCTYPE … [ … ]>`; answers the place behind it. */
function behindDoctype(xml: string, from: number): number {
  const bracket = xml.indexOf('[', from);
  const end = xml.indexOf('>', from);
  if (end < 0) return xml.length;
  if (bracket < 0 || bracket > end) return end + 1;
  const closing = xml.indexOf(']>', bracket);
  return closing < 0 ? xml.length : closing + 2;
}

function behind(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at < 0 ? xml.length : at + mark.length;
}

/** Handles `<!…` and `<?…`; answers the place behind it. */
function skipDeclaration(xml: string, at: number, handler: XmlHandler): number {
  if (xml.startsWith('<!--', at)) return behind(xml, '-->', at + 4);
  if (xml.startsWith('<![CDATA[', at)) {
    const next = behind(xml, ']]>', at + 9);
    handler.text(xml.slice(at + 9, Math.max(at + 9, next - 3)));
    return next;
  }
  return xml[at + 1] === '?' ? behind(xml, '?>', at + 2) : behindDoctype(xml, at + 2);
}

/** Walks XML and reports tags and text. Ill-formed input is read as far as it makes sense; never throws. */
export function scanXml(xml: string, handler: XmlHandler): void {
  let at = 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const textEnd = next < 0 ? xml.length : next;
    if (textEnd > at) handler.text(decodeXmlEntities(xml.slice(at, textEnd)));
    if (next < 0) return;
    const mark = xml[next + 1];
    if (mark === '!' || mark === '?') {
      at = skipDeclaration(xml, next, handler);
      continue;
    }
    const end = tagEnd(xml, next + 1);
    if (end < 0) return;
    const selfClosing = xml[end - 1] === '/';
    const raw = xml.slice(next + (mark === '/' ? 2 : 1), selfClosing ? end - 1 : end);
    const space = raw.search(/\s/);
    const name = localName(space < 0 ? raw : raw.slice(0, space));
    if (mark !== '/') handler.open(new ScannedTag(name, space < 0 ? '' : raw.slice(space)));
    if (mark === '/' || selfClosing) handler.close(name);
    at = end + 1;
  }
}
