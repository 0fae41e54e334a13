/** What is kept of one document so that it can be found, ranked, shown in a snippet and removed again. */
import type { Dictionary } from './dictionary.ts';
import { WEIGHT_UNIT } from './postings.ts';
import { looksGerman } from './stop-words.ts';
import { joinedWords, type Token, tokenize } from './tokenize.ts';

/** A document as the index takes it. */
export interface DocumentText {
  readonly title: string;
  /** Tags and the buyer's words. */
  readonly tags: readonly string[];
  readonly description: string;
  /** Visible text, page by page. */
  readonly parts: readonly string[];
  /** Speaker notes, hidden slides, comments: found only when asked for. */
  readonly internal: readonly string[];
  /** Closed-list values as words of their own, such as `stage:quoted`. */
  readonly meta: readonly string[];
}

export interface IndexedDocument {
  readonly title: Uint32Array;
  /** Surfaces of the visible text in order, up to a limit; parts follow each other. */
  readonly stream: Uint32Array;
  /** Where in the stream each part begins. */
  readonly partStarts: Uint32Array;
  /** Stems with their weighted counts. */
  readonly visible: ReadonlyMap<number, number>;
  readonly internal: ReadonlyMap<number, number>;
  /** Length in words, weighted as the counts are. */
  readonly length: number;
}

/** How much one occurrence counts. Source: measured on public collections, electron/README, Search. */
const TITLE_WEIGHT = 3 * WEIGHT_UNIT;
const TAG_WEIGHT = 2 * WEIGHT_UNIT;
const DESCRIPTION_WEIGHT = 1.5 * WEIGHT_UNIT;
const BODY_WEIGHT = WEIGHT_UNIT;
const META_WEIGHT = 2 * WEIGHT_UNIT;
/** Enough for a 60-page report; further words are found but not weighed by nearness. */
const STREAM_WORDS = 20_000;

class DocumentReader {
  readonly #dictionary: Dictionary;
  readonly #isGerman: boolean;
  readonly counts = new Map<number, number>();
  words = 0;

  constructor(dictionary: Dictionary, isGerman: boolean) {
    this.#dictionary = dictionary;
    this.#isGerman = isGerman;
  }

  /** Counts the words of a text and answers their surfaces in order. */
  read(text: string, weight: number, tokens: readonly Token[] = tokenize(text)): number[] {
    const surfaces = tokens.map((token) => this.#count(token.word, weight));
    for (const { word } of joinedWords(text, tokens)) this.#count(word, weight);
    this.words += tokens.length;
    return surfaces;
  }

  readMeta(word: string): void {
    const stem = this.#dictionary.stemOf(this.#dictionary.add(word, true));
    this.counts.set(stem, META_WEIGHT);
  }

  #count(word: string, weight: number): number {
    const surface = this.#dictionary.add(word);
    if (this.#isGerman) this.#dictionary.addGerman(surface);
    const stem = this.#dictionary.stemOf(surface);
    this.counts.set(stem, (this.counts.get(stem) ?? 0) + weight);
    return surface;
  }
}

function readParts(reader: DocumentReader, tokenized: readonly (readonly [string, Token[]])[]) {
  const stream: number[] = [];
  const partStarts: number[] = [];
  for (const [text, tokens] of tokenized) {
    partStarts.push(stream.length);
    for (const surface of reader.read(text, BODY_WEIGHT, tokens)) {
      if (stream.length < STREAM_WORDS) stream.push(surface);
    }
  }
  return { stream: Uint32Array.from(stream), partStarts: Uint32Array.from(partStarts) };
}

/** Reads a document into the dictionary and counts its words. */
export function indexDocument(document: DocumentText, dictionary: Dictionary): IndexedDocument {
  const tokenized = document.parts.map((text) => [text, tokenize(text)] as const);
  const sample = tokenized.flatMap(([, tokens]) => tokens.slice(0, 400).map((token) => token.word));
  const titleWords = tokenize(document.title).map((token) => token.word);
  const isGerman = looksGerman([...sample, ...titleWords]);
  const reader = new DocumentReader(dictionary, isGerman);
  const title = Uint32Array.from(reader.read(document.title, TITLE_WEIGHT));
  for (const tag of document.tags) reader.read(tag, TAG_WEIGHT);
  reader.read(document.description, DESCRIPTION_WEIGHT);
  const { stream, partStarts } = readParts(reader, tokenized);
  for (const word of document.meta) reader.readMeta(word);
  const internal = new DocumentReader(dictionary, isGerman);
  for (const text of document.internal) internal.read(text, BODY_WEIGHT);
  return {
    title,
    stream,
    partStarts,
    visible: reader.counts,
    internal: internal.counts,
    length: reader.words,
  };
}
