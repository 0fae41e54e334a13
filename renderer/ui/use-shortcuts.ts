/** Single keys for the page. They sleep while a person types, and while a dialog is open. */
import { useEffect, useRef } from 'react';
import { openDialogs } from './open-dialogs.ts';

/** Key as in `KeyboardEvent.key`, or `Mod+key` with Ctrl or Cmd. Answering false lets the key pass. */
export type Shortcuts = Readonly<Record<string, () => unknown>>;

const TYPING = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable="true"]';

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TYPING) !== null;
}

function nameOf(event: KeyboardEvent): string {
  return event.ctrlKey || event.metaKey ? `Mod+${event.key.toLowerCase()}` : event.key;
}

export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const name = nameOf(event);
      const isPlain = !name.startsWith('Mod+') && name !== 'Escape';
      if (event.defaultPrevented || event.altKey || openDialogs() > 0) return;
      if (document.querySelector('[role="listbox"], [role="menu"], [role="dialog"]')) return;
      if (isPlain && isTyping(event.target)) return;
      const act = latest.current[name];
      if (act && act() !== false) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
