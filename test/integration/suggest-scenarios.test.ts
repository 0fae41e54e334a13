import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalog } from '#domain/catalog.ts';
import { isoDayOf } from '#domain/iso-day.ts';
import { suggest } from '#domain/suggest/suggest.ts';
import { readScenarios } from '../support/scenario-file.ts';
import {
  type Ordering,
  scoreOrdering,
  shuffled,
  situationOfScenario,
  stageOnly,
} from '../support/scenario-score.ts';
import { readStarterCatalog } from '../support/starter-catalog.ts';

/** Share of scenarios whose best item must stand among the first three. Source: content/README, Numbers. */
const WANTED_SHARE = 0.9;

const ours: Ordering = (catalog, scenario) =>
  suggest(catalog, situationOfScenario(scenario), isoDayOf(scenario.today)).assets.map(({ id }) => id);

describe.each(['open', 'sealed'] as const)('on the %s labelled scenarios', (name) => {
  const scenarios = readScenarios(name);
  let catalog: Catalog;
  beforeAll(async () => {
    catalog = await readStarterCatalog();
  });

  it('never lists what must never be sent', () => {
    expect(scoreOrdering(catalog, scenarios, ours).violations).toEqual([]);
  });

  it('puts a best item among the first three in nine of ten, far ahead of sorting by stage or not at all', () => {
    const score = scoreOrdering(catalog, scenarios, ours);
    const byStage = scoreOrdering(catalog, scenarios, stageOnly);
    const byChance = scoreOrdering(catalog, scenarios, shuffled(1));
    console.info(
      `${name}, best in top 3: ours ${score.hits}/${score.withBest}, by stage ${byStage.hits}, by chance ${byChance.hits}\n${score.misses.join('\n')}`,
    );
    expect(score.hits / score.withBest).toBeGreaterThanOrEqual(WANTED_SHARE);
    expect(byStage.hits).toBeLessThan(score.hits);
    expect(byChance.hits).toBeLessThan(score.hits);
  });

  it('asks marketing where the library has no good answer', () => {
    for (const scenario of scenarios.filter(({ no_good_answer }) => no_good_answer)) {
      const answer = suggest(catalog, situationOfScenario(scenario), isoDayOf(scenario.today));
      expect(answer.assets.length, scenario.id).toBeLessThan(3);
      expect(answer.askMarketing, scenario.id).not.toBeNull();
    }
  });
});
