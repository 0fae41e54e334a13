/** Points of an item for a situation: every point has a ground, and the score is their sum. */
import type { Asset } from '../asset.ts';
import type { Situation } from '../situation.ts';
import type { Reason } from '../suggestion.ts';
import type { Template } from '../template.ts';
import { matchOf, matchRole, matchStage } from './fit.ts';
import { POINTS } from './points.ts';

/** A fact that counted and its points, not yet in words: thousands are weighed, a handful are shown. */
export type Ground = Omit<Reason, 'text'>;

/** Adds up points. */
export function sumOf(grounds: readonly Ground[]): number {
  let sum = 0;
  for (const { points } of grounds) sum += points;
  return sum;
}

/** Grounds that hold whatever is said next; undefined when the item cannot be listed at this stage or for this role. */
function placeGrounds(item: Pick<Asset, 'stages' | 'roles'>, situation: Situation): Ground[] | undefined {
  const stage = matchStage(item.stages, situation.stage);
  const role = matchRole(item.roles, situation.role);
  if (stage === 'other' || role === 'other') return undefined;
  return [
    { code: 'stage', points: POINTS.stage[stage], facts: { match: stage, stage: situation.stage } },
    { code: 'role', points: POINTS.role[role], facts: { match: role, role: situation.role } },
  ];
}

function addFacet(
  grounds: Ground[],
  code: 'industry' | 'profession' | 'stance',
  match: ReturnType<typeof matchOf>,
  value: string | null,
): void {
  if (match === 'other') return;
  const points = match === 'named' ? POINTS[code].named : POINTS[code].any;
  grounds.push({ code, points, facts: value === null ? { match } : { match, value } });
}

function addFreshness(grounds: Ground[], { kind, daysSince }: Asset['freshness']): void {
  if (kind !== 'current' && kind !== 'due') return;
  const facts = daysSince === null ? { kind } : { kind, daysSince };
  grounds.push({ code: 'freshness', points: POINTS.freshness[kind], facts });
}

/** Everything about an asset but its message; undefined when it cannot be listed here. */
export function assetGrounds(asset: Asset, situation: Situation): readonly Ground[] | undefined {
  const grounds = placeGrounds(asset, situation);
  if (!grounds) return undefined;
  const { industry, profession, stance, driver, level } = situation;
  addFacet(grounds, 'industry', matchOf(asset.industries, industry), industry);
  addFacet(grounds, 'profession', matchOf(asset.professions, profession), profession);
  addFacet(grounds, 'stance', matchOf(asset.stances, stance), stance);
  addFreshness(grounds, asset.freshness);
  if (matchOf(asset.drivers, driver) === 'named') {
    // The word itself is private: it may choose, it is never said.
    grounds.push({ code: 'driver', points: POINTS.driver.named, facts: {} });
  }
  if (matchOf(asset.levels, level) === 'other') {
    grounds.push({ code: 'level', points: POINTS.level.wrong, facts: {} });
  }
  return grounds;
}

/** Everything about a template but its message; undefined when it cannot be listed here. */
export function templateGrounds(
  template: Template,
  situation: Situation,
  freshness: Asset['freshness'],
): readonly Ground[] | undefined {
  const grounds = placeGrounds(template, situation);
  if (!grounds) return undefined;
  addFacet(grounds, 'profession', matchOf(template.professions, situation.profession), situation.profession);
  addFacet(grounds, 'stance', matchOf(template.stances, situation.stance), situation.stance);
  addFreshness(grounds, freshness);
  return grounds;
}
