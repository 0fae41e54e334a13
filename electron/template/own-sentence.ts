/** "Your own sentence" stands before the closing of a message. */

import { plainToHtml } from './plain-to-html.ts';
import type { MessageBlock } from './render-template.ts';
import { cleanValue, oneLine } from './slots.ts';

const CLOSING =
  /^(?:(?:kind|best|warm|many|with (?:kind|best|warm)) (?:regards|wishes|thanks)|regards|best|cheers|thanks|thank you|many thanks|yours|sincerely|all the best|(?:mit )?(?:freundlichen?|besten?|herzlichen?|vielen?|schönen?|liebe) (?:grüßen?|gruß|dank)|liebe grüße|mfg|danke)\b[^.?]{0,40}(?:\n|$)/iu;
/** A signature and a line on why the mail was written may follow the closing; more paragraphs do not. */
const LONGEST_ENDING = 4;

function closingIndex(blocks: readonly MessageBlock[]): number {
  const from = Math.max(0, blocks.length - LONGEST_ENDING);
  const found = blocks.findIndex((block, index) => index >= from && index > 0 && CLOSING.test(block.text));
  return found === -1 ? blocks.length : found;
}

/** The paragraphs with the rep's own sentence before the closing, or at the end where there is none. */
export function withOwnSentence(
  blocks: readonly MessageBlock[],
  sentence: string | null,
): readonly MessageBlock[] {
  const text = oneLine(cleanValue(sentence ?? ''));
  if (text === '') return blocks;
  const own: MessageBlock = { text, html: plainToHtml(text), locked: false };
  return blocks.toSpliced(closingIndex(blocks), 0, own);
}
