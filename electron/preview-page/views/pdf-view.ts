/** One page of a PDF at a time, as wide as the window, with its text above it for marks and selection. */
import {
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentProxy,
  type RenderTask,
  TextLayer,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { markWords, scrollToMark } from '../mark-words.ts';
import { MOST_PIXELS } from '../picture-size.ts';
import { Trouble, withinTime } from '../trouble.ts';
import { OwnCMaps, OwnFiles } from './pdf-data.ts';
import { assetBytes, type DocumentView, type ViewContext } from './view.ts';

const MARGIN_PX = 32;
const WIDEST_PX = 1_100;

function openPdf(data: Uint8Array) {
  GlobalWorkerOptions.workerSrc = workerUrl;
  return getDocument({
    data,
    CMapReaderFactory: OwnCMaps,
    StandardFontDataFactory: OwnFiles,
    WasmFactory: OwnFiles,
    useWorkerFetch: false,
    isEvalSupported: false,
    enableXfa: false,
    maxImageSize: MOST_PIXELS,
    canvasMaxAreaInBytes: MOST_PIXELS * 4,
    verbosity: 0,
  });
}

class PdfView implements DocumentView {
  readonly position = 'position';
  readonly #pdf: PDFDocumentProxy;
  readonly #context: ViewContext;
  #drawing: RenderTask | undefined;

  constructor(pdf: PDFDocumentProxy, context: ViewContext) {
    this.#pdf = pdf;
    this.#context = context;
  }

  get pages(): number {
    return this.#pdf.numPages;
  }

  async show(page: number): Promise<void> {
    this.#drawing?.cancel();
    await withinTime(this.#draw(page), () => this.close());
  }

  close(): void {
    this.#drawing?.cancel();
    void this.#pdf.loadingTask.destroy();
  }

  async #draw(number: number): Promise<void> {
    const { stage, question } = this.#context;
    const page = await this.#pdf.getPage(number);
    const natural = page.getViewport({ scale: 1 });
    const width = Math.min(WIDEST_PX, Math.max(200, stage.clientWidth - MARGIN_PX));
    const viewport = page.getViewport({ scale: width / natural.width });
    const density = Math.min(devicePixelRatio, Math.sqrt(MOST_PIXELS / (viewport.width * viewport.height)));
    if (!(density > 0)) throw new Trouble('tooLarge');
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(viewport.width * density);
    canvas.height = Math.floor(viewport.height * density);
    const paper = document.createElement('div');
    paper.className = 'paper';
    paper.style.setProperty('--total-scale-factor', String(viewport.scale));
    paper.style.width = `${viewport.width}px`;
    paper.style.height = `${viewport.height}px`;
    const layer = document.createElement('div');
    layer.className = 'textLayer';
    paper.append(canvas, layer);
    this.#drawing = page.render({ canvas, viewport, transform: [density, 0, 0, density, 0, 0] });
    await this.#drawing.promise;
    const text = new TextLayer({ textContentSource: page.streamTextContent(), container: layer, viewport });
    await text.render();
    stage.replaceChildren(paper);
    scrollToMark(markWords(layer, question.words), stage);
  }
}

/** Opens the asset as a PDF. */
export async function openPdfView(context: ViewContext): Promise<DocumentView> {
  const task = openPdf(await assetBytes());
  const pdf = await withinTime(task.promise, () => void task.destroy());
  return new PdfView(pdf, context);
}
