/** How one state file is laid out, and how older layouts become the present one. */
import type { z } from 'zod';

/** Turns the data of one schema number into that of the next; the same input gives the same output. */
export type Migration = (old: unknown) => unknown;

export interface StateSchema<Data> {
  /** `migrations[n]` turns schema n into n + 1; the present number is their count. */
  readonly migrations: readonly Migration[];
  readonly shape: z.ZodType<Data>;
  /** What holds before anything was saved. */
  readonly initial: Data;
}

export type Understood<Data> =
  | { readonly kind: 'present'; readonly data: Data }
  /** Written by a newer version: may be read as far as understood, never rewritten. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'broken' };

/** Reads the text of a state file: `{"schema": n, "data": …}`. Never throws. */
export function understand<Data>(text: string, schema: StateSchema<Data>): Understood<Data> {
  try {
    const envelope: unknown = JSON.parse(text);
    if (typeof envelope !== 'object' || envelope === null || !Object.hasOwn(envelope, 'data'))
      return { kind: 'broken' };
    const { schema: written, data } = envelope as { schema?: unknown; data: unknown };
    if (typeof written !== 'number' || !Number.isInteger(written) || written < 0) return { kind: 'broken' };
    if (written > schema.migrations.length) return { kind: 'newer' };
    const migrated = schema.migrations.slice(written).reduce((old, migrate) => migrate(old), data);
    const parsed = schema.shape.safeParse(migrated);
    return parsed.success ? { kind: 'present', data: parsed.data } : { kind: 'broken' };
  } catch {
    // Not JSON, or a migration met a shape that no version ever wrote: both mean the file is damaged.
    return { kind: 'broken' };
  }
}

/** The text of a state file. */
export function envelope<Data>(data: Data, schema: StateSchema<Data>): string {
  return `${JSON.stringify({ schema: schema.migrations.length, data }, null, 2)}\n`;
}
