/** Who may call: only our own page, at the top of its window, while it lives. */
import type { WebFrameMain } from 'electron';

/** The scheme and host our page is served from; `URL.origin` is `"null"` for custom schemes, so both are compared. */
const PAGE_SCHEME = 'app:';
export const PAGE_HOST = 'bundle';

/** Facts of a frame that decide; structural types so that a test can state them. */
export type FrameFacts = Pick<WebFrameMain, 'url' | 'parent' | 'frameTreeNodeId'>;

export interface Caller {
  /** null: gone before it could be asked about. */
  readonly frame: FrameFacts | null;
  /** The top frame of the window that the call came from, as it is now. */
  readonly top: Pick<WebFrameMain, 'frameTreeNodeId'> | null;
}

function isOwnPage(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host, username, password } = new URL(url);
  return protocol === PAGE_SCHEME && host === PAGE_HOST && username === '' && password === '';
}

/**
 * Answers whether a call comes from the product's own top page. The window's present top frame stands for
 * "alive": `WebFrameMain.detached` stays true for a page that was loaded again after a crash (33.2.1), and a
 * sub-frame that was taken out of its page has no parent either.
 */
export function isTrustedFrame({ frame, top }: Caller): boolean {
  try {
    if (!frame || !top || frame.parent !== null) return false;
    return frame.frameTreeNodeId === top.frameTreeNodeId && isOwnPage(frame.url);
  } catch {
    // Electron throws when a frame is asked anything after its page has gone.
    return false;
  }
}
