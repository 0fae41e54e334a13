/**
 * Every channel between the page and the main process: its request and its answer. The router, the
 * preload and the page's client derive from this table; both directions are parsed. No request field is
 * a path: the page knows ids, main knows files.
 */
import { z } from 'zod';
import { assetDetailShape } from './shapes-asset.ts';
import { draftAnswerShape, draftRequestShape, handoffAnswerShape } from './shapes-draft.ts';
import {
  folderAnswersShape,
  libraryStatusShape,
  searchAnswerShape,
  searchRequestShape,
  topFolderShape,
  vocabularyShape,
} from './shapes-library.ts';
import { sampleOpportunityShape } from './shapes-samples.ts';
import { settingsAnswerShape, settingsChangeShape } from './shapes-settings.ts';
import { situationShape, suggestionsAnswerShape } from './shapes-suggestions.ts';
import { idShape } from './shapes-taxonomy.ts';

const nothing = z.strictObject({});
const oneId = z.strictObject({ id: idShape });
const done = z.strictObject({ done: z.boolean() });
const boundsShape = z.strictObject({
  x: z.number().int().min(0).max(20_000),
  y: z.number().int().min(0).max(20_000),
  width: z.number().int().min(0).max(20_000),
  height: z.number().int().min(0).max(20_000),
});

export const CHANNELS = {
  'library.status': { request: nothing, answer: libraryStatusShape },
  'library.vocabulary': { request: nothing, answer: vocabularyShape },
  'library.asset': { request: oneId, answer: assetDetailShape.nullable() },
  'library.rescan': { request: nothing, answer: done },
  /** Opens the system's folder dialog; `done` is false when it was cancelled. */
  'library.chooseFolder': { request: nothing, answer: done },
  'library.useStarter': { request: nothing, answer: done },
  'library.topFolders': {
    request: nothing,
    answer: z.strictObject({ folders: z.array(topFolderShape).max(500) }),
  },
  'library.describeFolders': {
    request: z.strictObject({ answers: z.array(folderAnswersShape).max(500) }),
    answer: z.strictObject({
      written: z.number(),
      refused: z.enum(['read_only', 'disk_full', 'changed']).nullable(),
    }),
  },
  'suggestions.list': { request: situationShape, answer: suggestionsAnswerShape },
  'samples.list': {
    request: nothing,
    answer: z.strictObject({ opportunities: z.array(sampleOpportunityShape).max(20) }),
  },
  'drafts.compose': { request: draftRequestShape, answer: draftAnswerShape.nullable() },
  'handoff.openInMail': { request: draftRequestShape, answer: handoffAnswerShape },
  'handoff.copy': {
    request: z.strictObject({ draft: draftRequestShape, part: z.enum(['mail', 'voicemail', 'call']) }),
    answer: handoffAnswerShape,
  },
  'handoff.showFiles': { request: z.strictObject({ ids: z.array(idShape).min(1).max(20) }), answer: done },
  /** Opens the asset in its own program. */
  'handoff.openAsset': {
    request: oneId,
    answer: z.strictObject({ refused: z.enum(['gone', 'not_allowed', 'changed', 'no_program']).nullable() }),
  },
  /** Starts dragging the files of these assets out of the window. */
  'handoff.drag': { request: z.strictObject({ ids: z.array(idShape).min(1).max(20) }), answer: done },
  'search.query': { request: searchRequestShape, answer: searchAnswerShape },
  /** Shows an asset in the disposable view at these bounds of the window (CSS pixels). */
  'preview.show': {
    request: z.strictObject({
      id: idShape,
      bounds: boundsShape,
      page: z.number().int().min(1).max(10_000),
      words: z.string().max(500),
    }),
    answer: z.strictObject({ shown: z.boolean() }),
  },
  'preview.move': { request: boundsShape, answer: done },
  'preview.hide': { request: nothing, answer: done },
  'settings.get': { request: nothing, answer: settingsAnswerShape },
  'settings.change': { request: settingsChangeShape, answer: settingsAnswerShape },
  'pins.set': { request: z.strictObject({ id: idShape, pinned: z.boolean() }), answer: settingsAnswerShape },
  'recents.add': { request: oneId, answer: settingsAnswerShape },
} as const satisfies Record<string, { request: z.ZodType; answer: z.ZodType }>;

export type Channel = keyof typeof CHANNELS;
export type RequestOf<Name extends Channel> = z.input<(typeof CHANNELS)[Name]['request']>;
export type AnswerOf<Name extends Channel> = z.output<(typeof CHANNELS)[Name]['answer']>;

/** What main tells the page unasked. */
export const EVENTS = {
  'library.changed': libraryStatusShape,
} as const;
export type EventName = keyof typeof EVENTS;
export type EventOf<Name extends EventName> = z.output<(typeof EVENTS)[Name]>;

/** A refusal names a code the page has words for, and a reference that finds the line in the log. */
export const REFUSAL_CODES = ['bad_request', 'not_trusted', 'failed', 'not_ready'] as const;
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: (typeof REFUSAL_CODES)[number]; readonly ref: string };

/** The one object the preload puts on the page: `window.passalong`, frozen. */
export interface Bridge {
  invoke<Name extends Channel>(channel: Name, request: RequestOf<Name>): Promise<Reply<AnswerOf<Name>>>;
  /** Answers the function that ends the subscription. */
  subscribe<Name extends EventName>(event: Name, listener: (value: EventOf<Name>) => void): () => void;
}
