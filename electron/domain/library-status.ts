/** What can be said of the library as a whole at one moment. */

/**
 * `ready` and `empty` answer questions; `offline` still answers from the last catalog; the others say what
 * to do. Source: content/README, When the folder is not there.
 */
export const LIBRARY_STATES = [
  'loading',
  'ready',
  'empty',
  'missing',
  'not_a_folder',
  'unreadable',
  'offline',
] as const;
export type LibraryState = (typeof LIBRARY_STATES)[number];

export interface LibraryStatus {
  /** Counts what the running app has seen of the library; an answer to an older one is dropped. */
  readonly revision: number;
  readonly state: LibraryState;
  readonly name: string;
  readonly isStarter: boolean;
  readonly readOnly: boolean;
  readonly assets: number;
  readonly templates: number;
  readonly issues: number;
  /** When the folder was last compared with the catalog, an ISO instant; null: not yet. */
  readonly checkedAt: string | null;
  /** Files whose text was read, and of how many. */
  readonly reading: { readonly done: number; readonly total: number };
}

export const NOT_OPENED: LibraryStatus = {
  revision: 0,
  state: 'loading',
  name: '',
  isStarter: false,
  readOnly: false,
  assets: 0,
  templates: 0,
  issues: 0,
  checkedAt: null,
  reading: { done: 0, total: 0 },
};
