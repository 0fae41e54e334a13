/** English sentences for reasons; the facts beside them let a screen say the same in its own words. */
import { MESSAGE_LABEL, PROFESSION_LABEL, ROLE_LABEL, STAGE_LABEL } from '../english-labels.ts';
import type { Situation } from '../situation.ts';
import type { HeldBackCode, Reason } from '../suggestion.ts';
import type { Message, Stage } from '../taxonomy.ts';

type Facts = Reason['facts'];

const HELD_BACK_TEXT: Readonly<Record<HeldBackCode, (facts: Facts) => string>> = {
  not_approved: ({ state }) => (state === 'retired' ? 'retired' : 'still a draft'),
  not_released: ({ day }) => `not released before ${day}`,
  expired: ({ day }) => `expired: last usable day was ${day}`,
  internal: () => 'for our eyes only',
  show_only: () => 'may be shown on screen, not handed over',
  superseded: ({ title }) => `replaced by "${title}"`,
  other_region: () => 'made for another region',
  other_product: () => 'about another product',
  consent_past: ({ day }) => `the customer's consent ended on ${day}`,
  stance_conflict: () => 'reassures about the choice, which this person speaks against',
  ask_decision: () => 'asks for a decision, which this person speaks against',
  status_quo_when_undecided: () =>
    'argues against staying as they are, and this person is convinced but afraid to choose',
  already_handed_over: () => 'this version was already handed over to this person',
};

export function heldBackText(code: HeldBackCode, facts: Facts): string {
  return HELD_BACK_TEXT[code](facts);
}

export type MessageStanding = 'next' | 'again' | 'listed' | 'unused' | 'none' | 'proof';

/** What the message of an item means for its place. */
export function messageText(message: Message | null, standing: MessageStanding): string {
  const label = message ? MESSAGE_LABEL[message] : '';
  switch (standing) {
    case 'next':
      return `${label}: not said yet, and next`;
    case 'again':
      return `${label}: longest unsaid, worth saying again`;
    case 'listed':
      return `also says "${label}", which is next`;
    case 'unused':
      return `${label}: not said yet`;
    case 'none':
      return 'goes with any message';
    case 'proof':
      return 'answers what this person has to check';
  }
}

export function stageText(match: 'named' | 'neighbour' | 'any', stage: Stage): string {
  if (match === 'named') return `marked for ${STAGE_LABEL[stage]}`;
  return match === 'neighbour' ? `marked for a stage next to ${STAGE_LABEL[stage]}` : 'fits any stage';
}

export function roleText(match: 'named' | 'any' | 'unknown', { role }: Situation): string {
  if (match === 'named') return `for ${ROLE_LABEL[role]}`;
  return match === 'any' ? 'for any buyer' : 'buyer role not known yet';
}

/** For industry, profession and stance, which are scored alike. */
export function facetText(
  facet: 'industry' | 'profession' | 'stance',
  match: 'named' | 'any' | 'unknown',
  situation: Situation,
): string {
  if (match === 'any') return `for any ${facet}`;
  if (match === 'unknown') return `${facet} not known yet`;
  if (facet === 'profession' && situation.profession) return `for ${PROFESSION_LABEL[situation.profession]}`;
  return facet === 'industry'
    ? `for their industry (${situation.industry})`
    : `for someone ${situation.stance}`;
}

export function freshnessText(kind: 'current' | 'due', daysSince: number | null): string {
  if (daysSince === null) return 'owner has not looked at it yet';
  return kind === 'current' ? `checked ${daysSince} days ago` : `owner should look again: ${daysSince} days`;
}
