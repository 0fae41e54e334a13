import { it } from 'vitest';
import { expectOldOrNew } from '../support/old-or-new.ts';
import { temporaryFolders } from '../support/temp-folder.ts';

const newFolder = temporaryFolders('kill-during-save');

/** Source: product rule, Numbers we hold ourselves to. */
const KILLS = 500;

it(`settings are the old or the new after each of ${KILLS} kills at any moment of a save`, async () => {
  await expectOldOrNew(newFolder(), KILLS);
});
