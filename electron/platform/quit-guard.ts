/** Holds the end of the app while something is unsaved, says why, and lets the person try again or leave. */
import type { SaveFailure } from '../state/save-failure.ts';

export interface QuitGuardOptions {
  /** Waits for running saves and tries a failed one again; answers why something is still unsaved. */
  readonly finish: () => Promise<SaveFailure | null>;
  /** Shows the reason; true: end although the change is lost. */
  readonly endAnyway: (failure: SaveFailure) => Promise<boolean>;
  /** Asks the app to end, which asks this guard again. */
  readonly end: () => void;
}

interface Preventable {
  preventDefault(): void;
}

/** A listener for the app's `will-quit`, by when every window has told what it wants kept. */
export function quitGuard({ finish, endAnyway, end }: QuitGuardOptions): (event: Preventable) => void {
  let state: 'open' | 'settling' | 'settled' = 'open';
  const settle = async () => {
    for (let failure = await finish(); failure; failure = await finish()) {
      if (await endAnyway(failure)) return;
    }
  };
  return (event) => {
    if (state === 'settled') return;
    event.preventDefault();
    if (state === 'settling') return;
    state = 'settling';
    void settle().finally(() => {
      state = 'settled';
      end();
    });
  };
}
