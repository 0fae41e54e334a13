/** Marks words without touching the document: ranges that the style sheet paints (`::highlight(found)`). */
import { findWords } from './find-words.ts';

const NAME = 'found';

function textNodes(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** Marks the words inside an element and answers the first mark. */
export function markWords(root: Element, words: string): Range | undefined {
  const ranges = textNodes(root).flatMap((node) =>
    findWords(node.data, words).map(([start, end]) => {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      return range;
    }),
  );
  CSS.highlights.set(NAME, new Highlight(...ranges));
  return ranges[0];
}

/** Brings a mark into the upper third of what scrolls around it. */
export function scrollToMark(mark: Range | undefined, scroller: Element): void {
  if (!mark) return;
  const below = mark.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  scroller.scrollBy({ top: below - scroller.clientHeight / 3 });
}
