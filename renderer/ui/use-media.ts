import { useCallback, useSyncExternalStore } from 'react';

/** Widths at which the page folds, in CSS pixels, so that 200 % zoom folds it the same way. */
export const COMPOSER_BESIDE = '(min-width: 1180px)';
export const SITUATION_BESIDE = '(min-width: 960px)';

/** Whether a media query holds now. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
