/** What an item's message is worth now. Counted between quote and decision only. */
import type { Asset, Fit } from '../asset.ts';
import type { IsoDay } from '../iso-day.ts';
import type { Situation } from '../situation.ts';
import type { Reason } from '../suggestion.ts';
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
import { messageText } from './reason-text.ts';
import { reason } from './score.ts';

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

function plainReason(messages: Fit<Message>, { said, next }: Saying): Reason | null {
  const listed = whitespaceMessages(messages);
  const main = mainMessage(messages);
  if (next && main === next) {
    const standing = said.has(next) ? 'again' : 'next';
    return reason('message', POINTS.message.next, messageText(next, standing), { message: next, standing });
  }
  if (next && listed.includes(next)) {
    return reason('message', POINTS.message.listed, messageText(next, 'listed'), {
      message: next,
      standing: 'listed',
    });
  }
  const unused = listed.find((message) => !said.has(message));
  if (unused) {
    return reason('message', POINTS.message.unused, messageText(unused, 'unused'), {
      message: unused,
      standing: 'unused',
    });
  }
  if (messages !== 'unmatched' && messages.length === 0) {
    return reason('message', POINTS.message.none, messageText(null, 'none'), { standing: 'none' });
  }
  return null;
}

/** The message reason of an asset, or null where it earns nothing. */
export function assetMessageReason(asset: Asset, situation: Situation, saying: Saying): Reason | null {
  if (!isWhitespace(situation)) return null;
  const plain = plainReason(asset.messages, saying);
  if (!wantsProof(situation)) return plain;
  if (asset.type && PROOF_TYPES.includes(asset.type)) {
    const main = mainMessage(asset.messages);
    const facts = main ? { standing: 'proof', message: main } : { standing: 'proof' };
    return reason('message', POINTS.message.next, messageText(main, 'proof'), facts);
  }
  return plain && plain.points > POINTS.message.listed ? { ...plain, points: POINTS.message.listed } : plain;
}

/** The message reason of a template, or null where it earns nothing. */
export function templateMessageReason(
  messages: Fit<Message>,
  situation: Situation,
  saying: Saying,
): Reason | null {
  return isWhitespace(situation) ? plainReason(messages, saying) : null;
}
