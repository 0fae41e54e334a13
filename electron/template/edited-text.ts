/**
 * A text that the rep changed by hand. Paragraphs left as they were keep their emphasis and links; changed
 * ones become plain paragraphs. A locked paragraph that is gone or changed is named, never put back
 * silently: what a person sees is what leaves, or nothing does.
 */
import { plainToHtml } from './plain-to-html.ts';
import type { MessageBlock } from './render-template.ts';
import { cleanValue } from './slots.ts';

const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n[ \t]*\n+/)
    .map((paragraph) => paragraph.replace(/[ \t]+$/gm, '').trim())
    .filter((paragraph) => paragraph !== '');

export interface EditedBody {
  readonly text: string;
  readonly html: string;
  /** The locked paragraphs that no longer stand in the text as marketing wrote them. */
  readonly lostLocked: readonly string[];
}

/** Takes over an edited body; `blocks` are the paragraphs as rendered, own sentence included. */
export function takeEdited(
  edited: string,
  blocks: readonly MessageBlock[],
  openLabels: readonly string[],
): EditedBody {
  const text = cleanValue(edited);
  const paragraphs = paragraphsOf(text);
  const unused = new Set(blocks);
  const html: string[] = [];
  for (let at = 0; at < paragraphs.length; ) {
    const kept = [...unused].find((block) => {
      const own = paragraphsOf(block.text);
      return own.length > 0 && own.every((paragraph, index) => paragraph === paragraphs[at + index]);
    });
    html.push(kept?.html ?? plainToHtml(paragraphs[at] ?? '', openLabels));
    at += kept ? paragraphsOf(kept.text).length : 1;
    if (kept) unused.delete(kept);
  }
  const lostLocked = [...unused].filter(({ locked }) => locked).map((block) => block.text);
  return { text, html: html.join('\n'), lostLocked };
}
