/** Where in a document the words stand: the page that has most of them. */
import type { HitLocation } from '#domain/search-question.ts';
import type { GroupLookup } from './group-lookup.ts';
import type { IndexedDocument } from './indexed-document.ts';
import type { ReadPart } from './read-document.ts';
import { tokenize } from './tokenize.ts';

/** Words one after another on a page say more than the same words far apart; a page is a fair stretch. */
interface PartWorth {
  readonly part: number;
  readonly groups: number;
  readonly words: number;
}

function worthOf(stream: Uint32Array, lookup: GroupLookup, part: number): PartWorth {
  const seen = new Set<number>();
  let words = 0;
  for (const surface of stream) {
    const group = lookup.of(surface);
    if (group === undefined) continue;
    seen.add(group);
    words++;
  }
  return { part, groups: seen.size, words };
}

/** Surfaces of one visible part, in the order of its words; cut where the stream was. */
export function surfacesOfPart({ stream, partStarts }: IndexedDocument, part: number): Uint32Array {
  return stream.subarray(partStarts[part], partStarts[part + 1]);
}

/** Position of the visible part with most of the words; undefined when none has any. */
export function bestPart(document: IndexedDocument, lookup: GroupLookup): number | undefined {
  let best: PartWorth | undefined;
  for (let part = 0; part < document.partStarts.length; part++) {
    const worth = worthOf(surfacesOfPart(document, part), lookup, part);
    if (worth.groups === 0) continue;
    const isBetter =
      !best || worth.groups > best.groups || (worth.groups === best.groups && worth.words > best.words);
    if (isBetter) best = worth;
  }
  return best?.part;
}

/** The first part whose notes hold one of the words, or that is hidden and holds one. */
export function partWithNotes(parts: readonly ReadPart[], lookup: GroupLookup): ReadPart | undefined {
  return parts.find((part) =>
    tokenize(`${part.notes} ${part.hidden ? part.text : ''}`).some(
      (token) => lookup.ofWord(token.word) !== undefined,
    ),
  );
}

/** A part as a place to open at; null for a text without pages. */
export function locationOf(part: ReadPart, of: number | null): HitLocation | null {
  if (part.kind === 'body') return null;
  if (part.kind === 'sheet') return { kind: 'sheet', name: part.name ?? String(part.number) };
  return { kind: part.kind, number: part.number, of };
}
