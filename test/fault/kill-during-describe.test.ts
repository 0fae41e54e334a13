/** F2: a kill while what marketing says about a folder is being saved. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isoDayOf } from '#domain/iso-day.ts';
import { readLibrary } from '../../electron/library/read-library.ts';
import { LIQUID_LANGUAGE } from '../../electron/template/liquid-language.ts';
import { bundledChild, runAndKill } from '../support/kill-during-save.ts';
import { temporaryFolders } from '../support/temp-folder.ts';

const newFolder = temporaryFolders('kill-during-describe');
const KILLS = 20;
/** Long enough that a torn file would show, and must be found whole after each kill. */
const NOTE = '# what marketing wrote by hand\n'.repeat(2_000);

it(`a folder's description is the old or the new after each of ${KILLS} kills, its files untouched and no rubbish an asset`, async () => {
  const folder = newFolder();
  const script = await bundledChild(folder, 'describe-forever');
  const library = join(folder, 'library');
  const cases = join(library, 'assets', 'cases');
  mkdirSync(cases, { recursive: true });
  writeFileSync(join(cases, 'a.txt'), 'as it was');
  writeFileSync(join(cases, '_folder.yaml'), `${NOTE}type: deck\n`);

  for (let kill = 0; kill < KILLS; kill += 1) {
    const reached = { saved: 0, starting: 0 };
    await runAndKill(script, library, reached);
    expect(reached.saved).toBeGreaterThan(0);
    const text = readFileSync(join(cases, '_folder.yaml'), 'utf8');
    expect(text.startsWith(NOTE)).toBe(true);
    expect(text).toMatch(/^type: (deck|one_pager)$/m);
    expect(text).toMatch(/^audience: send$/m);
    expect(readFileSync(join(cases, 'a.txt'), 'utf8')).toBe('as it was');
    const catalog = await readLibrary(library, isoDayOf('2026-11-25'), { language: LIQUID_LANGUAGE });
    if (!catalog.ok) throw new Error(catalog.error);
    expect(catalog.value.assets.map(({ path }) => path)).toEqual(['assets/cases/a.txt']);
    expect(catalog.value.assets[0]?.described).toBe(true);
    expect(catalog.value.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  }
  // A killed save leaves at most its own temp file; each is hidden, and the next save sweeps the old ones.
  expect(
    readdirSync(cases)
      .filter((name) => !name.startsWith('.'))
      .toSorted(),
  ).toEqual(['_folder.yaml', 'a.txt']);
});
