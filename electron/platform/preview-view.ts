/**
 * A document shown beside the page: a view of its own, in a session of its own, without a bridge, thrown
 * away when it is hidden or when it dies. It can reach nothing but the one asset it shows.
 */
import { type BrowserWindow, type Rectangle, session, WebContentsView } from 'electron';
import { PREVIEW_HOST, PREVIEW_URL, serveOrigin } from './app-protocol.ts';
import { answerRange } from './byte-range.ts';
import { PREVIEW_POLICY } from './content-policy.ts';
import type { ServedFiles } from './served-files.ts';

/** Not persisted: nothing of a document stays behind. */
const PARTITION = 'preview';

export interface PreviewedAsset {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  /** Captions beside a video; null: none. */
  readonly captions: Uint8Array<ArrayBuffer> | null;
}

export interface PreviewQuestion {
  readonly kind: string;
  readonly page: number;
  readonly words: string;
  readonly theme: 'light' | 'dark';
  readonly language: string;
}

export class PreviewView {
  readonly #window: BrowserWindow;
  #view: WebContentsView | undefined;
  #asset: PreviewedAsset | undefined;

  constructor(window: BrowserWindow, files: ServedFiles) {
    this.#window = window;
    serveOrigin(session.fromPartition(PARTITION), {
      host: PREVIEW_HOST,
      files,
      extra: (request) => this.#answer(request),
    });
    window.on('closed', () => this.#forget());
  }

  show(asset: PreviewedAsset, question: PreviewQuestion, bounds: Rectangle): void {
    this.hide();
    this.#asset = asset;
    const view = new WebContentsView({
      webPreferences: {
        partition: PARTITION,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        webviewTag: false,
        spellcheck: false,
        devTools: false,
      },
    });
    this.#view = view;
    view.webContents.on('render-process-gone', () => {
      // One that was already thrown away must not take its successor along.
      if (this.#view === view) this.hide();
    });
    this.#window.contentView.addChildView(view);
    view.setBounds(bounds);
    const parameters = new URLSearchParams({
      kind: question.kind,
      page: String(question.page),
      words: question.words,
      theme: question.theme,
      language: question.language,
      captions: asset.captions ? '1' : '0',
    });
    void view.webContents.loadURL(`${PREVIEW_URL}?${parameters}`);
  }

  move(bounds: Rectangle): void {
    this.#view?.setBounds(bounds);
  }

  hide(): void {
    const view = this.#view;
    if (!view) return;
    this.#forget();
    if (!this.#window.isDestroyed()) this.#window.contentView.removeChildView(view);
    view.webContents.close();
  }

  #forget(): void {
    this.#view = undefined;
    this.#asset = undefined;
  }

  async #answer(request: Request): Promise<Response | undefined> {
    const { pathname } = new URL(request.url);
    const policy = { 'content-security-policy': PREVIEW_POLICY, 'x-content-type-options': 'nosniff' };
    if (pathname === '/asset' && this.#asset) {
      return answerRange(this.#asset.bytes, request.headers.get('range'), {
        ...policy,
        'content-type': this.#asset.mediaType,
      });
    }
    if (pathname === '/captions' && this.#asset?.captions) {
      return new Response(this.#asset.captions, {
        headers: { ...policy, 'content-type': 'text/vtt; charset=utf-8' },
      });
    }
    return undefined;
  }
}
