/** One hit as it is shown: where the words stand and a few words around them. */
import type { SearchHit } from '#domain/search-question.ts';
import { type FoundAsset, visibleParts } from './asset-text.ts';
import type { GroupLookup } from './group-lookup.ts';
import type { IndexedDocument } from './indexed-document.ts';
import { bestPart, locationOf, partWithNotes, surfacesOfPart } from './place-in-document.ts';
import { snippetOf } from './snippet.ts';
import { foldWord } from './tokenize.ts';

/** What marketing says about an asset, else how it begins; never its notes. */
function introduction({ asset, document }: FoundAsset, lookup: GroupLookup) {
  const text = asset.use ?? visibleParts(document)[0]?.text ?? '';
  return snippetOf(text, (_, start, end) => lookup.ofWord(foldWord(text.slice(start, end))));
}

/** Shows where the words of the question stand in an asset. */
export function showHit(
  found: FoundAsset,
  indexed: IndexedDocument,
  lookup: GroupLookup,
): Pick<SearchHit, 'location' | 'snippet' | 'marks'> {
  const pages = found.document?.pages ?? null;
  const at = bestPart(indexed, lookup);
  const part = at === undefined ? undefined : visibleParts(found.document)[at];
  if (part && at !== undefined) {
    const surfaces = surfacesOfPart(indexed, at);
    const { text, marks } = snippetOf(part.text, (index) => {
      const surface = surfaces[index];
      return surface === undefined ? undefined : lookup.of(surface);
    });
    return { location: locationOf(part, pages), snippet: text, marks };
  }
  const { text, marks } = introduction(found, lookup);
  const isNamed = indexed.title.some((surface) => lookup.of(surface) !== undefined);
  const noted = isNamed ? undefined : partWithNotes(found.document?.parts ?? [], lookup);
  return { location: noted ? locationOf(noted, pages) : null, snippet: text, marks };
}
