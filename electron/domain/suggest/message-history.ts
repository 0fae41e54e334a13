/** What has been said to this person: derived from what was handed over, never stored beside it. */
import type { Asset, Fit } from '../asset.ts';
import type { IsoDay } from '../iso-day.ts';
import type { HandedOver } from '../situation.ts';
import { isOneOf, type Message, WHITESPACE_MESSAGES, type WhitespaceMessage } from '../taxonomy.ts';

/** The message an item stands for: the first one it lists; null when it states none. */
export function mainMessage(messages: Fit<Message>): Message | null {
  return messages === 'unmatched' ? null : (messages[0] ?? null);
}

/** The listed messages that count between quote and decision. */
export function whitespaceMessages(messages: Fit<Message>): readonly WhitespaceMessage[] {
  if (messages === 'unmatched') return [];
  return messages.filter((message) => isOneOf(WHITESPACE_MESSAGES, message));
}

/** Something the rep says was not sent after all leaves no trace. */
function sentTouches(history: readonly HandedOver[]): readonly HandedOver[] {
  return history.filter((touch) => touch.outcome !== 'not_sent');
}

/** Message → the last day it was said; a message never said is absent. */
export function messagesSaid(
  history: readonly HandedOver[],
  assetById: ReadonlyMap<string, Asset>,
): ReadonlyMap<WhitespaceMessage, IsoDay> {
  const said = new Map<WhitespaceMessage, IsoDay>();
  for (const touch of sentTouches(history)) {
    const carried = touch.message
      ? [touch.message]
      : touch.assets.map(({ id }) => mainMessage(assetById.get(id)?.messages ?? []));
    for (const message of carried) {
      if (!message || !isOneOf(WHITESPACE_MESSAGES, message)) continue;
      const before = said.get(message);
      if (!before || before < touch.day) said.set(message, touch.day);
    }
  }
  return said;
}

export type Earlier = 'never' | 'same_version' | 'older_version';

/** Asset id → versions handed over to this person; null: not recorded. */
export type HandedVersions = ReadonlyMap<string, readonly (string | null)[]>;

export function handedVersions(history: readonly HandedOver[]): HandedVersions {
  const byId = new Map<string, (string | null)[]>();
  for (const { id, version } of sentTouches(history).flatMap(({ assets }) => assets)) {
    byId.set(id, [...(byId.get(id) ?? []), version]);
  }
  return byId;
}

/** Whether this very version of an asset was handed over before. An unrecorded version counts as the present one. */
export function handedOverBefore(
  { id, version }: Pick<Asset, 'id' | 'version'>,
  handed: HandedVersions,
): Earlier {
  const versions = handed.get(id);
  if (!versions) return 'never';
  const isSame = versions.some((other) => other === null || version === null || other === version);
  return isSame ? 'same_version' : 'older_version';
}
