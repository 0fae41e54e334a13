/** What an item's message is worth now. Counted between quote and decision only. */
import type { Asset, Fit } from '../asset.ts';
import type { IsoDay } from '../iso-day.ts';
import type { Situation } from '../situation.ts';
import {
  type AssetType,
  isOneOf,
  type Message,
  WHITESPACE_STAGES,
  type WhitespaceMessage,
} from '../taxonomy.ts';
import { isAgainstUs } from './held-back.ts';
import { mainMessage, whitespaceMessages } from './message-history.ts';
import { POINTS } from './points.ts';
import type { Ground } from './score.ts';

/** What a person who checks or speaks against us needs first, used or not. Source: content/README, Suggest. */
const PROOF_TYPES: readonly AssetType[] = [
  'security_pack',
  'terms',
  'objection_answer',
  'comparison',
  'reference',
];

/** What has been said and what comes next. */
export interface Saying {
  readonly said: ReadonlyMap<WhitespaceMessage, IsoDay>;
  readonly next: WhitespaceMessage | null;
}

export function isWhitespace({ stage }: Situation): boolean {
  return isOneOf(WHITESPACE_STAGES, stage);
}

/** Technical and legal buyers, and whoever speaks against us, are answered with proof before anything else. */
function wantsProof(situation: Situation): boolean {
  return situation.role === 'technical' || situation.role === 'legal' || isAgainstUs(situation);
}

function plainGround(messages: Fit<Message>, { said, next }: Saying): Ground | null {
  const listed = whitespaceMessages(messages);
  const main = mainMessage(messages);
  if (next && main === next) {
    const standing = said.has(next) ? 'again' : 'next';
    return { code: 'message', points: POINTS.message.next, facts: { message: next, standing } };
  }
  if (next && listed.includes(next)) {
    return { code: 'message', points: POINTS.message.listed, facts: { message: next, standing: 'listed' } };
  }
  const unused = listed.find((message) => !said.has(message));
  if (unused) {
    return { code: 'message', points: POINTS.message.unused, facts: { message: unused, standing: 'unused' } };
  }
  const statesNone = messages !== 'unmatched' && messages.length === 0;
  return statesNone ? { code: 'message', points: POINTS.message.none, facts: { standing: 'none' } } : null;
}

/** What the message of an asset is worth, or null where it earns nothing. */
export function assetMessageGround(asset: Asset, situation: Situation, saying: Saying): Ground | null {
  if (!isWhitespace(situation)) return null;
  const plain = plainGround(asset.messages, saying);
  if (!wantsProof(situation)) return plain;
  if (asset.type && PROOF_TYPES.includes(asset.type)) {
    const main = mainMessage(asset.messages);
    const facts = main ? { standing: 'proof', message: main } : { standing: 'proof' };
    return { code: 'message', points: POINTS.message.next, facts };
  }
  return plain && plain.points > POINTS.message.listed ? { ...plain, points: POINTS.message.listed } : plain;
}

/** What the message of a template is worth, or null where it earns nothing. */
export function templateMessageGround(
  messages: Fit<Message>,
  situation: Situation,
  saying: Saying,
): Ground | null {
  return isWhitespace(situation) ? plainGround(messages, saying) : null;
}
