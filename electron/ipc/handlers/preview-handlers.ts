/** Shows one asset in the disposable view over the page. */
import { nativeTheme, type Rectangle } from 'electron';
import { previewKind } from '#domain/preview-kind.ts';
import type { Handlers } from '../answer-request.ts';
import type { AppServices } from './services.ts';

/** Media types of what a preview may be given; anything else is handed over as bytes. */
const MEDIA_TYPE: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  mp4: 'video/mp4',
  webm: 'video/webm',
  txt: 'text/plain; charset=utf-8',
};

type PreviewHandlers = Pick<Handlers, 'preview.show' | 'preview.move' | 'preview.hide'>;

/** The page measures in its own pixels, the window in the screen's; a zoomed page has fewer. */
function inWindow({ window }: AppServices, { x, y, width, height }: Rectangle): Rectangle {
  const zoom = window().webContents.getZoomFactor();
  const [left, top] = [Math.round(x * zoom), Math.round(y * zoom)];
  return {
    x: left,
    y: top,
    width: Math.round((x + width) * zoom) - left,
    height: Math.round((y + height) * zoom) - top,
  };
}

export function previewHandlers(services: AppServices): PreviewHandlers {
  /** Counts what was asked for: while a file is read, the page may have gone on to another one or to none. */
  let turn = 0;
  /** The place as the page last told. */
  let place: Rectangle = { x: 0, y: 0, width: 0, height: 0 };
  return {
    'preview.show': async ({ id, bounds, page, words }) => {
      const mine = ++turn;
      place = bounds;
      const file = await services.library.call('fileForPreview', id);
      const kind = file && previewKind(file.kind);
      if (!file || !kind || mine !== turn) return { shown: false };
      const theme = nativeTheme.shouldUseDarkColors ? 'dark' : 'light';
      const { language } = services.settings.value;
      services.preview().show(
        {
          bytes: file.bytes,
          mediaType: MEDIA_TYPE[file.kind] ?? 'application/octet-stream',
          captions: file.captions,
        },
        {
          kind,
          page,
          words,
          theme,
          language: language === 'system' ? services.systemLanguage() : language,
        },
        inWindow(services, place),
      );
      return { shown: true };
    },
    'preview.move': async (bounds) => {
      place = bounds;
      services.preview().move(inWindow(services, bounds));
      return { done: true };
    },
    'preview.hide': async () => {
      turn += 1;
      services.preview().hide();
      return { done: true };
    },
  };
}
