/** Closed lists and small shapes as zod sees them; shared by every channel. */
import { z } from 'zod';
import { type IsoDay, parseIsoDay } from '#domain/iso-day.ts';
import {
  ASSET_STATES,
  ASSET_TYPES,
  AUDIENCES,
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
  WHITESPACE_MESSAGES,
} from '#domain/taxonomy.ts';

/** Longest id: `a-`, `t-`, `f-` ids and slugs stay well below. Source: content/README, Ids. */
export const idShape = z.string().min(1).max(80);
/** One line a person typed or a title read from a file. */
export const lineShape = z.string().max(1_000);
/** A text a person wrote or a template gave. */
export const textShape = z.string().max(100_000);
export const dayShape = z
  .string()
  .max(10)
  .refine((text): text is IsoDay => parseIsoDay(text) !== undefined);
export const factsShape = z.record(z.string().max(40), z.union([lineShape, z.number()]));

export const stageShape = z.enum(STAGES);
export const roleShape = z.enum([...ROLES, 'unknown']);
export const stanceShape = z.enum(STANCES);
export const reachShape = z.enum(REACHES);
export const professionShape = z.enum(PROFESSIONS);
export const levelShape = z.enum(LEVELS);
export const driverShape = z.enum(DRIVERS);
export const messageShape = z.enum(MESSAGES);
export const whitespaceMessageShape = z.enum(WHITESPACE_MESSAGES);
export const stallShape = z.enum(STALL_REASONS);
export const touchOutcomeShape = z.enum(OUTCOMES_OF_TOUCH);
export const assetTypeShape = z.enum(ASSET_TYPES);
export const audienceShape = z.enum(AUDIENCES);
export const assetStateShape = z.enum(ASSET_STATES);

/** Counts library states: an answer to an older revision is dropped by the page. */
export const revisionShape = z.number().int().nonnegative();
