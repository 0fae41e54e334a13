/** When a draft opens, focus goes to its first blank, so that the next thing a rep does is type. */
import { type RefObject, useEffect, useRef } from 'react';

/** Focuses the first blank that blocks; nothing happens when there is none. */
export function focusFirstBlank(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}

/** Somebody walking through radio buttons by arrow keys must not be carried away in the middle of it. */
function isChoosingByKeys(): boolean {
  return document.activeElement?.matches('input[type="radio"]:focus-visible') ?? false;
}

/** @param isReady the blanks are on the page; what follows does not move the focus again */
export function useFocusOnOpen(form: RefObject<HTMLFormElement | null>, isReady: boolean): void {
  const isDone = useRef(false);
  useEffect(() => {
    if (!isReady || isDone.current) return;
    isDone.current = true;
    if (!isChoosingByKeys()) focusFirstBlank(form.current);
  }, [form, isReady]);
}
