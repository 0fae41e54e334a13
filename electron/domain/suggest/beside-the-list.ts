/** What stands beside the suggested assets: cards to read first, undescribed files, what to ask marketing for. */
import type { Asset } from '../asset.ts';
import type { Catalog } from '../catalog.ts';
import { MESSAGE_LABEL, PROFESSION_LABEL, ROLE_LABEL, STAGE_LABEL } from '../english-labels.ts';
import type { IsoDay } from '../iso-day.ts';
import type { Situation } from '../situation.ts';
import type { Suggestions, TitledId } from '../suggestion.ts';
import type { WhitespaceMessage } from '../taxonomy.ts';
import { matchOf } from './fit.ts';
import { MAX_READ_FIRST, MAX_UNCURATED } from './points.ts';
import { assetGrounds, sumOf } from './score.ts';
import { isReadFirst } from './score-assets.ts';
import { wordsFor } from './situation-words.ts';

function titled({ id, title }: Asset): TitledId {
  return { id, title };
}

/** Cards on another rival than the one met would only distract. */
function rivalRank({ rivals }: Asset, { rival }: Situation): number | null {
  const match = matchOf(rivals, rival);
  if (match === 'other') return null;
  return match === 'named' ? 0 : 1;
}

/** At most three approved cards for our own eyes: on the rival met first, then by points and id. */
export function readFirst(catalog: Catalog, situation: Situation, today: IsoDay): readonly TitledId[] {
  const cards = catalog.assets.flatMap((asset) => {
    if (!asset.described || !isReadFirst(asset) || asset.state !== 'approved') return [];
    if (asset.freshness.kind === 'expired' || (asset.released !== null && asset.released > today)) return [];
    const rank = rivalRank(asset, situation);
    const grounds = rank === null ? undefined : assetGrounds(asset, situation);
    return rank !== null && grounds ? [{ asset, rank, score: sumOf(grounds) }] : [];
  });
  return cards
    .toSorted((a, b) => a.rank - b.rank || b.score - a.score || (a.asset.id < b.asset.id ? -1 : 1))
    .slice(0, MAX_READ_FIRST)
    .map(({ asset }) => titled(asset));
}

/**
 * At most three files nobody described whose name or text speaks of the stage or the role, most such
 * words first.
 *
 * @param textOf the text found in a file, or undefined while it is not read
 */
export function undescribedFiles(
  catalog: Catalog,
  situation: Situation,
  textOf: (id: string) => string | undefined,
): readonly TitledId[] {
  const words = wordsFor(situation);
  const found = catalog.assets.flatMap((asset) => {
    if (asset.described) return [];
    const text = `${asset.path} ${asset.title} ${textOf(asset.id) ?? ''}`.toLowerCase();
    const count = words.filter((word) => text.includes(word)).length;
    return count > 0 ? [{ asset, count }] : [];
  });
  return found
    .toSorted((a, b) => b.count - a.count || (a.asset.path < b.asset.path ? -1 : 1))
    .slice(0, MAX_UNCURATED)
    .map(({ asset }) => titled(asset));
}

/** What marketing is asked for, in one sentence with its facts. */
export function missingFor(
  situation: Situation,
  next: WhitespaceMessage | null,
): NonNullable<Suggestions['askMarketing']> {
  const { stage, role, profession } = situation;
  const who = profession ? `${ROLE_LABEL[role]} in ${PROFESSION_LABEL[profession]}` : ROLE_LABEL[role];
  const what = next ? ` that says "${MESSAGE_LABEL[next]}"` : '';
  const facts: Record<string, string> = { stage, role };
  if (profession) facts.profession = profession;
  if (next) facts.message = next;
  return { missing: `Something short for ${who} at "${STAGE_LABEL[stage]}"${what}`, facts };
}
