/**
 * The page's side of the bridge: every answer is parsed before anything is shown, and a refusal is a
 * value with a code, never an exception that a screen forgot to catch.
 */

import { fail, type Result, succeed } from '#domain/result.ts';
import {
  type AnswerOf,
  type Bridge,
  CHANNELS,
  type Channel,
  EVENTS,
  type EventName,
  type EventOf,
  type RequestOf,
} from '#ipc/contract.ts';
import type { Frozen } from './types.ts';

declare global {
  interface Window {
    readonly passalong: Bridge;
  }
}

/** Why nothing came back, and the reference that finds the line in the log ('' when there is none). */
export interface Refusal {
  readonly code: 'bad_request' | 'not_trusted' | 'failed' | 'not_ready' | 'bad_answer' | 'no_bridge';
  readonly ref: string;
}

/**
 * Asks main one thing.
 *
 * @returns the parsed answer, or a refusal: main's own code, `bad_answer` when the answer is not what the
 *   contract says, `no_bridge` when the page runs outside the app
 */
export async function call<Name extends Channel>(
  channel: Name,
  request: Frozen<RequestOf<Name>>,
): Promise<Result<AnswerOf<Name>, Refusal>> {
  try {
    // The contract's request types are mutable; the bridge copies the request, so frozen ones are safe.
    const reply = await window.passalong.invoke(channel, request as RequestOf<Name>);
    if (!reply.ok) return fail({ code: reply.code, ref: reply.ref });
    const parsed = CHANNELS[channel].answer.safeParse(reply.value);
    return parsed.success ? succeed(parsed.data as AnswerOf<Name>) : fail({ code: 'bad_answer', ref: '' });
  } catch {
    return fail({ code: window.passalong ? 'failed' : 'no_bridge', ref: '' });
  }
}

/** Listens to what main tells unasked; answers the function that ends it. Malformed news is dropped. */
export function listen<Name extends EventName>(
  event: Name,
  listener: (value: EventOf<Name>) => void,
): () => void {
  return window.passalong.subscribe(event, (value) => {
    const parsed = EVENTS[event].safeParse(value);
    if (parsed.success) listener(parsed.data as EventOf<Name>);
  });
}
