/** The promise about kills, for a quick run and for a long one. */
import { expect } from 'vitest';
import { killDuringSaves } from './kill-during-save.ts';

/** After each kill the settings are the old or the new, whole, without trouble and without rubbish beside them. */
export async function expectOldOrNew(folder: string, times: number): Promise<void> {
  let kills = 0;
  let interrupted = 0;
  for await (const { saved, starting, found, trouble, isInterrupted, names } of killDuringSaves(
    folder,
    times,
  )) {
    kills += 1;
    if (isInterrupted) interrupted += 1;
    expect(trouble).toBeNull();
    // The message that a save is done may have died with the process.
    expect(Number(found.rep.name)).toBeGreaterThanOrEqual(saved);
    expect(Number(found.rep.name)).toBeLessThanOrEqual(starting + 1);
    expect(found.pins).toHaveLength(500);
    expect(['settings.json', 'settings.json.bak']).toEqual(expect.arrayContaining([...names]));
  }
  expect(kills).toBe(times);
  expect(interrupted).toBeGreaterThan(times / 10);
}
