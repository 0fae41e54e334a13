/** `search DIR WORDS`: the same hits as the window shows. */
import type { Asset } from '#domain/asset.ts';
import { FACETS, type HitLocation, type SearchAnswer, type SearchRequest } from '#domain/search-question.ts';
import { commaList, type FlagKinds, type Flags } from './flags.ts';
import type { CommandResult } from './output.ts';
import { UsageError } from './usage-error.ts';

export const SEARCH_FLAGS: FlagKinds = {
  ...Object.fromEntries(FACETS.map((facet) => [facet, 'text' as const])),
  limit: 'text',
  'internal-notes': 'switch',
  today: 'text',
};

const DEFAULT_LIMIT = 20;
const MAX_LIMIT = 200;

export function searchRequestOf(flags: Flags, words: string): SearchRequest {
  const limit = flags.texts.limit === undefined ? DEFAULT_LIMIT : Number(flags.texts.limit);
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT) {
    throw new UsageError(`--limit is a whole number from 1 to ${MAX_LIMIT}`);
  }
  const chosen = FACETS.flatMap((facet) => {
    const values = commaList(flags, facet);
    return values.length > 0 ? [[facet, values] as const] : [];
  });
  return {
    words,
    facets: Object.fromEntries(chosen),
    internalNotes: flags.switches.has('internal-notes'),
    pinnedOnly: false,
    limit,
  };
}

function placeOf(location: HitLocation | null): Record<string, number | string> | null {
  if (!location) return null;
  return location.kind === 'sheet' ? { sheet: location.name } : { [location.kind]: location.number };
}

export function searchCommand(
  { total, hits, relaxed }: SearchAnswer,
  assets: readonly Asset[],
): CommandResult {
  const byId = new Map(assets.map((asset) => [asset.id, asset]));
  const records = hits.map(({ id, location, snippet, score }) => {
    const asset = byId.get(id);
    return {
      id,
      path: asset?.path ?? '',
      title: asset?.title ?? '',
      location: placeOf(location),
      snippet,
      score,
    };
  });
  return {
    exitCode: 0,
    json: { total, hits: records, relaxed },
    lines: records.map(({ id, title, location, snippet }) =>
      [id, title, location ? Object.entries(location).flat().join(' ') : '', snippet].join('\t'),
    ),
  };
}
