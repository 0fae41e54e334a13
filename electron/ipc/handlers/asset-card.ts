/** An asset of the domain as the page sees it. */
import { posix } from 'node:path';
import type { Asset, Fit } from '#domain/asset.ts';
import { previewKind } from '#domain/preview-kind.ts';
import type { AssetCard } from '../shapes-asset.ts';

function listOf<Id extends string>(marks: Fit<Id>): Id[] {
  return marks === 'unmatched' ? [] : [...marks];
}

/** @param replacement the asset that took its place, when there is one */
export function toAssetCard(asset: Asset, replacement: Asset | null): AssetCard {
  return {
    id: asset.id,
    title: asset.title,
    use: asset.use,
    type: asset.type,
    kind: asset.kind,
    fileName: posix.basename(asset.path),
    folder: posix.dirname(asset.path),
    sizeBytes: asset.sizeBytes,
    pages: asset.pages,
    minutes: asset.minutes,
    language: asset.language,
    audience: asset.audience,
    state: asset.state,
    described: asset.described,
    freshness: asset.freshness,
    owner: asset.owner,
    verified: asset.verified,
    released: asset.released,
    expires: asset.expires,
    replacedBy: replacement && { id: replacement.id, title: replacement.title },
    stages: listOf(asset.stages),
    roles: listOf(asset.roles),
    messages: listOf(asset.messages),
    tags: [...asset.tags],
    preview: previewKind(asset.kind),
  };
}

/** Cards of some assets, by id; replacements are looked up among the same assets. */
export function toAssetCards(assets: readonly Asset[]): Record<string, AssetCard> {
  const byId = new Map(assets.map((asset) => [asset.id, asset]));
  const cards = assets.map((asset) => {
    const replacement = asset.replacedBy === null ? null : (byId.get(asset.replacedBy) ?? null);
    return [asset.id, toAssetCard(asset, replacement)] as const;
  });
  return Object.fromEntries(cards);
}
