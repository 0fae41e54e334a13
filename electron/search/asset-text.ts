/** What of an asset and of its document can be found, and by which facets it is filtered. */
import type { Asset, Fit } from '#domain/asset.ts';
import type { AssetFacets, FacetValues } from './facet-index.ts';
import type { DocumentText } from './indexed-document.ts';
import type { ReadDocument, ReadPart } from './read-document.ts';

/** An asset with the document it was indexed with. */
export interface FoundAsset {
  readonly asset: Asset;
  readonly document: ReadDocument;
}

function named<Id extends string>(fit: Fit<Id>): readonly Id[] {
  return fit === 'unmatched' ? [] : fit;
}

/** An empty list fits everything; one that was not understood fits nothing. */
function openValues<Id extends string>(fit: Fit<Id>): FacetValues {
  return fit !== 'unmatched' && fit.length === 0 ? 'any' : named(fit);
}

/** Values for the facets. Stage, role and product left open fit every choice; the others must be stated. */
export function facetsOf(asset: Asset): AssetFacets {
  return {
    stage: openValues(asset.stages),
    role: openValues(asset.roles),
    product: openValues(asset.products),
    message: named(asset.messages),
    type: asset.type === null ? [] : [asset.type],
    language: asset.language === null ? [] : [asset.language],
    freshness: [asset.freshness.kind],
    audience: [asset.audience],
  };
}

function metaWords(asset: Asset): string[] {
  return [
    ...named(asset.stages).map((id) => `stage:${id}`),
    ...named(asset.roles).map((id) => `role:${id}`),
    ...named(asset.messages).map((id) => `message:${id}`),
    ...asset.products.map((id) => `product:${id}`),
    ...(asset.type === null ? [] : [`type:${asset.type}`]),
  ];
}

/** Parts a buyer can see, in order. */
export function visibleParts(document: ReadDocument): readonly ReadPart[] {
  return document?.parts.filter((part) => !part.hidden) ?? [];
}

function internalTexts(document: ReadDocument): string[] {
  if (!document) return [];
  const parts = document.parts.flatMap((part) => [part.notes, part.hidden ? part.text : '']);
  return [...parts, document.internalNotes].filter((text) => text !== '');
}

/** File name without folders and extension: people remember it better than the title. */
function fileStem(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

/** An asset and its document as the index takes them. */
export function assetText(asset: Asset, document: ReadDocument): DocumentText {
  return {
    title: asset.title,
    tags: [...asset.tags, ...asset.challenges, fileStem(asset.path)],
    description: [asset.use ?? '', ...asset.outcomes, ...asset.industries, ...asset.rivals].join(' '),
    parts: visibleParts(document).map((part) => part.text),
    internal: internalTexts(document),
    meta: metaWords(asset),
  };
}
