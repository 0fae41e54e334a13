/** Why a save did not succeed, in words a person can act on. */
import { dirname } from 'node:path';
import { systemCode } from '../disk/durable-steps.ts';

export interface SaveFailure {
  readonly code: 'disk_full' | 'no_permission' | 'read_only' | 'failed';
  /** Names the disk: the folder that could not be written. For the screen, never for the log. */
  readonly folder: string;
}

const CODES: Readonly<Record<string, SaveFailure['code']>> = {
  ENOSPC: 'disk_full',
  EDQUOT: 'disk_full',
  EACCES: 'no_permission',
  EPERM: 'no_permission',
  EROFS: 'read_only',
};

export function saveFailureOf(cause: unknown, file: string): SaveFailure {
  return { code: CODES[systemCode(cause) ?? ''] ?? 'failed', folder: dirname(file) };
}
