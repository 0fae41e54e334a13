/** Opportunities to try the product on, shipped with the starter library and marked Sample. */
import { z } from 'zod';
import { handedOverShape, situationShape } from './shapes-suggestions.ts';
import { dayShape, idShape, lineShape } from './shapes-taxonomy.ts';

const samplePersonShape = z.strictObject({
  id: idShape,
  name: lineShape,
  firstName: lineShape,
  lastName: lineShape,
  title: lineShape,
  email: lineShape,
  situation: situationShape.omit({ stage: true, history: true }),
  history: z.array(handedOverShape).max(500),
});

export const sampleOpportunityShape = z.strictObject({
  id: idShape,
  account: lineShape,
  name: lineShape,
  stage: situationShape.shape.stage,
  quoteDay: dayShape.nullable(),
  closeDay: dayShape.nullable(),
  amount: z.number().nullable(),
  currency: z.string().max(3).nullable(),
  /** Nearest person to write to first. */
  people: z.array(samplePersonShape).max(50),
});
