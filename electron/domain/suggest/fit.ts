/** How an item's marks meet a situation. */
import type { Fit } from '../asset.ts';
import type { RoleOrUnknown, Stage } from '../taxonomy.ts';

/** `other`: marked, but not for this; `unknown`: the situation does not say. */
export type Match = 'named' | 'any' | 'other' | 'unknown';

/** Meets a list of marks with the situation's value; null: not yet asked. */
export function matchOf<Id extends string>(marks: Fit<Id>, value: Id | null): Match {
  if (value === null) return 'unknown';
  if (marks === 'unmatched') return 'other';
  if (marks.length === 0) return 'any';
  return marks.includes(value) ? 'named' : 'other';
}

/**
 * Stages whose items also serve this one, because the buyer stands close. One way where the product says
 * so. Source: content/README, Neighbours.
 */
const NEIGHBOURS: Partial<Record<Stage, readonly Stage[]>> = {
  qualify: ['target'],
  discover: ['qualify'],
  evaluate: ['discover'],
  quoted: ['evaluate', 'deciding'],
  deciding: ['quoted', 'negotiate'],
  negotiate: ['deciding'],
  no_decision: ['deciding'],
  won: ['review'],
  review: ['expand'],
  expand: ['review'],
};

export type StageMatch = 'named' | 'neighbour' | 'any' | 'other';

/** Whether an item may be listed at a stage, and how well it fits. */
export function matchStage(marks: Fit<Stage>, stage: Stage): StageMatch {
  if (marks === 'unmatched') return 'other';
  if (marks.length === 0) return 'any';
  if (marks.includes(stage)) return 'named';
  return NEIGHBOURS[stage]?.some((neighbour) => marks.includes(neighbour)) ? 'neighbour' : 'other';
}

/** Meets the roles an item is marked for with the buyer's; an unknown role meets everything a little. */
export function matchRole(marks: Fit<Exclude<RoleOrUnknown, 'unknown'>>, role: RoleOrUnknown): Match {
  return matchOf(marks, role === 'unknown' ? null : role);
}
