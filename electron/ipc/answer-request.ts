/**
 * The gate behind every channel, apart from Electron so that it can be tested alone. A request is refused
 * unless it comes from our own top frame and parses; an answer that does not parse is our own fault and is
 * reported as `failed` with a reference that finds the line in the log.
 */
import type { z } from 'zod';
import { isChannel } from './channel-names.ts';
import { type AnswerOf, CHANNELS, type Channel, type Reply } from './contract.ts';
import { type Caller, isTrustedFrame } from './trusted-frame.ts';

type ParsedRequest<Name extends Channel> = z.output<(typeof CHANNELS)[Name]['request']>;
/** What a handler may answer: domain data is read-only, and parsing copies it. */
export type Immutable<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : { readonly [Key in keyof Value]: Immutable<Value[Key]> };
export type Handlers = {
  readonly [Name in Channel]: (request: ParsedRequest<Name>) => Promise<Immutable<AnswerOf<Name>>>;
};

export interface RouterLog {
  /** Writes one line and answers the reference under which it can be found. */
  failure(where: string, cause: unknown): string;
}

/** Answers one request. Never throws: what went wrong is in the log under the reference. */
export async function answerRequest(
  channel: string,
  caller: Caller,
  request: unknown,
  { handlers, log }: { handlers: Handlers; log: RouterLog },
): Promise<Reply<unknown>> {
  if (!isTrustedFrame(caller))
    return { ok: false, code: 'not_trusted', ref: log.failure(channel, 'untrusted frame') };
  if (!isChannel(channel)) return { ok: false, code: 'bad_request', ref: log.failure('unknown channel', '') };
  const parsed = CHANNELS[channel].request.safeParse(request);
  if (!parsed.success) return { ok: false, code: 'bad_request', ref: log.failure(channel, parsed.error) };
  try {
    const handle = handlers[channel] as (request: unknown) => Promise<unknown>;
    return { ok: true, value: CHANNELS[channel].answer.parse(await handle(parsed.data)) };
  } catch (cause) {
    return { ok: false, code: 'failed', ref: log.failure(channel, cause) };
  }
}
