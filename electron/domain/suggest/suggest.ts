/**
 * The heart of the product: for a stage and a buyer, which assets and words to send, in order, each with
 * its reasons, and what was held back and why. Pure; the same catalog, situation and day give the same answer.
 */
import type { Catalog } from '../catalog.ts';
import type { IsoDay } from '../iso-day.ts';
import type { Situation } from '../situation.ts';
import type { HeldBack, HeldBackReason, Suggestion, Suggestions } from '../suggestion.ts';
import { missingFor, readFirst, undescribedFiles } from './beside-the-list.ts';
import { handedOverBefore, handedVersions } from './message-history.ts';
import { inOrder, isLongAmongFirst, languageRank, lengthOf, pickAssets, type Ranked } from './order.ts';
import { ENOUGH_ASSETS, MAX_ASSETS, MIN_POINTS } from './points.ts';
import { inWords } from './reason-text.ts';
import type { Ground } from './score.ts';
import { messagesUsed, type ScoredAsset, scoreAssets } from './score-assets.ts';
import { type ScoredTemplate, suggestTemplates } from './suggest-templates.ts';

/** An item in another language than the wanted one stays, but says so. */
function languageNote(language: string | null, wanted: readonly string[]): readonly Ground[] {
  const isOther = language !== null && wanted.length > 0 && languageRank(language, wanted) === wanted.length;
  return isOther ? [{ code: 'language', points: 0, facts: { language } }] : [];
}

/** Facts that give no points and are worth knowing. */
function assetNotes({ item }: ScoredAsset, place: number, situation: Situation): readonly Ground[] {
  const notes: Ground[] = [];
  if (handedOverBefore(item, handedVersions(situation.history)) === 'older_version') {
    notes.push({ code: 'corrected', points: 0, facts: {} });
  }
  if (isLongAmongFirst(item, place, situation)) {
    notes.push({ code: 'long', points: 0, facts: { length: lengthOf(item) ?? 0 } });
  }
  return notes;
}

function assetSuggestion(scored: ScoredAsset, notes: readonly Ground[]): Suggestion {
  const { item, score, message, grounds } = scored;
  const all = [...(message ? [message] : []), ...grounds, ...notes];
  return { id: item.id, title: item.title, score, reasons: all.map(inWords) };
}

function templateSuggestion({ item, score, grounds }: ScoredTemplate, wanted: readonly string[]): Suggestion {
  const reasons = [...grounds, ...languageNote(item.language, wanted)].map(inWords);
  return { id: item.id, title: item.name, score, reasons };
}

function toHeldBack(
  item: { readonly id: string; readonly title: string },
  score: number,
  against: readonly HeldBackReason[],
  lowestListed: number,
): HeldBack {
  const { id, title } = item;
  return { id, title, score, wouldBeListed: score >= lowestListed, reasons: against };
}

/** Points an item must have had to be among the listed ones. */
function lowestOf(listed: readonly Ranked<unknown>[], most: number): number {
  return listed.length < most ? MIN_POINTS : Math.min(...listed.map(({ score }) => score));
}

/**
 * Answers what to send.
 *
 * @param today the rep's local calendar day
 * @param textOf the text found in a file nobody described, or undefined while it is not read
 */
export function suggest(
  catalog: Catalog,
  situation: Situation,
  today: IsoDay,
  textOf: (id: string) => string | undefined = () => undefined,
): Suggestions {
  const { saying, wanted, listable, heldBack } = scoreAssets(catalog, situation, today);
  const picked = pickAssets(inOrder(listable, situation, wanted), situation);
  const templates = suggestTemplates(catalog, situation, { saying, wanted, today });
  const isThin = picked.length < ENOUGH_ASSETS;
  const lowestAsset = lowestOf(picked, MAX_ASSETS);
  const lowestTemplate = lowestOf(templates.listed, templates.listed.length);
  return {
    assets: picked.map((scored, place) =>
      assetSuggestion(scored, [
        ...assetNotes(scored, place, situation),
        ...languageNote(scored.item.language, wanted),
      ]),
    ),
    templates: templates.listed.map((scored) => templateSuggestion(scored, wanted)),
    readFirst: readFirst(catalog, situation, today),
    uncurated: isThin ? undescribedFiles(catalog, situation, textOf) : [],
    askMarketing: isThin ? missingFor(situation, saying.next) : null,
    heldBack: [
      ...heldBack.map(({ item, score, against }) => toHeldBack(item, score, against, lowestAsset)),
      ...templates.heldBack.map(({ item, score, against }) =>
        toHeldBack({ id: item.id, title: item.name }, score, against, lowestTemplate),
      ),
    ].toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)),
    messages: messagesUsed(saying),
    next: saying.next,
  };
}
