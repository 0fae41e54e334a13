/** F24: the app does not end while a change is unsaved, unless the person says so. */
import { describe, expect, it } from 'vitest';
import { quitGuard } from '../../electron/platform/quit-guard.ts';
import { UNSAVED_WORDS, unsavedReason } from '../../electron/platform/unsaved-words.ts';
import type { SaveFailure } from '../../electron/state/save-failure.ts';

const full: SaveFailure = { code: 'disk_full', folder: '/home/$&/data' };

/** An app whose saves fail so often, and a person who answers so; resolves when the app has ended. */
function quit(failures: number, answers: readonly boolean[], asks = 1) {
  const left = [...answers];
  const shown: SaveFailure[] = [];
  let prevented = 0;
  let finishes = 0;
  return new Promise<{ shown: SaveFailure[]; prevented: number; finishes: number }>((resolve) => {
    const guard = quitGuard({
      finish: async () => (finishes++ < failures ? full : null),
      endAnyway: async (failure) => {
        shown.push(failure);
        return left.shift() ?? false;
      },
      end: () => {
        const before = prevented;
        ask();
        if (prevented === before) resolve({ shown, prevented, finishes });
      },
    });
    const ask = () => guard({ preventDefault: () => (prevented += 1) });
    for (let count = 0; count < asks; count += 1) ask();
  });
}

describe('the end of the app', () => {
  it('comes at once when everything is saved, without a question', async () => {
    expect(await quit(0, [])).toEqual({ shown: [], prevented: 1, finishes: 1 });
  });

  it('is held, and the reason shown, until a further try succeeds', async () => {
    expect(await quit(2, [false, false])).toEqual({ shown: [full, full], prevented: 1, finishes: 3 });
  });

  it('comes without saving when the person says so', async () => {
    expect(await quit(99, [false, true])).toMatchObject({ shown: [full, full], finishes: 2 });
  });

  it('asked for again meanwhile asks no second question', async () => {
    expect(await quit(1, [false], 3)).toMatchObject({ shown: [full], prevented: 3 });
  });
});

it.each(['en', 'de'] as const)('the reason names the folder in %s, for every code', (language) => {
  const words = UNSAVED_WORDS[language];
  for (const code of ['disk_full', 'no_permission', 'read_only', 'failed'] as const) {
    expect(unsavedReason(words, { ...full, code })).toContain(full.folder);
  }
});
