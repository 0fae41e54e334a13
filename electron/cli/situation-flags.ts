/** The flags of `suggest` as a situation. */
import { z } from 'zod';
import { type IsoDay, isoDayOf, parseIsoDay } from '#domain/iso-day.ts';
import type { HandedOver, Situation } from '#domain/situation.ts';
import {
  DRIVERS,
  LEVELS,
  MESSAGES,
  OUTCOMES_OF_TOUCH,
  PROFESSIONS,
  REACHES,
  ROLES,
  STAGES,
  STALL_REASONS,
  STANCES,
} from '#domain/taxonomy.ts';
import { commaList, type FlagKinds, type Flags, oneOf, requiredOneOf } from './flags.ts';
import { UsageError } from './usage-error.ts';

export const SITUATION_FLAGS: FlagKinds = {
  stage: 'text',
  role: 'text',
  stance: 'text',
  reach: 'text',
  profession: 'text',
  level: 'text',
  driver: 'text',
  stall: 'text',
  rival: 'text',
  product: 'text',
  industry: 'text',
  region: 'text',
  languages: 'text',
  used: 'text',
  history: 'text',
  today: 'text',
};

const text = z.string().max(1_000);
const dayShape = text.refine((value): value is IsoDay => parseIsoDay(value) !== undefined, 'not a day');
/** `{touches: [{day, person, channel, template, assets: [{id, version}], message, outcome}]}`; the rest may be absent. */
const historyShape = z.object({
  touches: z
    .array(
      z.object({
        day: dayShape,
        person: text.nullish(),
        channel: text.nullish(),
        template: text.nullish(),
        assets: z
          .array(z.object({ id: text, version: text.nullish() }))
          .max(100)
          .default([]),
        message: z.enum(MESSAGES).nullish(),
        outcome: z.enum(OUTCOMES_OF_TOUCH).nullish(),
      }),
    )
    .max(10_000),
});

/** Reads a history file's text. @throws UsageError naming the first thing that is not as expected */
export function readHistory(json: string): readonly HandedOver[] {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    throw new UsageError('the history file is not JSON');
  }
  const parsed = historyShape.safeParse(data);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new UsageError(`the history file: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim());
  }
  return parsed.data.touches.map(({ day, template, assets, message, outcome }) => ({
    day,
    template: template ?? null,
    assets: assets.map(({ id, version }) => ({ id, version: version ?? null })),
    message: message ?? null,
    outcome: outcome ?? null,
  }));
}

/** Assets of `--used` count as handed over once, in their present version, before anything in the history. */
function usedBefore(ids: readonly string[]): readonly HandedOver[] {
  if (ids.length === 0) return [];
  const assets = ids.map((id) => ({ id, version: null }));
  return [{ day: isoDayOf('1970-01-01'), assets, template: null, message: null, outcome: null }];
}

export function situationOfFlags(flags: Flags, history: readonly HandedOver[]): Situation {
  return {
    stage: requiredOneOf(flags, 'stage', STAGES),
    role: requiredOneOf(flags, 'role', [...ROLES, 'unknown']),
    stance: oneOf(flags, 'stance', STANCES),
    reach: oneOf(flags, 'reach', REACHES),
    profession: oneOf(flags, 'profession', PROFESSIONS),
    level: oneOf(flags, 'level', LEVELS),
    driver: oneOf(flags, 'driver', DRIVERS),
    stall: oneOf(flags, 'stall', STALL_REASONS),
    rival: flags.texts.rival ?? null,
    product: flags.texts.product ?? null,
    industry: flags.texts.industry ?? null,
    region: flags.texts.region ?? null,
    languages: commaList(flags, 'languages'),
    history: [...usedBefore(commaList(flags, 'used')), ...history],
  };
}
