import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
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

const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{1,63}$/);
const slugs = z.array(slug);
const day = z.iso.date();

const handedOver = z.strictObject({
  day,
  person: z.literal('contact'),
  assets: z.array(z.strictObject({ id: slug })).min(1),
  message: z.enum(MESSAGES).optional(),
  outcome: z.enum(OUTCOMES_OF_TOUCH),
});

const situation = z.strictObject({
  stage: z.enum(STAGES),
  role: z.enum([...ROLES, 'unknown']),
  stance: z.enum(STANCES).optional(),
  reach: z.enum(REACHES).optional(),
  profession: z.enum(PROFESSIONS).optional(),
  level: z.enum(LEVELS).optional(),
  driver: z.enum(DRIVERS).optional(),
  stall: z.enum(STALL_REASONS).optional(),
  rival: z.string().optional(),
  product: z.string().optional(),
  industry: z.string().optional(),
  region: z.string().optional(),
  languages: z.array(z.string().regex(/^[a-z]{2}$/)).optional(),
  history: z.array(handedOver).min(1).optional(),
});

const scenario = z.strictObject({
  id: slug,
  situation,
  today: day,
  best: slugs.max(2),
  no_good_answer: z.literal(true).optional(),
  good: slugs,
  never: slugs.min(1),
  why: z.string().min(40),
});

export type LabelledScenario = z.infer<typeof scenario>;

/**
 * Reads one file of labelled scenarios. Source of the shape: test/fixtures/scenarios/README.
 *
 * @param name the sealed file is for the last measurement and for checking its shape, nothing else
 * @throws ZodError naming the scenario's place and field when the file does not hold to the shape
 */
export function readScenarios(name: 'open' | 'sealed'): readonly LabelledScenario[] {
  const file = new URL(`../fixtures/scenarios/${name}.yaml`, import.meta.url);
  return z.array(scenario).parse(parse(readFileSync(file, 'utf8')));
}
