/** F1: `npm run test:soak` does the same 500 times. */
import { expect, it } from 'vitest';
import { killDuringSaves } from '../support/kill-during-save.ts';
import { temporaryFolders } from '../support/temp-folder.ts';

const newFolder = temporaryFolders('kill-during-save');
const KILLS = Number(process.env.PASSALONG_KILLS ?? '20');

it(`settings are the old or the new after each of ${KILLS} kills at any moment of a save`, async () => {
  let kills = 0;
  let interrupted = 0;
  for await (const { saved, starting, found, trouble, isInterrupted, names } of killDuringSaves(
    newFolder(),
    KILLS,
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
  expect(kills).toBe(KILLS);
  expect(interrupted).toBeGreaterThan(KILLS / 10);
}, 600_000);
