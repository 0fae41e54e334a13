/** What every kind of document can do once it is open. */
import type { PreviewQuestion } from '../question.ts';
import type { Say } from '../words.ts';

export interface DocumentView {
  readonly pages: number;
  /** How its pages are called. */
  readonly position: 'position' | 'slidePosition';
  /** Draws a page; it is one that exists. */
  show(page: number): Promise<void>;
  /** Frees what it holds. */
  close(): void;
}

export interface ViewContext {
  readonly stage: HTMLElement;
  readonly question: PreviewQuestion;
  readonly say: Say;
}

/** The one asset being shown, as main serves it. */
export const ASSET_URL = '/asset';
export const CAPTIONS_URL = '/captions';

export async function assetBytes(): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(ASSET_URL);
  if (!response.ok) throw new Error(`asset: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Links of a stranger's document lead nowhere: they stay as text. */
export function stripLinks(root: ParentNode): void {
  for (const link of root.querySelectorAll('a[href], area[href]')) {
    link.removeAttribute('href');
    link.removeAttribute('target');
  }
  for (const frame of root.querySelectorAll('iframe, object, embed, form')) frame.remove();
}
