/** A situation, and what is answered to it. */
import { z } from 'zod';
import { HELD_BACK_CODES, REASON_CODES } from '#domain/suggestion.ts';
import { assetCardShape } from './shapes-asset.ts';
import {
  dayShape,
  driverShape,
  factsShape,
  idShape,
  levelShape,
  lineShape,
  messageShape,
  professionShape,
  reachShape,
  revisionShape,
  roleShape,
  stageShape,
  stallShape,
  stanceShape,
  touchOutcomeShape,
  whitespaceMessageShape,
} from './shapes-taxonomy.ts';

export const handedOverShape = z.strictObject({
  day: dayShape,
  assets: z.array(z.strictObject({ id: idShape, version: z.string().max(64).nullable() })).max(50),
  template: idShape.nullable(),
  message: messageShape.nullable(),
  outcome: touchOutcomeShape.nullable(),
});

export const situationShape = z.strictObject({
  stage: stageShape,
  role: roleShape,
  stance: stanceShape.nullable(),
  reach: reachShape.nullable(),
  profession: professionShape.nullable(),
  level: levelShape.nullable(),
  driver: driverShape.nullable(),
  stall: stallShape.nullable(),
  rival: idShape.nullable(),
  product: idShape.nullable(),
  industry: idShape.nullable(),
  region: idShape.nullable(),
  languages: z.array(z.string().max(20)).max(10),
  history: z.array(handedOverShape).max(500),
});

const reasonShape = z.strictObject({
  code: z.enum(REASON_CODES),
  points: z.number().int(),
  text: lineShape,
  facts: factsShape,
});
const suggestionShape = z.strictObject({
  id: idShape,
  title: lineShape,
  score: z.number().int(),
  reasons: z.array(reasonShape).max(20),
});
const titledIdShape = z.strictObject({ id: idShape, title: lineShape });

const suggestionsShape = z.strictObject({
  assets: z.array(suggestionShape).max(5),
  templates: z.array(suggestionShape).max(3),
  readFirst: z.array(titledIdShape).max(3),
  uncurated: z.array(titledIdShape).max(3),
  askMarketing: z
    .strictObject({ missing: lineShape, facts: z.record(z.string().max(40), lineShape) })
    .nullable(),
  heldBack: z
    .array(
      z.strictObject({
        id: idShape,
        title: lineShape,
        score: z.number().int(),
        wouldBeListed: z.boolean(),
        reasons: z
          .array(z.strictObject({ code: z.enum(HELD_BACK_CODES), text: lineShape, facts: factsShape }))
          .max(13),
      }),
    )
    .max(10),
  messages: z.record(whitespaceMessageShape, z.strictObject({ used: z.boolean() })),
  next: whitespaceMessageShape.nullable(),
});

/** The suggestions with what the cards need to show the files they name. */
export const suggestionsAnswerShape = z.strictObject({
  revision: revisionShape,
  today: dayShape,
  suggestions: suggestionsShape,
  cards: z.record(idShape, assetCardShape),
});
