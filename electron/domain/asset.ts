/** One file of the library as the product understands it: metadata merged with inheritance, never raw YAML. */
import type { Freshness } from './freshness.ts';
import type { IsoDay } from './iso-day.ts';
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
} from './taxonomy.ts';

/**
 * What a list on an asset says about whom it fits. An empty list fits everybody a little ("any");
 * `unmatched` fits nobody, because every value written was unknown.
 */
export type Fit<Id extends string> = readonly Id[] | 'unmatched';

export interface Evidence {
  readonly claim: string;
  readonly source: string;
  readonly date: IsoDay | null;
}

export interface Consent {
  readonly by: string;
  readonly day: IsoDay | null;
  /** Last day on which the consent holds; null: no end was agreed. */
  readonly until: IsoDay | null;
  readonly scope: string;
}

export interface Asset {
  readonly id: string;
  /** Inside the library, NFC, with `/`. */
  readonly path: string;
  readonly title: string;
  /** One line: when to send it. */
  readonly use: string | null;
  readonly type: AssetType | null;
  readonly stages: Fit<Stage>;
  readonly roles: Fit<Role>;
  readonly professions: Fit<Profession>;
  readonly levels: Fit<Level>;
  readonly stances: Fit<Stance>;
  readonly drivers: Fit<Driver>;
  /** The first one is the main message. */
  readonly messages: Fit<Message>;
  readonly outcomes: readonly string[];
  readonly products: readonly string[];
  readonly industries: readonly string[];
  readonly regions: readonly string[];
  readonly rivals: readonly string[];
  readonly challenges: readonly string[];
  readonly language: string | null;
  readonly tags: readonly string[];
  readonly audience: Audience;
  readonly state: AssetState;
  /** Whether own or inherited metadata state a type; else the file is uncurated. */
  readonly described: boolean;
  readonly freshness: Freshness;
  readonly owner: string | null;
  readonly verified: IsoDay | null;
  /** Days between two looks by the owner, from the metadata or the type's default. */
  readonly verifyEvery: number;
  readonly released: IsoDay | null;
  /** Last usable day. */
  readonly expires: IsoDay | null;
  readonly replaces: string | null;
  readonly replacedBy: string | null;
  readonly repeatable: boolean;
  readonly evidence: readonly Evidence[];
  readonly consent: Consent | null;
  readonly note: string | null;
  /** File names in the same folder with the same stem that belong to this asset. */
  readonly companions: readonly string[];
  readonly sizeBytes: number;
  /** File extension in lower case without the dot. */
  readonly kind: string;
  /** SHA-256 of the bytes in hex; null until they were read. */
  readonly version: string | null;
  /** Pages, slides or sheets; null when unknown. */
  readonly pages: number | null;
  /** Playing time; null when it is not a recording or unknown. */
  readonly minutes: number | null;
  /** Fields marketing wrote that we do not know; kept and shown. */
  readonly extra: Readonly<Record<string, unknown>>;
}
