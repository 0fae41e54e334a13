/** The library as a whole: which one, how fresh, what it calls things. */
import { z } from 'zod';
import { LIBRARY_STATES } from '#domain/library-status.ts';
import { FACETS } from '#domain/search-question.ts';
import { TEMPLATE_KINDS } from '#domain/taxonomy.ts';
import { assetCardShape } from './shapes-asset.ts';
import { idShape, lineShape, messageShape, revisionShape, roleShape, stageShape } from './shapes-taxonomy.ts';

export const libraryStatusShape = z.strictObject({
  revision: revisionShape,
  state: z.enum(LIBRARY_STATES),
  name: lineShape,
  isStarter: z.boolean(),
  readOnly: z.boolean(),
  assets: z.number(),
  templates: z.number(),
  issues: z.number(),
  /** When the folder was last compared with what is shown, as an ISO instant; null: not yet. */
  checkedAt: z.string().max(30).nullable(),
  /** Files whose text is still to be read, and of how many. */
  reading: z.strictObject({ done: z.number(), total: z.number() }),
});
export type LibraryStatus = z.infer<typeof libraryStatusShape>;

const namedIds = z.array(z.strictObject({ id: idShape, name: lineShape })).max(500);
/** A template as the page offers it: enough to pick one for an asset or for a kind of referral. */
const templateLineShape = z.strictObject({
  id: idShape,
  name: lineShape,
  kind: z.enum(TEMPLATE_KINDS),
  language: z.string().max(20).nullable(),
  /** The first one is the main message. */
  messages: z.array(messageShape),
  /** Assets that its text speaks of, by id. */
  attaches: z.array(idShape).max(50),
  /** Speaks of a third person (`next.…`), so it can be passed along. */
  namesThirdPerson: z.boolean(),
  hasVoicemail: z.boolean(),
  hasCall: z.boolean(),
});

export const vocabularyShape = z.strictObject({
  revision: revisionShape,
  labels: z.record(z.string().max(20), z.record(z.string().max(40), z.record(z.string().max(80), lineShape))),
  products: namedIds,
  industries: namedIds,
  regions: namedIds,
  rivals: namedIds,
  languages: z.array(z.string().max(20)).max(50),
  /** Approved templates, sorted by name. */
  templates: z.array(templateLineShape).max(1_000),
});

export const searchRequestShape = z.strictObject({
  words: z.string().max(500),
  /** Facet → values, any of which may hold. */
  facets: z.partialRecord(z.enum(FACETS), z.array(idShape).max(50)),
  internalNotes: z.boolean(),
  pinnedOnly: z.boolean(),
  limit: z.number().int().min(1).max(200),
});

export const searchAnswerShape = z.strictObject({
  revision: revisionShape,
  total: z.number(),
  hits: z
    .array(
      z.strictObject({
        card: assetCardShape,
        location: z
          .discriminatedUnion('kind', [
            z.strictObject({ kind: z.literal('page'), number: z.number(), of: z.number().nullable() }),
            z.strictObject({ kind: z.literal('slide'), number: z.number(), of: z.number().nullable() }),
            z.strictObject({ kind: z.literal('sheet'), name: lineShape }),
          ])
          .nullable(),
        /** Plain text with the places of the words found, in UTF-16 units. */
        snippet: lineShape,
        marks: z.array(z.tuple([z.number(), z.number()])).max(50),
        score: z.number(),
      }),
    )
    .max(200),
  /** Templates found by name and text. */
  templates: z.array(z.strictObject({ id: idShape, name: lineShape })).max(20),
  facets: z.partialRecord(
    z.enum(FACETS),
    z.array(z.strictObject({ id: idShape, count: z.number() })).max(100),
  ),
  /** Which condition was given up to find something; null: none. */
  relaxed: z.strictObject({ facet: z.enum(FACETS).nullable(), words: z.array(lineShape).max(20) }).nullable(),
});

/** The three questions about one top folder of a company's own library. */
export const topFolderShape = z.strictObject({ name: lineShape, files: z.number(), described: z.boolean() });
export const folderAnswersShape = z.strictObject({
  folder: lineShape,
  type: z.string().max(40).nullable(),
  stages: z.array(stageShape).max(12),
  roles: z.array(roleShape).max(10),
  audience: z.enum(['send', 'show', 'internal']),
});
