/** The local log: JSON lines, rotated at 1 MB, redacted, never sent anywhere. */
import { randomBytes } from 'node:crypto';
import { hostname, userInfo } from 'node:os';
import log from 'electron-log/node.js';
import { ZodError } from 'zod';
import { redact } from './redact.ts';

const MAX_BYTES = 1_048_576;

export interface AppLog {
  note(where: string, fact: string): void;
  /** Writes a failure and answers the reference under which it can be found. */
  failure(where: string, cause: unknown): string;
}

/** Names of this computer and its user; a system without a user entry has none to hide. */
function namesToHide(): readonly string[] {
  try {
    return [userInfo().username, hostname()];
  } catch {
    return [hostname()];
  }
}

/** Which rules were broken, without a key or a value: both may be what a person typed. */
function brokenRules({ issues }: ZodError): string {
  return issues.map(({ code, path }) => `${code} at depth ${path.length}`).join(', ');
}

/** What may be kept of a cause: its kind, its system code and the redacted first line. */
function keepable(cause: unknown, names: readonly string[]) {
  if (!(cause instanceof Error))
    return { kind: typeof cause, code: null, text: redact(String(cause), names) };
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : null;
  const text = cause instanceof ZodError ? brokenRules(cause) : cause.message;
  return { kind: cause.name, code, text: redact(text, names) };
}

/** Opens the log of one process in its own file. */
export function openLog(file: string): AppLog {
  const names = namesToHide();
  const logger = log.create({ logId: file });
  logger.transports.console.level = false;
  logger.transports.file.resolvePathFn = () => file;
  logger.transports.file.maxSize = MAX_BYTES;
  logger.transports.file.format = ({ message }) => message.data;
  const write = (line: Record<string, unknown>) =>
    logger.info(JSON.stringify({ at: new Date().toISOString(), ...line }));
  return {
    note: (where, fact) => write({ level: 'note', where, text: redact(fact, names) }),
    failure(where, cause) {
      const ref = randomBytes(4).toString('hex');
      write({ level: 'failure', ref, where, ...keepable(cause, names) });
      return ref;
    },
  };
}
