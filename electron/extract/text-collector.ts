/** Collects text up to the limit of what is kept, in readable lines. */
import { LIMITS } from './limits.ts';

export class TextCollector {
  #pieces: string[] = [];
  #length = 0;
  #truncated = false;

  /** Whether text was left out because there was too much. */
  get truncated(): boolean {
    return this.#truncated;
  }

  add(text: string): void {
    if (text === '') return;
    const room = LIMITS.textCharacters - this.#length;
    if (text.length > room) this.#truncated = true;
    if (room <= 0) return;
    const piece = text.length > room ? text.slice(0, room) : text;
    this.#pieces.push(piece);
    this.#length += piece.length;
  }

  /** What was collected since the last call: spaces joined, at most one empty line between lines. */
  take(): string {
    const text = tidy(this.#pieces.join(''));
    this.#pieces = [];
    return text;
  }
}

/** Joins runs of spaces, trims lines, keeps at most one empty line in a row. */
export function tidy(text: string): string {
  const lines = text
    .split(/\r?\n|[\u2028\u2029\v\f]/)
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim());
  return lines
    .filter((line, index) => line !== '' || (index > 0 && lines[index - 1] !== ''))
    .join('\n')
    .trim();
}

/** First line with letters or digits in it, cut to what fits a title; null when there is none. */
export function firstLine(text: string): string | null {
  for (const line of text.split('\n', 50)) {
    if (/[\p{L}\p{N}]/u.test(line)) return line.trim().slice(0, 200);
  }
  return null;
}
