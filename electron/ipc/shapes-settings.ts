/** What a person chose on this computer. */
import { z } from 'zod';
import { idShape, lineShape } from './shapes-taxonomy.ts';

const PERSONAS = ['sell', 'curate', 'both'] as const;
const repShape = z.strictObject({
  name: lineShape,
  first_name: lineShape,
  email: lineShape,
  phone: lineShape,
  title: lineShape,
  company: lineShape,
});

export const settingsShape = z.strictObject({
  /** null: the first-run question was not answered yet. */
  persona: z.enum(PERSONAS).nullable(),
  language: z.enum(['system', 'en', 'de']),
  theme: z.enum(['system', 'light', 'dark']),
  rep: repShape,
  /** What the person saw after the first hand-off; null: not asked yet. */
  draftOpened: z.enum(['with_file', 'without_file', 'nothing']).nullable(),
  pins: z.array(idShape).max(500),
  /** Asset ids opened or used last, newest first. */
  recents: z.array(idShape).max(50),
  samplesRemoved: z.boolean(),
});

export const settingsAnswerShape = z.strictObject({
  settings: settingsShape,
  /** What the screen should say about the state files; null: all is well. */
  trouble: z
    .enum([
      'disk_full',
      'not_writable',
      'restored_from_backup',
      'reset_to_defaults',
      'written_by_newer_version',
    ])
    .nullable(),
  systemLanguage: z.enum(['en', 'de']),
});

export const settingsChangeShape = settingsShape
  .pick({ persona: true, language: true, theme: true, rep: true, draftOpened: true, samplesRemoved: true })
  .partial();
