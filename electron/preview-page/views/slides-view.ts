/** One slide at a time beside its words: the drawing may lose a font or an effect, the words never. */
import { buildTextIndex, PptxViewer, RECOMMENDED_ZIP_LIMITS } from '@aiden0z/pptx-renderer/browser';
import { markWords } from '../mark-words.ts';
import { withinTime } from '../trouble.ts';
import { assetBytes, type DocumentView, stripLinks, type ViewContext } from './view.ts';

class SlidesView implements DocumentView {
  readonly position = 'slidePosition';
  readonly #viewer: PptxViewer;
  readonly #context: ViewContext;
  readonly #slide: HTMLElement;
  readonly #text: HTMLElement;

  constructor(viewer: PptxViewer, context: ViewContext, slide: HTMLElement, text: HTMLElement) {
    this.#viewer = viewer;
    this.#context = context;
    this.#slide = slide;
    this.#text = text;
  }

  get pages(): number {
    return this.#viewer.slideCount;
  }

  async show(page: number): Promise<void> {
    await withinTime(this.#viewer.goToSlide(page - 1), () => this.close());
    stripLinks(this.#slide);
    this.#tell(page - 1);
    markWords(this.#context.stage, this.#context.question.words);
  }

  close(): void {
    this.#viewer.destroy();
  }

  #tell(index: number): void {
    const { say } = this.#context;
    const presentation = this.#viewer.presentationData;
    const entries = presentation ? buildTextIndex(presentation) : [];
    const lines = entries.filter((entry) => entry.slideIndex === index && entry.text.trim() !== '');
    const title = document.createElement('h2');
    title.textContent = say(lines.length > 0 ? 'slideText' : 'noText');
    const paragraphs = lines.map((line) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = line.text;
      return paragraph;
    });
    this.#text.replaceChildren(title, ...paragraphs);
  }
}

/** Opens the asset as a deck. */
export async function openSlidesView(context: ViewContext): Promise<DocumentView> {
  const bytes = await assetBytes();
  const slide = document.createElement('div');
  slide.className = 'slide';
  const text = document.createElement('aside');
  text.className = 'slideText';
  context.stage.classList.add('beside');
  context.stage.replaceChildren(slide, text);
  const stop = new AbortController();
  const opening = PptxViewer.open(bytes, slide, {
    renderMode: 'slide',
    fitMode: 'contain',
    zipLimits: RECOMMENDED_ZIP_LIMITS,
    lazyMedia: true,
    lazySlides: true,
    pdfjs: false,
    signal: stop.signal,
  });
  const viewer = await withinTime(opening, () => stop.abort());
  return new SlidesView(viewer, context, slide, text);
}
