/**
 * What one metadata file states. A field that is absent was not written and may be inherited; a field
 * that is null or `[]` was written as "any" or "nothing" and stops inheritance.
 * Source: content/README, Inheritance.
 */
import type { Consent, Evidence, Fit } from '../asset.ts';
import type { IsoDay } from '../iso-day.ts';
import type {
  AssetState,
  AssetType,
  Audience,
  Driver,
  Level,
  Message,
  Profession,
  Role,
  Stage,
  Stance,
} from '../taxonomy.ts';
import type { Place } from './tree.ts';

export interface MetadataFields {
  readonly id: string | null;
  readonly title: string | null;
  readonly use: string | null;
  readonly type: AssetType | null;
  readonly stages: Fit<Stage>;
  readonly roles: Fit<Role>;
  readonly professions: Fit<Profession>;
  readonly levels: Fit<Level>;
  readonly stances: Fit<Stance>;
  readonly drivers: Fit<Driver>;
  readonly messages: Fit<Message>;
  readonly outcomes: readonly string[];
  readonly products: readonly string[];
  readonly industries: readonly string[];
  readonly regions: readonly string[];
  readonly rivals: readonly string[];
  readonly challenges: readonly string[];
  readonly language: string | null;
  readonly tags: readonly string[];
  readonly audience: Audience | null;
  readonly state: AssetState | null;
  readonly owner: string | null;
  readonly verified: IsoDay | null;
  readonly verify_every: number | null;
  readonly released: IsoDay | null;
  readonly expires: IsoDay | null;
  readonly replaces: string | null;
  readonly repeatable: boolean;
  readonly evidence: readonly Evidence[];
  readonly consent: Consent | null;
  readonly note: string | null;
}
export type MetadataField = keyof MetadataFields;
/** undefined: not written. */
export type StatedFields = { [Field in MetadataField]: MetadataFields[Field] | undefined };

/**
 * Nothing written. Every statement has all fields in this order: objects of one shape are read and merged
 * ten times as fast, which ten thousand files need.
 */
export function noFields(): StatedFields {
  return {
    id: undefined,
    title: undefined,
    use: undefined,
    type: undefined,
    stages: undefined,
    roles: undefined,
    professions: undefined,
    levels: undefined,
    stances: undefined,
    drivers: undefined,
    messages: undefined,
    outcomes: undefined,
    products: undefined,
    industries: undefined,
    regions: undefined,
    rivals: undefined,
    challenges: undefined,
    language: undefined,
    tags: undefined,
    audience: undefined,
    state: undefined,
    owner: undefined,
    verified: undefined,
    verify_every: undefined,
    released: undefined,
    expires: undefined,
    replaces: undefined,
    repeatable: undefined,
    evidence: undefined,
    consent: undefined,
    note: undefined,
  };
}

export interface StatedMetadata {
  readonly fields: Readonly<StatedFields>;
  /** Where each field is written, for issues found later. */
  readonly places: Partial<Readonly<Record<MetadataField, Place>>>;
  /** Fields we do not know, as plain data. */
  readonly extra: Readonly<Record<string, unknown>>;
  /**
   * Days and states on which it depends whether the file may leave the house and that could not be
   * read: until they are mended the file counts as a draft, because guessing could send what has expired.
   */
  readonly unreadable: readonly MetadataField[];
}
