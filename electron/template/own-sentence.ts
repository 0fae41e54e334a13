/** "Your own sentence" stands before the closing of a message. */

import { plainToHtml } from './plain-to-html.ts';
import type { MessageBlock } from './render-template.ts';
import { cleanValue, oneLine } from './slots.ts';

const CLOSING =
  /^(?:(?:kind|best|warm|many|with (?:kind|best|warm)) (?:regards|wishes|thanks)|regards|best|cheers|thanks|thank you|many thanks|yours|sincerely|all the best|(?:mit )?(?:freundlichen?|besten?|herzlichen?|vielen?|schönen?|liebe) (?:grüßen?|gruß|dank)|liebe grüße|mfg|danke)\b[^.?]{0,40}(?:\n|$)/iu;
/** A signature and a line on why the mail was written may follow the closing; more paragraphs do not. */
const LONGEST_ENDING = 4;

function closingIndex(blocks: readonly MessageBlock[], signer: string): number {
  const from = Math.max(1, blocks.length - LONGEST_ENDING);
  const found = blocks.findIndex(
    ({ text }, index) => index >= from && (CLOSING.test(text) || (signer !== '' && text.startsWith(signer))),
  );
  if (found !== -1) return found;
  const lastFree = blocks.findLastIndex(({ locked }) => !locked);
  return lastFree + 1;
}

/**
 * The paragraphs with the rep's own sentence before the closing words or the signature; where there is
 * neither, at the end but before a locked ending.
 *
 * @param signer what a signature begins with: the rep's name
 */
export function withOwnSentence(
  blocks: readonly MessageBlock[],
  sentence: string | null,
  signer: string,
): readonly MessageBlock[] {
  const text = oneLine(cleanValue(sentence ?? ''));
  if (text === '') return blocks;
  const own: MessageBlock = { text, html: plainToHtml(text), locked: false };
  return blocks.toSpliced(closingIndex(blocks, signer), 0, own);
}
