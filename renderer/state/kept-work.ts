/**
 * The draft survives a crash or reload of the window: the work in hand is kept in the session storage of
 * this window, which ends with it.
 */
import { type AssistState, EMPTY_ASSIST } from './assist-state.ts';

const KEY = 'passalong.work';
/** Raised when the shape of the state changes, so that old work is left alone rather than misread. */
const SHAPE = 1;

/** The part of the Web Storage interface that is used. */
export type KeptIn = Pick<Storage, 'getItem' | 'setItem'>;

function isKept(value: unknown): value is { shape: number; work: AssistState } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'shape' in value &&
    value.shape === SHAPE &&
    'work' in value
  );
}

/** What was kept, or an empty situation when nothing readable is there. */
export function restoreWork(storage: KeptIn): AssistState {
  try {
    const kept: unknown = JSON.parse(storage.getItem(KEY) ?? 'null');
    return isKept(kept) ? { ...EMPTY_ASSIST, ...kept.work } : EMPTY_ASSIST;
  } catch {
    return EMPTY_ASSIST;
  }
}

/** Keeps the work; a full or forbidden storage costs only this safety net. */
export function keepWork(storage: KeptIn, work: AssistState): void {
  try {
    storage.setItem(KEY, JSON.stringify({ shape: SHAPE, work }));
  } catch {
    // Nothing else depends on it.
  }
}
