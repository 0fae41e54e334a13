import { useSyncExternalStore } from 'react';
import { onDialogsChange, openDialogs } from './open-dialogs.ts';

/** Whether a dialog lies over the page. */
export function useIsCovered(): boolean {
  return useSyncExternalStore(onDialogsChange, openDialogs) > 0;
}
