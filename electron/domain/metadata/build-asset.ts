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

/**
 * What holds where nothing was stated: every list is open, every text and day is absent. Written out field
 * by field, because copying the rest of an object takes ten times as long for ten thousand files.
 */
function statedOrUnstated(fields: Partial<MetadataFields>) {
  return {
    use: fields.use ?? null,
    type: fields.type ?? null,
    stages: fields.stages ?? [],
    roles: fields.roles ?? [],
    professions: fields.professions ?? [],
    levels: fields.levels ?? [],
    stances: fields.stances ?? [],
    drivers: fields.drivers ?? [],
    messages: fields.messages ?? [],
    outcomes: fields.outcomes ?? [],
    products: fields.products ?? [],
    industries: fields.industries ?? [],
    regions: fields.regions ?? [],
    rivals: fields.rivals ?? [],
    challenges: fields.challenges ?? [],
    language: fields.language ?? null,
    owner: fields.owner ?? null,
    verified: fields.verified ?? null,
    released: fields.released ?? null,
    expires: fields.expires ?? null,
    replaces: fields.replaces ?? null,
    repeatable: fields.repeatable ?? false,
    evidence: fields.evidence ?? [],
    consent: fields.consent ?? null,
    note: fields.note ?? null,
  } satisfies Partial<Asset>;
}

/** Builds the asset; who replaces it is known only when all are built. */
export function buildAsset(
  { id, family, metadata, facts }: AssetSources,
  policy: LibraryPolicy,
  today: IsoDay,
): Asset {
  const { title, state, audience, verify_every, tags } = metadata.fields;
  const fields = statedOrUnstated(metadata.fields);
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
