/** A message being written, and how it leaves. */
import { z } from 'zod';
import { CHECK_CODES } from '#domain/draft.ts';
import { FIELD_KINDS } from '#domain/template.ts';
import { handedOverShape } from './shapes-suggestions.ts';
import { factsShape, idShape, lineShape, revisionShape, stanceShape, textShape } from './shapes-taxonomy.ts';

/** More values than any template has fields, declared and standard ones together. */
const MAX_VALUES = 200;

/** As `DraftRequest` of the domain without the day, which main knows. */
export const draftRequestShape = z.strictObject({
  template: idShape,
  values: z
    .record(z.string().max(80), z.string().max(5_000))
    .refine((values) => Object.keys(values).length <= MAX_VALUES),
  attach: z.array(idShape).max(20),
  to: lineShape.nullable(),
  account: lineShape.nullable(),
  stance: stanceShape.nullable(),
  history: z.array(handedOverShape).max(500),
  ownSentence: lineShape.nullable(),
  edited: z.strictObject({ subject: lineShape, body: textShape }).nullable(),
});

const fieldShape = z.strictObject({
  name: z.string().max(80),
  label: lineShape,
  help: lineShape.nullable(),
  kind: z.enum(FIELD_KINDS),
  choices: z.array(z.strictObject({ id: idShape, label: lineShape })).max(50),
  default: lineShape.nullable(),
  required: z.boolean(),
  max: z.number().nullable(),
  value: z.string().max(5_000),
  missing: z.boolean(),
});

export const draftShape = z.strictObject({
  template: idShape,
  blocked: z.boolean(),
  checks: z
    .array(
      z.strictObject({
        code: z.enum(CHECK_CODES),
        ok: z.boolean(),
        blocks: z.boolean(),
        detail: textShape.nullable(),
        facts: factsShape,
      }),
    )
    .max(CHECK_CODES.length),
  fields: z.array(fieldShape).max(100),
  subject: lineShape,
  text: textShape,
  html: textShape,
  voicemail: textShape.nullable(),
  call: textShape.nullable(),
  attachments: z.array(z.strictObject({ id: idShape, name: lineShape, bytes: z.number() })).max(20),
});

export const draftAnswerShape = z.strictObject({
  revision: revisionShape,
  name: lineShape,
  /** Assets that the template suggests to attach and that may leave today. */
  suggestedAttachments: z.array(idShape).max(20),
  draft: draftShape,
});

const HANDOFF_ROUTES = ['eml', 'mailto', 'copy'] as const;
/** What became of a hand-off. The app never knows that something was sent, and never says so. */
export const handoffAnswerShape = z.strictObject({
  route: z.enum(HANDOFF_ROUTES).nullable(),
  /** True once, after the first draft of this computer: "Did a draft with the file open?" */
  askWhatOpened: z.boolean(),
  attachments: z.array(lineShape).max(20),
  /** Why nothing was opened, or null. */
  refused: z.enum(['blocked', 'no_mail_program', 'too_long', 'file_changed', 'nothing_to_copy']).nullable(),
});
