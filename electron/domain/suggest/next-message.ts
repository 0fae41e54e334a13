/** The message worth saying next to this person, or null outside quote to decision. */
import type { IsoDay } from '../iso-day.ts';
import type { Situation } from '../situation.ts';
import type { RoleOrUnknown, StallReason, WhitespaceMessage } from '../taxonomy.ts';
import { isWhitespace } from './message-ground.ts';

/** Order of messages by why it stalls. Source: content/README, Next message. */
const BY_STALL: Readonly<Record<StallReason, readonly WhitespaceMessage[]>> = {
  unconvinced: ['no_change', 'outcome', 'better'],
  undecided: ['great_choice', 'outcome'],
  waiting: ['outcome', 'great_choice'],
  budget: ['outcome', 'no_change'],
  silent: ['outcome', 'no_change', 'great_choice'],
};

const DECIDER: readonly WhitespaceMessage[] = ['outcome', 'no_change', 'great_choice', 'better'];
const COMPARER: readonly WhitespaceMessage[] = ['better', 'outcome', 'great_choice'];
const ALLY: readonly WhitespaceMessage[] = ['outcome', 'great_choice', 'better'];

/** Order of messages by role, where nobody said why it stalls. A gatekeeper and an unknown role are told what a decider is. */
const BY_ROLE: Readonly<Record<RoleOrUnknown, readonly WhitespaceMessage[]>> = {
  economic: DECIDER,
  sponsor: DECIDER,
  gatekeeper: DECIDER,
  unknown: DECIDER,
  technical: COMPARER,
  purchasing: COMPARER,
  influencer: COMPARER,
  champion: ALLY,
  coach: ALLY,
  user: ['outcome', 'great_choice'],
  legal: [],
};

/** The order in which messages are worth saying in this situation, whether said before or not. */
function messageOrder({ stall, role, rival }: Situation): readonly WhitespaceMessage[] {
  if (role === 'legal') return stall ? BY_STALL[stall] : [];
  const order = stall ? BY_STALL[stall] : BY_ROLE[role];
  const isRivalNamed = rival !== null && rival !== 'nothing';
  if (!isRivalNamed || stall === 'undecided' || order[0] === 'better') return order;
  const [first, ...others] = order.filter((message) => message !== 'better');
  return first ? [first, 'better', ...others] : order;
}

/**
 * The first unsaid message of the order that some listable item can carry; when all were said, the one
 * said longest ago that an item not yet handed over carries.
 *
 * @param canCarry whether an item could be listed that says this message
 * @param canCarryAnew the same, of items not yet handed over to this person
 */
export function nextMessage(
  situation: Situation,
  said: ReadonlyMap<WhitespaceMessage, IsoDay>,
  {
    canCarry,
    canCarryAnew,
  }: {
    canCarry: (message: WhitespaceMessage) => boolean;
    canCarryAnew: (message: WhitespaceMessage) => boolean;
  },
): WhitespaceMessage | null {
  if (!isWhitespace(situation)) return null;
  const order = messageOrder(situation);
  const unsaid = order.find((message) => !said.has(message) && canCarry(message));
  if (unsaid) return unsaid;
  const again = order.filter((message) => said.has(message) && canCarryAnew(message));
  const dayOf = (message: WhitespaceMessage) => said.get(message) ?? '';
  // A stable sort keeps the order of the table among messages said on one day.
  return again.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))[0] ?? null;
}
