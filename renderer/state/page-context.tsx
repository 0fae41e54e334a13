/** What every room of the page knows: the library, its words, the settings and the work in hand. */
import {
  createContext,
  type Dispatch,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useReducer,
} from 'react';
import type { LibraryStatus, Settings, Vocabulary } from '../bridge/types.ts';
import type { AssistAction } from './assist-actions.ts';
import { reduceAssist } from './assist-reducer.ts';
import type { AssistState } from './assist-state.ts';
import { keepWork, restoreWork } from './kept-work.ts';
import type { KnownSettings } from './use-settings.ts';

export interface Page {
  readonly status: LibraryStatus;
  readonly vocabulary: Vocabulary;
  readonly settings: Settings;
  readonly change: KnownSettings['change'];
  readonly setPinned: KnownSettings['setPinned'];
  readonly addRecent: KnownSettings['addRecent'];
  readonly assist: AssistState;
  readonly dispatch: Dispatch<AssistAction>;
}

const PageContext = createContext<Page | null>(null);

export interface PageProviderProps extends Omit<Page, 'assist' | 'dispatch'> {
  readonly children: ReactNode;
}

export function PageProvider({ children, ...facts }: PageProviderProps) {
  const [assist, dispatch] = useReducer(reduceAssist, window.sessionStorage, restoreWork);
  useEffect(() => keepWork(window.sessionStorage, assist), [assist]);
  const { status, vocabulary, settings, change, setPinned, addRecent } = facts;
  const page = useMemo<Page>(
    () => ({ status, vocabulary, settings, change, setPinned, addRecent, assist, dispatch }),
    [status, vocabulary, settings, change, setPinned, addRecent, assist],
  );
  return <PageContext value={page}>{children}</PageContext>;
}

/** Throws outside `PageProvider`, which is a programmer's mistake. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('usePage outside PageProvider');
  return page;
}
