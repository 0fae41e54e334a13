/**
 * The heart of the product: for a stage and a buyer, which assets and words to send, in order, each with
 * its reasons, and what was held back and why. Pure; the same catalog, situation and day give the same answer.
 */
import type { Asset } from '../asset.ts';
import type { Catalog } from '../catalog.ts';
import type { IsoDay } from '../iso-day.ts';
import type { Situation } from '../situation.ts';
import type { HeldBack, HeldBackReason, Suggestion, Suggestions } from '../suggestion.ts';
import { missingFor, readFirst, undescribedFiles } from './beside-the-list.ts';
import { inOrder, languageRank, pickAssets, type Scored } from './order.ts';
import { ENOUGH_ASSETS, MAX_ASSETS, MIN_POINTS } from './points.ts';
import { reason } from './score.ts';
import { messagesUsed, scoreAssets } from './score-assets.ts';
import { suggestTemplates } from './suggest-templates.ts';

/** An item in another language than the wanted one stays, but says so. */
function toSuggestion(
  scored: Scored<Pick<Asset, 'id' | 'language'>>,
  title: string,
  wanted: readonly string[],
): Suggestion {
  const { language } = scored.item;
  const isOther = language !== null && languageRank(language, wanted) === wanted.length && wanted.length > 0;
  const reasons = isOther
    ? [...scored.reasons, reason('language', 0, `in another language (${language})`, { language })]
    : scored.reasons;
  return { id: scored.item.id, title, score: scored.score, reasons };
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
function lowestOf(listed: readonly Scored<unknown>[], most: number): number {
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
    assets: picked.map((scored) => toSuggestion(scored, scored.item.title, wanted)),
    templates: templates.listed.map((scored) => toSuggestion(scored, scored.item.name, wanted)),
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
