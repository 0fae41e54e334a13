/** How one state file is laid out, and how older layouts become the present one. */
import type { z } from 'zod';
import { fieldsLeftOut, withFieldsLeftOut } from './unknown-fields.ts';

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
  | {
      readonly kind: 'present';
      readonly data: Data;
      /** Fields of a newer version of the same schema number, to be written back. */
      readonly leftOut: unknown;
    }
  /** Written by a newer version: read as far as understood (null: not at all), never rewritten. */
  | { readonly kind: 'newer'; readonly data: Data | null }
  | { readonly kind: 'broken' };

const BROKEN = { kind: 'broken' } as const;

function migrated(data: unknown, from: number, migrations: readonly Migration[]): unknown {
  return migrations.slice(from).reduce((old, migrate) => migrate(old), data);
}

function understandEnvelope<Data>(envelope: unknown, schema: StateSchema<Data>): Understood<Data> {
  if (typeof envelope !== 'object' || envelope === null || !Object.hasOwn(envelope, 'data')) return BROKEN;
  const { schema: written, data } = envelope as { schema?: unknown; data: unknown };
  if (typeof written !== 'number' || !Number.isInteger(written) || written < 0) return BROKEN;
  const current = migrated(data, written, schema.migrations);
  const parsed = schema.shape.safeParse(current);
  if (written > schema.migrations.length) return { kind: 'newer', data: parsed.success ? parsed.data : null };
  if (!parsed.success) return BROKEN;
  const leftOut = fieldsLeftOut(current, parsed.data);
  // What cannot be written again (nested without end) would refuse every later save.
  JSON.stringify(leftOut);
  return { kind: 'present', data: parsed.data, leftOut };
}

/** Reads the bytes of a state file: `{"schema": n, "data": …}` in UTF-8. Never throws. */
export function understand<Data>(bytes: Uint8Array, schema: StateSchema<Data>): Understood<Data> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return understandEnvelope(JSON.parse(text), schema);
  } catch {
    // Not text, not JSON, or a migration met a shape that no version ever wrote: the file is damaged.
    return BROKEN;
  }
}

/** The text of a state file. */
export function envelope<Data>(data: Data, schema: StateSchema<Data>, leftOut: unknown = undefined): string {
  const whole = { schema: schema.migrations.length, data: withFieldsLeftOut(data, leftOut) };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
