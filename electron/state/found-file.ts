/** Looks at one state file without trusting anything about it. */
import { readFile, stat } from 'node:fs/promises';
import { systemCode } from '../disk/durable-steps.ts';
import { type StateSchema, type Understood, understand } from './state-schema.ts';

/** A state file is small; a larger one was not written by us. In bytes. */
const MAX_BYTES = 10_485_760;

export type FoundFile<Data> =
  | { readonly kind: 'absent' }
  | Exclude<Understood<Data>, { kind: 'present' }>
  | (Extract<Understood<Data>, { kind: 'present' }> & { readonly bytes: Uint8Array });

/**
 * What stands at a path. A folder, a pipe, a giant and a file that may not be read count as broken: none of
 * them is something that we wrote, and all of them can be put aside. Never throws.
 */
export async function lookAt<Data>(path: string, schema: StateSchema<Data>): Promise<FoundFile<Data>> {
  try {
    const facts = await stat(path);
    if (!facts.isFile() || facts.size > MAX_BYTES) return { kind: 'broken' };
    const bytes = await readFile(path);
    const understood = understand(bytes, schema);
    return understood.kind === 'present' ? { ...understood, bytes } : understood;
  } catch (cause) {
    return { kind: ['ENOENT', 'ENOTDIR'].includes(systemCode(cause) ?? '') ? 'absent' : 'broken' };
  }
}
