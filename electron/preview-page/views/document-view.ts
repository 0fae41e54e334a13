/** A Word document as pages below each other; its links lead nowhere, foreign parts are not drawn. */
import { renderAsync } from 'docx-preview';
import { markWords, scrollToMark } from '../mark-words.ts';
import { withinTime } from '../trouble.ts';
import { assetBytes, type DocumentView, stripLinks, type ViewContext } from './view.ts';

const PAGE = 'section.docx';

class WordView implements DocumentView {
  readonly position = 'position';
  readonly #context: ViewContext;
  #isFirst = true;

  constructor(context: ViewContext) {
    this.#context = context;
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
  return new WordView(context);
}
