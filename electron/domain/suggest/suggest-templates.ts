/** Which words to send: at most three templates, the kind by what the situation asks for. */
import type { Catalog } from '../catalog.ts';
import { classifyFreshness } from '../freshness.ts';
import type { IsoDay } from '../iso-day.ts';
import type { Situation } from '../situation.ts';
import type { HeldBackReason } from '../suggestion.ts';
import { STANCE_VALUE, type Stage, type TemplateKind } from '../taxonomy.ts';
import type { Template } from '../template.ts';
import { isAgainstUs, reasonsAgainstTemplate } from './held-back.ts';
import { type Saying, templateMessageGround } from './message-ground.ts';
import { languageRank, type Ranked } from './order.ts';
import { MAX_TEMPLATES, MIN_POINTS } from './points.ts';
import { type Ground, sumOf, templateGrounds } from './score.ts';

/** A template with all of its points. */
export interface ScoredTemplate extends Ranked<Template> {
  readonly grounds: readonly Ground[];
}

const LEADING_BY_STAGE: Partial<Record<Stage, readonly TemplateKind[]>> = {
  target: ['call_script', 'voicemail'],
  review: ['review_invite', 'review_agenda'],
  expand: ['pass_along', 'ask_name'],
  no_decision: ['check_in'],
  lost: ['after_a_loss'],
};

/** Referrals have a flow of their own; among suggested emails they stand last unless the situation asks for them. */
const REFERRAL_KINDS: readonly TemplateKind[] = ['pass_along', 'ask_name', 'introduction'];

/** Kinds of which the best one leads, in this order. Source: content/README, Suggest. */
function leadingKinds({ stage, stall, reach }: Situation): readonly TemplateKind[] {
  const byStage = LEADING_BY_STAGE[stage];
  if (byStage) return byStage;
  if (stall === 'waiting' || reach === 'carries_upstream') return ['pass_along'];
  return stall === 'silent' ? ['follow_up', 'yes_or_no'] : [];
}

/** A person who speaks against us is only asked to answer; a name is asked of friends, or where the stance is not known. */
function suitsStance({ ask, kind }: Template, situation: Situation): boolean {
  if (isAgainstUs(situation)) return ask === 'answer';
  const isFriend = situation.stance === null || STANCE_VALUE[situation.stance] >= 1;
  return kind !== 'ask_name' || isFriend;
}

function scoreTemplate(
  template: Template,
  situation: Situation,
  saying: Saying,
  today: IsoDay,
): ScoredTemplate | undefined {
  const freshness = classifyFreshness({ ...template, expires: null }, today);
  const grounds = templateGrounds(template, situation, freshness);
  if (!grounds) return undefined;
  const message = templateMessageGround(template.messages, situation, saying);
  const all = message ? [message, ...grounds] : grounds;
  return { item: template, score: sumOf(all), grounds: all };
}

function inTemplateOrder(
  scored: readonly ScoredTemplate[],
  wanted: readonly string[],
): readonly ScoredTemplate[] {
  const referral = ({ item }: ScoredTemplate) => (REFERRAL_KINDS.includes(item.kind) ? 1 : 0);
  return scored.toSorted(
    (a, b) =>
      languageRank(a.item.language, wanted) - languageRank(b.item.language, wanted) ||
      referral(a) - referral(b) ||
      b.score - a.score ||
      (a.item.id < b.item.id ? -1 : 1),
  );
}

/** The best of each leading kind first, then the others by points. */
function withLeaders(ordered: readonly ScoredTemplate[], situation: Situation): readonly ScoredTemplate[] {
  const leaders = leadingKinds(situation).flatMap((kind) => {
    const best = ordered.find(({ item }) => item.kind === kind);
    if (!best) return [];
    return [
      {
        ...best,
        grounds: [...best.grounds, { code: 'kind' as const, points: 0, facts: { kind } }],
      },
    ];
  });
  const leading = new Set(leaders.map(({ item }) => item.id));
  return [...leaders, ...ordered.filter(({ item }) => !leading.has(item.id))];
}

export interface SuggestedTemplates {
  readonly listed: readonly ScoredTemplate[];
  readonly heldBack: readonly (ScoredTemplate & { readonly against: readonly HeldBackReason[] })[];
}

/** At most three templates for a situation, best first, and those that a rule kept out. */
export function suggestTemplates(
  catalog: Catalog,
  situation: Situation,
  { saying, wanted, today }: { saying: Saying; wanted: readonly string[]; today: IsoDay },
): SuggestedTemplates {
  const scored = catalog.templates.flatMap((template) => {
    const one = scoreTemplate(template, situation, saying, today);
    return one ? [{ ...one, against: reasonsAgainstTemplate(template, situation) }] : [];
  });
  const free = scored.filter(
    ({ item, against, score }) => against.length === 0 && score >= MIN_POINTS && suitsStance(item, situation),
  );
  return {
    listed: withLeaders(inTemplateOrder(free, wanted), situation).slice(0, MAX_TEMPLATES),
    heldBack: scored.filter(({ against }) => against.length > 0),
  };
}
