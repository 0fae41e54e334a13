/** The few best of many without sorting all of them. */
import type { RankedSlot } from './rerank.ts';

export interface Selected {
  /** In order; ties by slot. */
  readonly best: RankedSlot[];
  /** Those that are not among the best, in no order. */
  readonly rest: number[];
}

/** @param score by slot */
export function bestSlots(slots: readonly number[], score: Float32Array, count: number): Selected {
  const values = Float32Array.from(slots, (slot) => score[slot] ?? 0).sort();
  const threshold = values[values.length - count] ?? Number.NEGATIVE_INFINITY;
  const best: RankedSlot[] = [];
  const rest: number[] = [];
  for (const slot of slots) {
    const value = score[slot] ?? 0;
    if (value >= threshold) best.push({ slot, score: value });
    else rest.push(slot);
  }
  best.sort((a, b) => b.score - a.score || a.slot - b.slot);
  // Ties with the last one may be many; they are no better than the rest.
  for (const { slot } of best.splice(count)) rest.push(slot);
  return { best, rest };
}
