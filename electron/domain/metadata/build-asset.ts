/** One asset from everything that speaks about its file. */
import type { Asset } from '../asset.ts';
import { classifyFreshness, verifyEveryFor } from '../freshness.ts';
import type { IsoDay } from '../iso-day.ts';
import type { LibraryPolicy } from '../library-config.ts';
import type { AssetState, Audience } from '../taxonomy.ts';
import { cleanLine } from './clean-text.ts';
import type { Family } from './companions.ts';
import type { EffectiveMetadata } from './inheritance.ts';
import type { DocumentFacts } from './listing.ts';
import { kindOf } from './paths.ts';
import type { MetadataFields } from './stated-metadata.ts';
import { titleOf } from './title.ts';

export interface AssetSources {
  readonly id: string;
  readonly family: Family;
  readonly metadata: EffectiveMetadata;
  readonly facts: DocumentFacts;
}

/** What holds where nothing was stated: any, none, unknown. */
const UNSTATED = {
  use: null,
  type: null,
  stages: [],
  roles: [],
  professions: [],
  levels: [],
  stances: [],
  drivers: [],
  messages: [],
  outcomes: [],
  products: [],
  industries: [],
  regions: [],
  rivals: [],
  challenges: [],
  language: null,
  owner: null,
  verified: null,
  released: null,
  expires: null,
  replaces: null,
  repeatable: false,
  evidence: [],
  consent: null,
  note: null,
} as const satisfies Partial<MetadataFields>;

/** Builds the asset; who replaces it is known only when all are built. */
export function buildAsset(
  { id, family, metadata, facts }: AssetSources,
  policy: LibraryPolicy,
  today: IsoDay,
): Asset {
  const { title, id: _written, state, audience, verify_every, tags, ...stated } = metadata.fields;
  const fields = { ...UNSTATED, ...stated };
  const { file, companions } = family;
  const described = fields.type !== null;
  const verifyEvery = verify_every ?? verifyEveryFor(fields.type);
  return {
    ...fields,
    id,
    path: file.path,
    title: titleOf(title, factsOf(facts, file.firstHeading), file.path),
    tags: tags ?? (facts.tags ?? []).map((tag) => cleanLine(tag)).filter((tag) => tag !== ''),
    audience: audienceOf(audience ?? null, metadata.isStated),
    state: stateOf(state ?? null, described, metadata.isUnsafe, policy),
    described,
    freshness: classifyFreshness({ expires: fields.expires, verified: fields.verified, verifyEvery }, today),
    verifyEvery,
    replacedBy: null,
    companions,
    sizeBytes: file.sizeBytes,
    kind: kindOf(file.path),
    version: facts.version ?? null,
    pages: facts.pages ?? null,
    minutes: facts.minutes ?? null,
    extra: metadata.extra,
  };
}

function factsOf(facts: DocumentFacts, firstHeading: string | null): DocumentFacts {
  return { ...facts, firstHeading: facts.firstHeading ?? firstHeading };
}

/**
 * Metadata without an audience is internal: whoever described the file did not say that it may leave.
 * A file that nobody described at all is guarded by `policy.uncurated` instead.
 */
function audienceOf(stated: Audience | null, isStated: boolean): Audience {
  return stated ?? (isStated ? 'internal' : 'send');
}

/** An uncurated file has no state to be held back by; `policy.uncurated` decides about it. */
function stateOf(
  stated: AssetState | null,
  described: boolean,
  isUnsafe: boolean,
  { describedIsApproved }: LibraryPolicy,
): AssetState {
  if (stated === 'retired') return 'retired';
  if (isUnsafe) return 'draft';
  return stated ?? (described && !describedIsApproved ? 'draft' : 'approved');
}
