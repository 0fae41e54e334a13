/** An asset of the domain as the page sees it. */
import { posix } from 'node:path';
import type { Asset, Fit } from '#domain/asset.ts';
import type { AssetCard } from '../shapes-asset.ts';

const PREVIEW_BY_KIND: Readonly<Record<string, NonNullable<AssetCard['preview']>>> = {
  pdf: 'pdf',
  pptx: 'slides',
  potx: 'slides',
  ppsx: 'slides',
  docx: 'document',
  png: 'picture',
  jpg: 'picture',
  jpeg: 'picture',
  gif: 'picture',
  webp: 'picture',
  mp4: 'video',
  webm: 'video',
};
const TEXT_KINDS = new Set(['md', 'txt', 'html', 'htm', 'xlsx', 'csv']);

/** How the preview can show a file of this kind; null: it cannot. */
export function previewKind(kind: string): AssetCard['preview'] {
  return PREVIEW_BY_KIND[kind] ?? (TEXT_KINDS.has(kind) ? 'text' : null);
}

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
