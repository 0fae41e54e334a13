/** One file of the library as the page shows it; a path is something to read, never something to ask for. */
import { z } from 'zod';
import type { Freshness } from '#domain/freshness.ts';
import { PREVIEWS } from '#domain/preview-kind.ts';
import {
  assetStateShape,
  assetTypeShape,
  audienceShape,
  dayShape,
  idShape,
  lineShape,
  messageShape,
  roleShape,
  stageShape,
  textShape,
} from './shapes-taxonomy.ts';

const freshnessShape: z.ZodType<Freshness> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('current'), daysSince: z.number() }),
  z.strictObject({ kind: z.literal('due'), daysSince: z.number().nullable() }),
  z.strictObject({ kind: z.literal('overdue'), daysSince: z.number() }),
  z.strictObject({ kind: z.literal('expired'), daysSince: z.number() }),
]);

export const assetCardShape = z.strictObject({
  id: idShape,
  title: lineShape,
  use: lineShape.nullable(),
  type: assetTypeShape.nullable(),
  /** Extension in lower case: what the badge says. */
  kind: z.string().max(20),
  fileName: lineShape,
  /** Folder inside the library, for reading. */
  folder: lineShape,
  sizeBytes: z.number(),
  pages: z.number().nullable(),
  minutes: z.number().nullable(),
  language: z.string().max(20).nullable(),
  audience: audienceShape,
  state: assetStateShape,
  described: z.boolean(),
  freshness: freshnessShape,
  owner: lineShape.nullable(),
  verified: dayShape.nullable(),
  released: dayShape.nullable(),
  expires: dayShape.nullable(),
  replacedBy: z.strictObject({ id: idShape, title: lineShape }).nullable(),
  stages: z.array(stageShape),
  roles: z.array(roleShape),
  messages: z.array(messageShape),
  tags: z.array(lineShape).max(200),
  /** How the page can show it; null: only by its text or its own program. */
  preview: z.enum(PREVIEWS).nullable(),
});
export type AssetCard = z.infer<typeof assetCardShape>;

export const assetDetailShape = z.strictObject({
  card: assetCardShape,
  evidence: z
    .array(z.strictObject({ claim: textShape, source: textShape, date: dayShape.nullable() }))
    .max(50),
  consentUntil: dayShape.nullable(),
  note: textShape.nullable(),
  companions: z.array(lineShape).max(50),
  /** The text found in it, cut; empty when none was found. */
  text: textShape,
  textStatus: z.enum([
    'ok',
    'empty',
    'encrypted',
    'unreadable',
    'too_large',
    'timeout',
    'unsupported',
    'pending',
  ]),
});
