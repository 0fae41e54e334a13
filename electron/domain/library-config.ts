/** `library.yaml` understood: everything in it is optional, so every field here has a value. */
import type { IsoDay } from './iso-day.ts';

export interface NamedId {
  readonly id: string;
  readonly name: string;
}

export interface OutcomeDefinition {
  readonly id: string;
  readonly label: string;
  readonly measure: string;
  readonly unit: string;
  readonly better: 'up' | 'down';
}

export interface LibraryPolicy {
  /** What attaching a file that nobody described does. */
  readonly uncurated: 'ask' | 'allow' | 'block';
  readonly describedIsApproved: boolean;
  /** Most steps of a plan. */
  readonly limit: number;
  readonly cycleDays: number;
  /** Attachments above this many bytes in all are warned about. */
  readonly maxBytes: number;
  /** Languages offered when the person's are not known. */
  readonly alsoOffer: readonly string[];
  readonly feedbackFolder: string | null;
  readonly gifts: string | null;
}

export interface LibraryConfig {
  readonly company: string | null;
  readonly referenceDay: IsoDay | null;
  /** Language → list (`stage`, `role`, …) → id → label. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
  /** Company's own CRM names, on top of the built-in ones: id → aliases. */
  readonly stageAliases: Readonly<Record<string, readonly string[]>>;
  readonly roleAliases: Readonly<Record<string, readonly string[]>>;
  readonly products: readonly NamedId[];
  readonly industries: readonly NamedId[];
  readonly regions: readonly NamedId[];
  readonly rivals: readonly NamedId[];
  readonly outcomes: readonly OutcomeDefinition[];
  readonly synonyms: readonly (readonly string[])[];
  /** Customer names for the check that a text does not name another account. */
  readonly accounts: readonly string[];
  readonly responseDays: Readonly<Record<string, number>>;
  readonly policy: LibraryPolicy;
}

/** What holds when `library.yaml` says nothing. Source: content/README, library.yaml. */
export const DEFAULT_POLICY: LibraryPolicy = {
  uncurated: 'ask',
  describedIsApproved: true,
  limit: 6,
  cycleDays: 90,
  maxBytes: 7_340_032,
  alsoOffer: [],
  feedbackFolder: null,
  gifts: null,
};

export const EMPTY_CONFIG: LibraryConfig = {
  company: null,
  referenceDay: null,
  labels: {},
  stageAliases: {},
  roleAliases: {},
  products: [],
  industries: [],
  regions: [],
  rivals: [],
  outcomes: [],
  synonyms: [],
  accounts: [],
  responseDays: {},
  policy: DEFAULT_POLICY,
};
