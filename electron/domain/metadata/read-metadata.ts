/** From a parsed tree to what a metadata file states. Source: content/README, Fields. */

import {
  ASSET_STATES,
  ASSET_TYPES,
  AUDIENCES,
  DRIVERS,
  LEVELS,
  MESSAGES,
  PROFESSIONS,
  ROLES,
  STAGES,
  STANCES,
} from '../taxonomy.ts';
import { NO_WORDS, nearest, readFit, readId } from './closed-list.ts';
import { isConsentEndUnreadable, readConsent, readEvidence } from './evidence-consent.ts';
import { readWrittenId } from './ids.ts';
import { type IssueLog, quoteForMessage } from './issue-log.ts';
import { readCount, readDay, readItems, readLanguage, readLine, readText, readYesNo } from './read-value.ts';
import {
  type MetadataField,
  type MetadataFields,
  noFields,
  type StatedFields,
  type StatedMetadata,
} from './stated-metadata.ts';
import { FORBIDDEN_KEYS, type Place, plainValue, type TreeEntry } from './tree.ts';
import type { LibraryVocabulary } from './vocabulary.ts';

/** Longest rest between two looks: ten years. */
const MAX_VERIFY_EVERY_DAYS = 3_650;

type Readers = {
  readonly [Field in MetadataField]: (
    entry: TreeEntry,
    log: IssueLog,
    vocabulary: LibraryVocabulary,
  ) => MetadataFields[Field];
};

const words = (entry: TreeEntry, log: IssueLog) => readItems(entry, log).map(({ text }) => text);
const sentences = (entry: TreeEntry, log: IssueLog) =>
  readItems(entry, log, 'sentences').map(({ text }) => text);

const READERS: Readers = {
  id: readWrittenId,
  title: readLine,
  use: readLine,
  type: (entry, log) => readId(entry, ASSET_TYPES, NO_WORDS, log),
  stages: (entry, log, { stages }) => readFit(entry, STAGES, stages, log),
  roles: (entry, log, { roles }) => readFit(entry, ROLES, roles, log),
  professions: (entry, log) => readFit(entry, PROFESSIONS, NO_WORDS, log),
  levels: (entry, log) => readFit(entry, LEVELS, NO_WORDS, log),
  stances: (entry, log) => readFit(entry, STANCES, NO_WORDS, log),
  drivers: (entry, log) => readFit(entry, DRIVERS, NO_WORDS, log),
  messages: (entry, log) => readFit(entry, MESSAGES, NO_WORDS, log),
  outcomes: (entry, log, { outcomes }) => outcomes(entry, log),
  products: (entry, log, { products }) => products(entry, log),
  industries: (entry, log, { industries }) => industries(entry, log),
  regions: (entry, log, { regions }) => regions(entry, log),
  rivals: (entry, log, { rivals }) => rivals(entry, log),
  challenges: sentences,
  language: readLanguage,
  tags: words,
  audience: (entry, log) => readId(entry, AUDIENCES, NO_WORDS, log),
  state: (entry, log) => readId(entry, ASSET_STATES, NO_WORDS, log),
  owner: readLine,
  verified: readDay,
  verify_every: readCount(1, MAX_VERIFY_EVERY_DAYS),
  released: readDay,
  expires: readDay,
  replaces: readLine,
  repeatable: (entry, log) => readYesNo(entry, log) ?? false,
  evidence: readEvidence,
  consent: readConsent,
  note: readText,
};
const FIELDS = Object.keys(READERS) as MetadataField[];

/** Whether we know a field of this name. */
function isField(key: string): key is MetadataField {
  return Object.hasOwn(READERS, key);
}

/** Days and states that decide whether a file may leave: written but not understood is not the same as absent. */
const DECIDES_LEAVING: readonly MetadataField[] = ['state', 'released', 'expires'];

interface Draft {
  readonly fields: StatedFields;
  readonly places: Partial<Record<MetadataField, Place>>;
  readonly extra: [string, unknown][];
  readonly unreadable: MetadataField[];
}

/**
 * Reads what a metadata file states, and reports what it says wrongly.
 *
 * @param known further fields that the caller reads itself (a template's own), neither kept nor reported
 */
export function readMetadata(
  entries: readonly TreeEntry[],
  vocabulary: LibraryVocabulary,
  log: IssueLog,
  known: ReadonlySet<string> = new Set(),
): StatedMetadata {
  const draft: Draft = { fields: noFields(), places: {}, extra: [], unreadable: [] };
  for (const entry of lastOfEachKey(entries)) {
    const field = entry.key.trim().toLowerCase().replaceAll('-', '_');
    if (known.has(field)) continue;
    if (isField(field)) readField(field, { ...entry, key: field }, { vocabulary, log, draft });
    else keepUnknown(entry, log, draft);
  }
  return {
    fields: draft.fields,
    places: draft.places,
    extra: Object.fromEntries(draft.extra),
    unreadable: draft.unreadable,
  };
}

function lastOfEachKey(entries: readonly TreeEntry[]): TreeEntry[] {
  return [...new Map(entries.map((entry) => [entry.key, entry])).values()];
}

function readField(
  field: MetadataField,
  entry: TreeEntry,
  { vocabulary, log, draft }: { vocabulary: LibraryVocabulary; log: IssueLog; draft: Draft },
): void {
  const value = setField(draft.fields, field, READERS[field](entry, log, vocabulary));
  draft.places[field] = entry.value.at;
  const unreadable = value === null && entry.value.kind !== 'null' && DECIDES_LEAVING.includes(field);
  if (unreadable || (field === 'consent' && isConsentEndUnreadable(entry))) draft.unreadable.push(field);
}

/** The reader of a field gives the field's own type; only this one place has to be told so. */
function setField<Field extends MetadataField>(fields: StatedFields, field: Field, value: unknown): unknown {
  fields[field] = value as StatedFields[Field];
  return value;
}

function keepUnknown(entry: TreeEntry, log: IssueLog, draft: Draft): void {
  const name = quoteForMessage(entry.key);
  if (FORBIDDEN_KEYS.has(entry.key)) {
    log.add('unknown_field', entry.keyAt, `${name} is left out: it is a reserved word.`, 'warning');
    return;
  }
  draft.extra.push([entry.key, plainValue(entry.value)]);
  const near = nearest(FIELDS, entry.key);
  log.add(
    'unknown_field',
    entry.keyAt,
    near ? `${name} is kept but not used. Did you mean ${near}?` : `${name} is kept but not used.`,
    near ? 'warning' : 'info',
  );
}
