/** Measures an ordering of assets against labelled scenarios. */
import type { Catalog } from '#domain/catalog.ts';
import { isoDayOf } from '#domain/iso-day.ts';
import { type Situation, situationOf } from '#domain/situation.ts';
import type { LabelledScenario } from './scenario-file.ts';

/** The situation a scenario describes; what it leaves out is not known. */
export function situationOfScenario({ situation }: LabelledScenario): Situation {
  const { history = [], languages = [], ...stated } = situation;
  const known = Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
  return {
    ...situationOf(situation.stage, situation.role),
    ...known,
    languages,
    history: history.map(({ day, assets, message, outcome }) => ({
      day: isoDayOf(day),
      assets: assets.map(({ id }) => ({ id, version: null })),
      template: null,
      message: message ?? null,
      outcome,
    })),
  };
}

/** Answers asset ids, best first. */
export type Ordering = (catalog: Catalog, scenario: LabelledScenario) => readonly string[];

export interface ScenarioScore {
  /** Scenarios with a best item that has one among the first three. */
  readonly hits: number;
  readonly withBest: number;
  /** `scenario: asset` for each item listed that must never be. */
  readonly violations: readonly string[];
  readonly misses: readonly string[];
}

const FIRST_PLACES = 3;

export function scoreOrdering(
  catalog: Catalog,
  scenarios: readonly LabelledScenario[],
  ordering: Ordering,
): ScenarioScore {
  const violations: string[] = [];
  const misses: string[] = [];
  const withBest = scenarios.filter(({ best }) => best.length > 0);
  for (const scenario of scenarios) {
    const listed = ordering(catalog, scenario);
    violations.push(
      ...listed.filter((id) => scenario.never.includes(id)).map((id) => `${scenario.id}: ${id}`),
    );
    const isHit = listed.slice(0, FIRST_PLACES).some((id) => scenario.best.includes(id));
    if (scenario.best.length > 0 && !isHit) {
      misses.push(
        `${scenario.id}: wanted ${scenario.best.join(' or ')}, got ${listed.slice(0, FIRST_PLACES).join(', ')}`,
      );
    }
  }
  return { hits: withBest.length - misses.length, withBest: withBest.length, violations, misses };
}

/** What a folder sorted by stage alone would show first: named stage, then path. */
export const stageOnly: Ordering = ({ assets }, { situation }) =>
  assets
    .filter(({ stages }) => stages !== 'unmatched' && stages.includes(situation.stage))
    .map(({ id }) => id);

/** A shuffled shelf; the seed makes a run repeatable. */
export function shuffled(seed: number): Ordering {
  let state = seed;
  const next = () => {
    // Numerical Recipes' linear congruential generator: repeatable, and good enough for a baseline.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return ({ assets }) =>
    assets
      .map(({ id }) => ({ id, place: next() }))
      .toSorted((a, b) => a.place - b.place)
      .map(({ id }) => id);
}
