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
import type { AssistState, BuyerState } from './assist-state.ts';
import { keepWork, restoreWork } from './kept-work.ts';
import type { KnownSettings } from './use-settings.ts';

export interface Page {
  readonly status: LibraryStatus;
  readonly vocabulary: Vocabulary;
  readonly settings: Settings;
  readonly change: KnownSettings['change'];
  readonly setPinned: KnownSettings['setPinned'];
  readonly addRecent: KnownSettings['addRecent'];
  readonly dispatch: Dispatch<AssistAction>;
}

// Three contexts, so that a key typed into a draft draws the draft anew and nothing else.
const PageContext = createContext<Page | null>(null);
const BuyerContext = createContext<BuyerState | null>(null);
const WorkContext = createContext<AssistState | null>(null);

/** The part of the work that a draft does not change, with the same identity as long as it is the same. */
function useBuyerPart(work: AssistState): BuyerState {
  const { opportunity, personId, stage, role, facts, handedOver } = work;
  return useMemo(
    () => ({ opportunity, personId, stage, role, facts, handedOver }),
    [opportunity, personId, stage, role, facts, handedOver],
  );
}

export interface PageProviderProps extends Omit<Page, 'dispatch'> {
  readonly children: ReactNode;
}

export function PageProvider({ children, ...facts }: PageProviderProps) {
  const [work, dispatch] = useReducer(reduceAssist, window.sessionStorage, restoreWork);
  useEffect(() => keepWork(window.sessionStorage, work), [work]);
  const { status, vocabulary, settings, change, setPinned, addRecent } = facts;
  const page = useMemo<Page>(
    () => ({ status, vocabulary, settings, change, setPinned, addRecent, dispatch }),
    [status, vocabulary, settings, change, setPinned, addRecent],
  );
  const buyer = useBuyerPart(work);
  return (
    <PageContext value={page}>
      <BuyerContext value={buyer}>
        <WorkContext value={work}>{children}</WorkContext>
      </BuyerContext>
    </PageContext>
  );
}

function inside<Value>(value: Value | null): Value {
  if (value === null) throw new Error('used outside PageProvider');
  return value;
}

/** The library, its words, the settings, and the way to change the work. */
export function usePage(): Page {
  return inside(useContext(PageContext));
}

/** Where it stands and who the buyer is. */
export function useBuyer(): BuyerState {
  return inside(useContext(BuyerContext));
}

/** The work as a whole, the draft included: changes with every key typed into it. */
export function useWork(): AssistState {
  return inside(useContext(WorkContext));
}
