/** A Word document as pages below each other; its links lead nowhere, foreign parts are not drawn. */
import { renderAsync } from 'docx-preview';
import { markWords, scrollToMark } from '../mark-words.ts';
import { withinTime } from '../trouble.ts';
import { assetBytes, type DocumentView, stripLinks, type ViewContext } from './view.ts';

const PAGE = 'section.docx';

/** Draws the pages as small as the view is narrow: of a page cut at its side nobody can read the lines. */
function fitWidth(drawn: HTMLElement, stage: HTMLElement): void {
  drawn.style.zoom = '1';
  const widths = [...drawn.querySelectorAll<HTMLElement>(PAGE)].map(({ offsetWidth }) => offsetWidth);
  const widest = Math.max(1, ...widths);
  const room = drawn.clientWidth || stage.clientWidth;
  if (widest > room) drawn.style.zoom = String(room / widest);
}

class WordView implements DocumentView {
  readonly position = 'position';
  readonly #context: ViewContext;
  readonly #watch: ResizeObserver;
  #isFirst = true;

  constructor(context: ViewContext, watch: ResizeObserver) {
    this.#context = context;
    this.#watch = watch;
  }

  get pages(): number {
    return Math.max(1, this.#sections().length);
  }

  async show(page: number): Promise<void> {
    const mark = this.#isFirst ? markWords(this.#context.stage, this.#context.question.words) : undefined;
    this.#isFirst = false;
    if (mark && page === 1) scrollToMark(mark, this.#context.stage);
    else this.#sections()[page - 1]?.scrollIntoView({ block: 'start' });
  }

  close(): void {
    this.#watch.disconnect();
    this.#context.stage.replaceChildren();
  }

  #sections(): NodeListOf<Element> {
    return this.#context.stage.querySelectorAll(PAGE);
  }
}

/** Opens the asset as a Word document. */
export async function openDocumentView(context: ViewContext): Promise<DocumentView> {
  const { stage } = context;
  const drawn = document.createElement('div');
  drawn.className = 'wordDocument';
  const drawing = renderAsync(await assetBytes(), drawn, undefined, {
    inWrapper: false,
    renderAltChunks: false,
    renderComments: false,
    renderChanges: false,
    useBase64URL: false,
  });
  await withinTime(drawing, () => drawn.remove());
  stripLinks(drawn);
  stage.replaceChildren(drawn);
  fitWidth(drawn, stage);
  const watch = new ResizeObserver(() => fitWidth(drawn, stage));
  watch.observe(stage);
  return new WordView(context, watch);
}
