/**
 * Text to words, the same way for documents and for what a person types: case, accents and width folded;
 * Chinese, Japanese and Korean runs as pairs of characters; `C++`, `C#` kept whole.
 */

export interface Token {
  /** Folded. */
  readonly word: string;
  /** Place in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

const LONGEST_WORD = 40;
const OTHER = 0;
const LETTER = 1;
const IDEOGRAPH = 2;
const UNSEEN = 255;

const LETTERS = /[\p{L}\p{N}\p{M}]/u;
const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]/u;
/** Class of every UTF-16 unit, filled when first met. */
const classes = new Uint8Array(0x10000).fill(UNSEEN);

function classify(unit: number): number {
  // Halves of pairs: rare letters and ideographs beyond the basic plane; treated as letters.
  if (unit >= 0xd800 && unit <= 0xdfff) return LETTER;
  const char = String.fromCharCode(unit);
  if (IDEOGRAPHS.test(char)) return IDEOGRAPH;
  return LETTERS.test(char) ? LETTER : OTHER;
}

function classOf(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  let known = classes[unit] ?? OTHER;
  if (known === UNSEEN) {
    known = classify(unit);
    classes[unit] = known;
  }
  return known;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII begins with a control character
const ASCII = /^[\x00-\x7f]*$/;

/** One spelling for all: lower case, without accents, `ß` as `ss`, full-width as plain. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ß', 'ss')
    .normalize('NFC');
}

/** `C++` and `C#` are names, not a letter. */
function suffixEnd(text: string, start: number, end: number): number {
  if (end - start > 2) return end;
  if (text.startsWith('++', end)) return end + 2;
  return text[end] === '#' ? end + 1 : end;
}

/** `company's` is about the company. */
function possessiveEnd(text: string, end: number): number {
  const isMark = text[end] === "'" || text[end] === '’';
  const isS = text[end + 1] === 's' || text[end + 1] === 'S';
  return isMark && isS && (end + 2 >= text.length || classOf(text, end + 2) === OTHER) ? end + 2 : end;
}

type Report = (start: number, end: number, wordEnd: number) => void;

function reportIdeographs(start: number, end: number, report: Report): void {
  if (end - start === 1) report(start, end, end);
  for (let at = start; at + 1 < end; at++) report(at, at + 2, at + 2);
}

/** Reports where each word begins and ends, and where it is cut because it is too long. */
function walk(text: string, report: Report): void {
  let at = 0;
  while (at < text.length) {
    const kind = classOf(text, at);
    if (kind === OTHER) {
      at++;
      continue;
    }
    const start = at;
    while (at < text.length && classOf(text, at) === kind) at++;
    if (kind === IDEOGRAPH) {
      reportIdeographs(start, at, report);
      continue;
    }
    const end = suffixEnd(text, start, at);
    report(start, end, Math.min(end, start + LONGEST_WORD));
    at = Math.max(end, possessiveEnd(text, end));
  }
}

/** The words of a text in order. A word of over 40 letters is cut. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  walk(text, (start, end, wordEnd) =>
    tokens.push({ word: foldWord(text.slice(start, wordEnd)), start, end }),
  );
  return tokens;
}

/** Places of the words only, for a text whose words are known already. */
export function wordSpans(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  walk(text, (start, end) => spans.push({ start, end }));
  return spans;
}

const JOINERS = new Set(['-', '.', '/', '_', ',', "'", '’', '‑', '–']);
const MOST_PARTS = 4;

/**
 * Words written with one mark between their parts, as one: `e-mail` is also `email`, `212,000` also `212000`.
 * Answers each with the token at which it begins.
 */
export function joinedWords(text: string, tokens: readonly Token[]): { word: string; first: number }[] {
  const joined: { word: string; first: number }[] = [];
  let first = 0;
  for (let at = 1; at <= tokens.length; at++) {
    const before = tokens[at - 1];
    const token = tokens[at];
    const isJoined = before && token && token.start === before.end + 1 && JOINERS.has(text[before.end] ?? '');
    if (isJoined) continue;
    const parts = tokens.slice(first, at);
    if (parts.length > 1 && parts.length <= MOST_PARTS) {
      const word = parts.map((part) => part.word).join('');
      if (word.length <= LONGEST_WORD) joined.push({ word, first });
    }
    first = at;
  }
  return joined;
}
