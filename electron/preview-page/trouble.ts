/** Why something is not shown: the message to say. */
import type { PreviewWord } from './words.ts';

export class Trouble extends Error {
  readonly word: PreviewWord;

  constructor(word: PreviewWord) {
    super(word);
    this.name = 'Trouble';
    this.word = word;
  }
}

/** Longest that a page may take to draw, in milliseconds. */
const PATIENCE_MS = 10_000;

/** Gives up on what takes too long; `giveUp` frees what it holds. */
export async function withinTime<Value>(work: Promise<Value>, giveUp: () => void): Promise<Value> {
  let clock: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    clock = setTimeout(() => {
      giveUp();
      reject(new Trouble('tooLong'));
    }, PATIENCE_MS);
  });
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(clock);
  }
}
