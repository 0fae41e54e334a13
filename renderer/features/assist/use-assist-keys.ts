/** The keys of this room: a number goes to a suggestion, `u` uses it, `p` previews it, Esc goes back. */
import { useEffect, useRef } from 'react';
import type { SuggestionsAnswer } from '../../bridge/types.ts';
import { usePage, useWork } from '../../state/page-context.tsx';
import type { StartDraft } from '../../state/use-start-draft.ts';
import { type Shortcuts, useShortcuts } from '../../ui/use-shortcuts.ts';

const NUMBERS = ['1', '2', '3', '4', '5'] as const;

export interface AssistKeys {
  readonly answer: SuggestionsAnswer | null;
  readonly start: StartDraft;
  readonly onPreview: (id: string) => void;
}

function cardOf(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-suggestion="${CSS.escape(id)}"]`);
}

/** The suggestion that has focus, or the first one. */
function chosenId(answer: SuggestionsAnswer | null): string | undefined {
  const focused = document.activeElement?.closest<HTMLElement>('[data-suggestion]')?.dataset.suggestion;
  return focused ?? answer?.suggestions.assets[0]?.id;
}

function goTo(id: string | undefined): boolean {
  const card = id === undefined ? null : cardOf(id);
  card?.focus();
  card?.scrollIntoView({ block: 'nearest' });
  return card !== null;
}

export function useAssistKeys({ answer, start, onPreview }: AssistKeys): void {
  const { dispatch } = usePage();
  const assist = useWork();
  /** Whether the keyboard was led back to the cards. */
  const cameBack = useRef(false);
  const use = (id: string | undefined) =>
    id !== undefined && start.withAsset(id, answer?.cards[id]?.messages ?? []);
  const preview = (id: string | undefined) => {
    if (id === undefined) return false;
    onPreview(id);
    return true;
  };
  const back = () => {
    if (!assist.isComposerOpen) return false;
    dispatch({ kind: 'composer-shown', isOpen: false });
    cameBack.current = true;
    // A file that was handed over is no longer among the suggestions.
    if (!goTo(assist.draft?.attach?.[0])) goTo(answer?.suggestions.assets[0]?.id);
    return true;
  };
  useEffect(() => {
    // The answer to what was just handed over may take away the card that has the focus.
    if (cameBack.current && document.activeElement === document.body) goTo(answer?.suggestions.assets[0]?.id);
  }, [answer]);
  const numbers = NUMBERS.map((key, at) => [key, () => goTo(answer?.suggestions.assets[at]?.id)] as const);
  const shortcuts: Shortcuts = {
    ...Object.fromEntries(numbers),
    u: () => use(chosenId(answer)),
    p: () => preview(chosenId(answer)),
    Escape: back,
  };
  useShortcuts(shortcuts);
}
