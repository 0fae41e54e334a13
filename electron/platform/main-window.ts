/** The one window: sandboxed, without Node, restored where it was, recovered once after a crash. */
import { BrowserWindow, dialog, nativeTheme, type Rectangle, screen } from 'electron';
import type { WindowPlacement } from '../state/window-store.ts';
import { PAGE_URL } from './app-protocol.ts';
import { zoomByKeys } from './zoom-keys.ts';

const MIN_WIDTH = 640;
const MIN_HEIGHT = 480;
/** Grounds of the two themes, so that no white flash precedes the page. Source: the token sheet. */
const GROUND = { light: '#f6f5f2', dark: '#14171a' } as const;

export interface MainWindowOptions {
  readonly preload: string;
  readonly placement: WindowPlacement;
  readonly savePlacement: (placement: WindowPlacement) => Promise<void>;
  readonly allowDevTools: boolean;
  /** Words of the dialog after a crash, in the person's language. */
  readonly crashWords: {
    readonly message: string;
    readonly detail: string;
    readonly reload: string;
    readonly quit: string;
  };
  readonly noteCrash: (reason: string) => void;
}

/** A window that stood on a screen which is gone comes back where it can be seen. */
function visiblePosition({ x, y, width, height }: WindowPlacement): Partial<Rectangle> {
  if (x === null || y === null) return {};
  const area = screen.getDisplayMatching({ x, y, width, height }).workArea;
  const isVisible = x + width > area.x && x < area.x + area.width && y >= area.y && y < area.y + area.height;
  return isVisible ? { x, y } : {};
}

function reportPlacement(window: BrowserWindow, save: MainWindowOptions['savePlacement']): void {
  window.on('close', () => {
    const bounds = window.getNormalBounds();
    void save({
      x: bounds.x,
      y: bounds.y,
      width: bounds.width,
      height: bounds.height,
      maximized: window.isMaximized(),
    });
  });
}

/** One reload is offered after a crash; a second crash closes the window rather than loop. */
function offerOneReload(window: BrowserWindow, options: MainWindowOptions): void {
  let crashes = 0;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    crashes += 1;
    options.noteCrash(reason);
    if (crashes > 1) {
      window.destroy();
      return;
    }
    const { message, detail, reload, quit } = options.crashWords;
    const question = {
      type: 'warning' as const,
      message,
      detail,
      buttons: [reload, quit],
      defaultId: 0,
      cancelId: 1,
    };
    void dialog.showMessageBox(window, question).then(({ response }) => {
      if (window.isDestroyed()) return;
      if (response === 0) window.webContents.reload();
      else window.destroy();
    });
  });
}

/** Makes the window and starts loading the page; it is shown when its first frame is ready. */
export function openMainWindow(options: MainWindowOptions): BrowserWindow {
  const { placement } = options;
  const window = new BrowserWindow({
    ...visiblePosition(placement),
    width: placement.width,
    height: placement.height,
    minWidth: MIN_WIDTH,
    minHeight: MIN_HEIGHT,
    show: false,
    title: 'Passalong',
    backgroundColor: nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light,
    webPreferences: {
      preload: options.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      spellcheck: false,
      devTools: options.allowDevTools,
    },
  });
  window.once('ready-to-show', () => {
    if (placement.maximized) window.maximize();
    window.show();
  });
  reportPlacement(window, options.savePlacement);
  offerOneReload(window, options);
  zoomByKeys(window.webContents);
  void window.loadURL(PAGE_URL);
  return window;
}
