import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { BUILT_IN_RIVALS } from '#domain/taxonomy.ts';
import { type LabelledScenario, readScenarios } from '../support/scenario-file.ts';

const LIBRARY = join(import.meta.dirname, '../../content/library');
const named = z.array(z.object({ id: z.string() })).transform((rows) => rows.map(({ id }) => id));
const config = z
  .object({ products: named, industries: named, regions: named, rivals: named })
  .parse(parse(readFileSync(join(LIBRARY, 'library.yaml'), 'utf8')));

const open = readScenarios('open');
const sealed = readScenarios('sealed');
const all = [...open, ...sealed];

function assetIds(): ReadonlySet<string> {
  const files = readdirSync(join(LIBRARY, 'assets'), { recursive: true, encoding: 'utf8' });
  const described = files.filter((file) => file.endsWith('.meta.yaml'));
  const identity = z.object({ id: z.string() });
  return new Set(
    described.map((file) => identity.parse(parse(readFileSync(join(LIBRARY, 'assets', file), 'utf8'))).id),
  );
}

/** Ids of the scenarios that break a promise, so that a failure names them. */
function breaking(holds: (scenario: LabelledScenario) => boolean): string[] {
  return all.filter((scenario) => !holds(scenario)).map(({ id }) => id);
}

const isHard = ({ situation, no_good_answer }: LabelledScenario) =>
  situation.role === 'unknown' || situation.profession === undefined || no_good_answer === true;

describe('labelled scenarios', () => {
  it('are at least 90 open and exactly 40 sealed, each named once', () => {
    expect(open.length).toBeGreaterThanOrEqual(90);
    expect(sealed).toHaveLength(40);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('hold at least 30 with unknown role, missing profession or no good answer, in both files', () => {
    expect(all.filter(isHard).length).toBeGreaterThanOrEqual(30);
    expect(open.some(isHard) && sealed.some(isHard)).toBe(true);
  });

  it('lie mostly between quote and decision', () => {
    const inWhitespace = all.filter(({ situation }) =>
      ['quoted', 'deciding', 'negotiate'].includes(situation.stage),
    );
    expect(inWhitespace.length).toBeGreaterThan(all.length / 2);
  });

  it('name only assets that the starter library describes', () => {
    const known = assetIds();
    const handedOver = ({ situation }: LabelledScenario) =>
      (situation.history ?? []).flatMap(({ assets }) => assets.map(({ id }) => id));
    expect(
      breaking((s) => [...s.best, ...s.good, ...s.never, ...handedOver(s)].every((id) => known.has(id))),
    ).toEqual([]);
  });

  it('put each asset into one grade only', () => {
    expect(
      breaking(({ best, good, never }) => {
        const graded = [...best, ...good, ...never];
        return new Set(graded).size === graded.length;
      }),
    ).toEqual([]);
  });

  it('have a best answer exactly where they do not say that there is none', () => {
    expect(breaking(({ best, no_good_answer }) => (best.length === 0) === (no_good_answer === true))).toEqual(
      [],
    );
  });

  it('use the products, industries, regions and rivals of the library', () => {
    const isOf = (list: readonly string[], id: string | undefined) => id === undefined || list.includes(id);
    expect(
      breaking(
        ({ situation }) =>
          isOf(config.products, situation.product) &&
          isOf(config.industries, situation.industry) &&
          isOf(config.regions, situation.region) &&
          isOf([...BUILT_IN_RIVALS, ...config.rivals], situation.rival),
      ),
    ).toEqual([]);
  });

  it('tell history in order of days, all before today', () => {
    expect(
      breaking(({ situation, today }) => {
        const days = (situation.history ?? []).map(({ day }) => day);
        return days.every((day, index) => day < today && day >= (days[index - 1] ?? ''));
      }),
    ).toEqual([]);
  });

  it('never call an asset best or good that this contact already has, unless the draft was not sent', () => {
    const repeatable = 'security-pack';
    expect(
      breaking(({ best, good, situation }) => {
        const sent = (situation.history ?? []).filter(({ outcome }) => outcome !== 'not_sent');
        const has = new Set(sent.flatMap(({ assets }) => assets.map(({ id }) => id)));
        return [...best, ...good].every((id) => id === repeatable || !has.has(id));
      }),
    ).toEqual([]);
  });
});
