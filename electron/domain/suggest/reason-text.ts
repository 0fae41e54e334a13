/** English sentences for reasons; the facts beside them let a screen say the same in its own words. */
import { MESSAGE_LABEL, PROFESSION_LABEL, ROLE_LABEL, STAGE_LABEL } from '../english-labels.ts';
import type { HeldBackCode, Reason, ReasonCode } from '../suggestion.ts';
import type { Message, Profession, RoleOrUnknown, Stage } from '../taxonomy.ts';

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

/** What the message of an item means for its place. */
function messageText({ message, standing }: Facts): string {
  const label = MESSAGE_LABEL[message as Message] ?? '';
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
    default:
      return 'answers what this person has to check';
  }
}

function stageText({ match, stage }: Facts): string {
  const label = STAGE_LABEL[stage as Stage];
  if (match === 'named') return `marked for ${label}`;
  return match === 'neighbour' ? `marked for a stage next to ${label}` : 'fits any stage';
}

function roleText({ match, role }: Facts): string {
  if (match === 'named') return `for ${ROLE_LABEL[role as RoleOrUnknown]}`;
  return match === 'any' ? 'for any buyer' : 'buyer role not known yet';
}

/** For industry, profession and stance, which are weighed alike. */
function facetText(facet: string, { match, value }: Facts): string {
  if (match === 'any') return `for any ${facet}`;
  if (match === 'unknown') return `${facet} not known yet`;
  if (facet === 'profession') return `for ${PROFESSION_LABEL[value as Profession]}`;
  return facet === 'industry' ? `for their industry (${value})` : `for someone ${value}`;
}

function freshnessText({ kind, daysSince }: Facts): string {
  if (daysSince === undefined) return 'owner has not looked at it yet';
  return kind === 'current' ? `checked ${daysSince} days ago` : `owner should look again: ${daysSince} days`;
}

const TEXT: Readonly<Record<ReasonCode, (facts: Facts) => string>> = {
  message: messageText,
  stage: stageText,
  role: roleText,
  industry: (facts) => facetText('industry', facts),
  profession: (facts) => facetText('profession', facts),
  stance: (facts) => facetText('stance', facts),
  freshness: freshnessText,
  driver: () => 'suits what this person cares about',
  level: () => 'made for another level',
  corrected: () => 'corrected since you used it',
  kind: () => 'the kind of message this situation asks for',
  language: ({ language }) => `in another language (${language})`,
  long: () => 'longer than two pages or minutes',
};

/** A ground in words. */
export function inWords({ code, points, facts }: Omit<Reason, 'text'>): Reason {
  return { code, points, text: TEXT[code](facts), facts };
}
