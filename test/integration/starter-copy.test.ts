import { chmodSync, existsSync, lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isoDayOf } from '#domain/iso-day.ts';
import { shiftDays } from '#domain/shift-days.ts';
import { samplesOf } from '../../electron/library/samples.ts';
import { copyStarter } from '../../electron/library/starter-copy.ts';
import { catalogOf, libraryWith, treeDigest } from '../support/library-folder.ts';
import { temporaryFolders } from '../support/temp-folder.ts';

const newFolder = temporaryFolders('starter-copy');
const STARTER = new URL('../../content/library/', import.meta.url).pathname;
const TODAY = isoDayOf('2027-03-01');

async function copied(today = TODAY): Promise<string> {
  const to = join(newFolder(), 'made/library');
  expect(await copyStarter(STARTER, to, today)).toEqual({ ok: true, value: null });
  return to;
}

function filesBelow(root: string, folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(root, path) : [path];
  });
}

describe('days in a text', () => {
  it('move where they are values, and stay where they are words', () => {
    const text = `reference_day: 2026-11-25\r
- { stage: quoted, day: 2026-11-13 }   # since 2026-11-13
days: [2026-02-27, '2026-02-28', "2026-03-01"]
  - 2026-12-31
note: Said on 2026-10-01, 2026-12-01, is late: 2026-12-02
version: 2026-11-25-b
bad: 2026-02-30
`;
    expect(shiftDays(text, 2)).toBe(`reference_day: 2026-11-27\r
- { stage: quoted, day: 2026-11-15 }   # since 2026-11-13
days: [2026-03-01, '2026-03-02', "2026-03-03"]
  - 2027-01-02
note: Said on 2026-10-01, 2026-12-01, is late: 2026-12-02
version: 2026-11-25-b
bad: 2026-02-30
`);
  });
});

describe('a copy of the starter library', () => {
  it('has every file, and differs in nothing but days', async () => {
    const to = await copied();
    expect(filesBelow(to).sort()).toEqual(filesBelow(STARTER).sort());
    const days = /\b\d{4}-\d{2}-\d{2}\b/g;
    const withoutDays = (path: string) => readFileSync(path, 'latin1').replaceAll(days, 'DAY');
    for (const path of filesBelow(STARTER)) {
      expect(withoutDays(join(to, path)), path).toBe(withoutDays(join(STARTER, path)));
    }
  });

  it('is on its day what the starter is on its own', async () => {
    const to = await copied();
    const starter = await catalogOf(STARTER, '2026-11-25');
    const copy = await catalogOf(to, TODAY);
    expect(copy.config.referenceDay).toBe(TODAY);
    const view = (catalog: typeof copy) =>
      catalog.assets.map(({ id, freshness, state, replacedBy }) => ({ id, freshness, state, replacedBy }));
    expect(view(copy)).toEqual(view(starter));
    expect(copy.issues.map(({ code, file }) => `${code} ${file}`)).toEqual(
      starter.issues.map(({ code, file }) => `${code} ${file}`),
    );
    expect(copy.assets.length).toBeGreaterThan(15);
  });

  it('moves released and expires by the same number of days', async () => {
    const to = await copied();
    const by = daysBetween(isoDayOf('2026-11-25'), TODAY);
    const note = 'assets/products/release-note-6.html.meta.yaml';
    const day = (root: string) => /released: (\S+)/.exec(readFileSync(join(root, note), 'utf8'))?.[1] ?? '';
    expect(day(to)).toBe(addDays(isoDayOf(day(STARTER)), by));
  });

  it('can be written to, although the starter cannot', async () => {
    const from = libraryWith({ 'library.yaml': 'reference_day: 2026-11-25\n', 'assets/a.pdf': 'x' });
    chmodSync(join(from, 'library.yaml'), 0o444);
    chmodSync(join(from, 'assets'), 0o555);
    const to = join(newFolder(), 'library');
    await copyStarter(from, to, TODAY);
    expect(lstatSync(join(to, 'library.yaml')).mode & 0o200).toBe(0o200);
    expect(lstatSync(join(to, 'assets')).mode & 0o200).toBe(0o200);
  });

  it('is never put over something, and leaves nothing behind when it fails', async () => {
    const folder = newFolder();
    const to = join(folder, 'library');
    await copyStarter(STARTER, to, TODAY);
    const before = treeDigest(folder);
    expect(await copyStarter(STARTER, to, TODAY)).toEqual({ ok: false, error: 'exists' });
    const undated = libraryWith({ 'library.yaml': 'company: Ana\n' });
    const other = join(folder, 'other');
    expect(await copyStarter(undated, other, TODAY)).toEqual({ ok: false, error: 'no_reference_day' });
    expect(await copyStarter(join(folder, 'nowhere'), other, TODAY)).toEqual({ ok: false, error: 'failed' });
    expect(treeDigest(folder)).toBe(before);
    expect(existsSync(other)).toBe(false);
  });
});

describe('the samples', () => {
  it('are read with their people and what was handed over to each', async () => {
    const samples = await samplesOf(STARTER);
    expect(samples.map(({ id, stage }) => [id, stage])).toEqual([
      ['sample-ostrand', 'quoted'],
      ['sample-meerwald', 'deciding'],
      ['sample-tarrow-north', 'target'],
      ['sample-hollin-vale', 'review'],
    ]);
    const [ostrand] = samples;
    expect(ostrand).toMatchObject({ quoteDay: '2026-11-13', amount: 61_652, currency: 'EUR' });
    expect(ostrand?.people[0]).toMatchObject({
      firstName: 'Karin',
      situation: { role: 'economic', stall: 'silent', product: 'payables', languages: ['en'], driver: null },
      history: [
        {
          day: '2026-11-17',
          assets: [{ id: 'case-hollin-vale-foods', version: null }],
          outcome: 'no_answer',
        },
      ],
    });
    expect(samples[2]?.people[0]?.situation.role).toBe('unknown');
  });

  it('move with the copy', async () => {
    const samples = await samplesOf(await copied());
    expect(samples[0]?.quoteDay).toBe(addDays(TODAY, -12));
  });

  it('are none where there is no such file, or a broken one', async () => {
    const root = libraryWith({ 'assets/a.pdf': 'x' });
    expect(await samplesOf(root)).toEqual([]);
    writeFileSync(join(root, 'samples.yaml'), new Uint8Array([0, 1, 2]));
    expect(await samplesOf(root)).toEqual([]);
    writeFileSync(join(root, 'samples.yaml'), 'opportunities: nothing\n');
    expect(await samplesOf(root)).toEqual([]);
  });
});
