/** Who may call: only our own page, at the top of its window, while it lives. */
import type { WebFrameMain } from 'electron';

/** The scheme and host our page is served from; `URL.origin` is `"null"` for custom schemes, so both are compared. */
export const PAGE_SCHEME = 'app:';
export const PAGE_HOST = 'bundle';

/** Facts of a frame that decide; a structural type so that a test can state them. */
export type FrameFacts = Pick<WebFrameMain, 'url' | 'parent' | 'detached'>;

function isOwnTopPage({ detached, parent, url }: FrameFacts): boolean {
  if (detached || parent !== null || !URL.canParse(url)) return false;
  const { protocol, host, username, password } = new URL(url);
  return protocol === PAGE_SCHEME && host === PAGE_HOST && username === '' && password === '';
}

/** Answers whether a frame is the product's own top page. A frame that is gone (null) is not. */
export function isTrustedFrame(frame: FrameFacts | null): boolean {
  try {
    return frame !== null && isOwnTopPage(frame);
  } catch {
    // Electron throws when a frame is asked anything after its page has gone.
    return false;
  }
}
