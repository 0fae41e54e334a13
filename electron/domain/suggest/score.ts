/** Points of an item for a situation: every point has a reason, and the score is their sum. */
import type { Asset } from '../asset.ts';
import type { Situation } from '../situation.ts';
import type { Reason, ReasonCode } from '../suggestion.ts';
import type { Template } from '../template.ts';
import { matchOf, matchRole, matchStage } from './fit.ts';
import { POINTS } from './points.ts';
import { facetText, freshnessText, roleText, stageText } from './reason-text.ts';

export function reason(code: ReasonCode, points: number, text: string, facts: Reason['facts'] = {}): Reason {
  return { code, points, text, facts };
}

/** Adds up the points of reasons. */
export function sumOf(reasons: readonly Reason[]): number {
  return reasons.reduce((sum, { points }) => sum + points, 0);
}

/** Reasons that hold whatever is said next; undefined when the item cannot be listed at this stage or for this role. */
function placeReasons(item: Pick<Asset, 'stages' | 'roles'>, situation: Situation): Reason[] | undefined {
  const stage = matchStage(item.stages, situation.stage);
  const role = matchRole(item.roles, situation.role);
  if (stage === 'other' || role === 'other') return undefined;
  return [
    reason('stage', POINTS.stage[stage], stageText(stage, situation.stage), {
      match: stage,
      stage: situation.stage,
    }),
    reason('role', POINTS.role[role], roleText(role, situation), { match: role, role: situation.role }),
  ];
}

function facetReason(
  facet: 'industry' | 'profession' | 'stance',
  match: ReturnType<typeof matchOf>,
  situation: Situation,
): Reason[] {
  if (match === 'other') return [];
  const points = match === 'named' ? POINTS[facet].named : POINTS[facet].any;
  const value = situation[facet];
  return [
    reason(facet, points, facetText(facet, match, situation), value === null ? { match } : { match, value }),
  ];
}

function freshnessReason({ freshness }: Pick<Asset, 'freshness'>): Reason[] {
  if (freshness.kind !== 'current' && freshness.kind !== 'due') return [];
  const { kind, daysSince } = freshness;
  return [
    reason(
      'freshness',
      POINTS.freshness[kind],
      freshnessText(kind, daysSince),
      daysSince === null ? { kind } : { kind, daysSince },
    ),
  ];
}

/** Everything about an asset but its message; undefined when it cannot be listed here. */
export function assetReasons(asset: Asset, situation: Situation): readonly Reason[] | undefined {
  const place = placeReasons(asset, situation);
  if (!place) return undefined;
  const reasons = [
    ...place,
    ...facetReason('industry', matchOf(asset.industries, situation.industry), situation),
    ...facetReason('profession', matchOf(asset.professions, situation.profession), situation),
    ...facetReason('stance', matchOf(asset.stances, situation.stance), situation),
    ...freshnessReason(asset),
  ];
  if (matchOf(asset.drivers, situation.driver) === 'named') {
    // The word itself is private: it may choose, it is never said.
    reasons.push(reason('driver', POINTS.driver.named, 'suits what this person cares about'));
  }
  if (matchOf(asset.levels, situation.level) === 'other') {
    reasons.push(reason('level', POINTS.level.wrong, 'made for another level'));
  }
  return reasons;
}

/** Everything about a template but its message; undefined when it cannot be listed here. */
export function templateReasons(
  template: Template,
  situation: Situation,
  freshness: Asset['freshness'],
): readonly Reason[] | undefined {
  const place = placeReasons(template, situation);
  if (!place) return undefined;
  return [
    ...place,
    ...facetReason('profession', matchOf(template.professions, situation.profession), situation),
    ...facetReason('stance', matchOf(template.stances, situation.stance), situation),
    ...freshnessReason({ freshness }),
  ];
}
