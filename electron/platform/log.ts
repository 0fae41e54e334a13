/** The local log: JSON lines, rotated at 1 MB, redacted, never sent anywhere. */
import { randomBytes } from 'node:crypto';
import log from 'electron-log/node.js';
import { redact } from './redact.ts';

const MAX_BYTES = 1_048_576;

export interface AppLog {
  note(where: string, fact: string): void;
  /** Writes a failure and answers the reference under which it can be found. */
  failure(where: string, cause: unknown): string;
}

/** What may be kept of a cause: its kind, its system code and the redacted first line. */
function keepable(cause: unknown): { kind: string; code: string | null; text: string } {
  if (!(cause instanceof Error)) return { kind: typeof cause, code: null, text: redact(String(cause)) };
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : null;
  return { kind: cause.name, code, text: redact(cause.message) };
}

/** Opens the log of one process in its own file. */
export function openLog(file: string): AppLog {
  const logger = log.create({ logId: file });
  logger.transports.console.level = false;
  logger.transports.file.resolvePathFn = () => file;
  logger.transports.file.maxSize = MAX_BYTES;
  logger.transports.file.format = ({ message }) => message.data;
  const write = (line: Record<string, unknown>) =>
    logger.info(JSON.stringify({ at: new Date().toISOString(), ...line }));
  return {
    note: (where, fact) => write({ level: 'note', where, text: redact(fact) }),
    failure(where, cause) {
      const ref = randomBytes(4).toString('hex');
      write({ level: 'failure', ref, where, ...keepable(cause) });
      return ref;
    },
  };
}
