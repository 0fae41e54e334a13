/** F1: `npm run test:soak` does the same 500 times. */
import { it } from 'vitest';
import { expectOldOrNew } from '../support/old-or-new.ts';
import { temporaryFolders } from '../support/temp-folder.ts';

const newFolder = temporaryFolders('kill-during-save');

it('settings are the old or the new after each of 20 kills at any moment of a save', async () => {
  await expectOldOrNew(newFolder(), 20);
});
