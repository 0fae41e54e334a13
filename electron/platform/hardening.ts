/**
 * What makes the window a closed room: no connection, no permission, no second window, no way out of
 * the bundle. Every statement here is proven by a test in test/security or test/e2e.
 */
import { app, type Session, session, type WebContents } from 'electron';

/** The schemes that may load anything at all; everything else is cancelled before it starts. */
const LOCAL_SCHEMES = new Set(['app:', 'blob:', 'data:']);

/**
 * Switches that must stand before the app is ready.
 *
 * A bare window asks for names at start even with the spell checker off; mapping every name to nothing
 * brought that to zero packets (measured in a network namespace of its own).
 */
export function applySwitches(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch(
    'disable-features',
    'SpareRendererForSitePerProcess,AutofillServerCommunication',
  );
  // As root Chromium refuses its sandbox, and enabling it beside --no-sandbox ends in a crash loop.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
}

/** Refuses every permission and every request that is not local. */
function hardenSession(target: Session): void {
  target.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  target.setPermissionCheckHandler(() => false);
  target.setDevicePermissionHandler(() => false);
  target.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  target.setSpellCheckerEnabled(false);
  target.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isLocal(details.url) });
  });
  target.on('will-download', (event) => event.preventDefault());
}

/** Whether a URL stays inside the app. DevTools of a developer's own run are let through. */
function isLocal(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol } = new URL(url);
  return LOCAL_SCHEMES.has(protocol) || (!app.isPackaged && protocol === 'devtools:');
}

/** Whether a page may go there by itself: only to where it is, which is a reload. */
function isReload(
  contents: WebContents,
  { url, isMainFrame }: { url: string; isMainFrame: boolean },
): boolean {
  return isMainFrame && url === contents.getURL() && url.startsWith('app://');
}

/** Chromium's code for a navigation that was refused before it began: the page is still there. */
const ABORTED = -3;

/**
 * `about:` pages ask nobody before they come: Electron tells `will-frame-navigate` for everything else, and
 * stopping them on their way ends the whole app (33.2.1). So the way back is taken at once.
 */
function comeBackFromEmptyPages(contents: WebContents): void {
  let home: string | undefined;
  const comeBack = (url: string) => {
    if (url.startsWith('app://')) home = url;
    else if (home !== undefined) setImmediate(goHome, contents, home);
  };
  contents.on('did-navigate', (_event, url) => comeBack(url));
  contents.on('did-fail-load', (_event, code, ...told) => {
    const [, url, isMainFrame] = told;
    if (isMainFrame && code !== ABORTED && !url.startsWith('app://')) comeBack(url);
  });
}

function goHome(contents: WebContents, home: string): void {
  if (!contents.isDestroyed()) void contents.loadURL(home).catch(() => undefined);
}

function hardenContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // Our own loadURL does not pass here; whatever does was asked for by a page.
  contents.on('will-frame-navigate', (event) => {
    if (!isReload(contents, event)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  comeBackFromEmptyPages(contents);
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

/** Hardens the default session and everything that will ever hold a page. Called once, when the app is ready. */
export function hardenEverything(): void {
  hardenSession(session.defaultSession);
  app.on('session-created', hardenSession);
  app.on('web-contents-created', (_event, contents) => hardenContents(contents));
}
