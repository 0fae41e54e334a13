/** What the page is asked to show, read from its own address; a value nobody defined becomes a safe one. */

export const PREVIEW_KINDS = ['pdf', 'slides', 'document', 'picture', 'video', 'text'] as const;
export type PreviewKind = (typeof PREVIEW_KINDS)[number];

export interface PreviewQuestion {
  readonly kind: PreviewKind;
  /** Page or slide to show first, 1-based. */
  readonly page: number;
  /** What was searched for; its words are marked. */
  readonly words: string;
  readonly theme: 'light' | 'dark';
  readonly language: 'en' | 'de';
  /** Whether `/captions` holds captions for the video. */
  readonly hasCaptions: boolean;
}

const MOST_PAGES = 10_000;
const MOST_CHARACTERS = 500;

/** @param search the address from its `?` on */
export function readQuestion(search: string): PreviewQuestion {
  const parameters = new URLSearchParams(search);
  const kind = PREVIEW_KINDS.find((known) => known === parameters.get('kind')) ?? 'text';
  const page = Number(parameters.get('page'));
  return {
    kind,
    page: Number.isInteger(page) && page >= 1 && page <= MOST_PAGES ? page : 1,
    words: (parameters.get('words') ?? '').slice(0, MOST_CHARACTERS),
    theme: parameters.get('theme') === 'dark' ? 'dark' : 'light',
    language: parameters.get('language')?.startsWith('de') ? 'de' : 'en',
    hasCaptions: parameters.get('captions') === '1',
  };
}
