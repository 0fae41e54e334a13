/** An asset as `list --json` prints it. Keys are always there, null or [] when empty. Source: content/README, Command line. */
import type { Asset, Fit } from '#domain/asset.ts';
import type { Template } from '#domain/template.ts';

/** A list none of whose values was known fits nothing; it prints as the word, not as an empty list, which means any. */
function marks<Id extends string>(fit: Fit<Id>): readonly Id[] | 'unmatched' {
  return fit;
}

export function assetRecord(asset: Asset): Record<string, unknown> {
  const { id, path, title, use, type, outcomes, products, industries, regions, rivals, language, tags } =
    asset;
  const { audience, state, described, owner, verified, released, expires, replaces, repeatable, kind } =
    asset;
  return {
    id,
    path,
    title,
    use,
    type,
    stages: marks(asset.stages),
    roles: marks(asset.roles),
    professions: marks(asset.professions),
    levels: marks(asset.levels),
    stances: marks(asset.stances),
    drivers: marks(asset.drivers),
    messages: marks(asset.messages),
    outcomes,
    products,
    industries,
    regions,
    rivals,
    language,
    tags,
    audience,
    state,
    described,
    freshness: asset.freshness.kind,
    owner,
    verified,
    verify_every: asset.verifyEvery,
    released,
    expires,
    replaces,
    replaced_by: asset.replacedBy,
    repeatable,
    bytes: asset.sizeBytes,
    kind,
    companions: asset.companions,
    extra: asset.extra,
  };
}

export function templateRecord(template: Template): Record<string, unknown> {
  const { id, path, name, kind, ask, language, state, fields, attach, subject } = template;
  return {
    id,
    path,
    name,
    kind,
    ask,
    stages: marks(template.stages),
    roles: marks(template.roles),
    professions: marks(template.professions),
    stances: marks(template.stances),
    messages: marks(template.messages),
    language,
    state,
    subject,
    fields,
    attach,
  };
}
