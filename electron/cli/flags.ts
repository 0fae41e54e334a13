/** Reads flags strictly: an unknown flag or a value outside a closed list is wrong use. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type IsoDay, parseIsoDay } from '#domain/iso-day.ts';
import { isOneOf } from '#domain/taxonomy.ts';
import { UsageError } from './usage-error.ts';

export type FlagKinds = Readonly<Record<string, 'text' | 'list' | 'switch'>>;

export interface Flags {
  readonly positionals: readonly string[];
  readonly texts: Readonly<Record<string, string | undefined>>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly switches: ReadonlySet<string>;
}

/** @throws UsageError on a flag that the command does not know or that lacks its value */
export function readFlags(argv: readonly string[], kinds: FlagKinds): Flags {
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      { type: kind === 'switch' ? ('boolean' as const) : ('string' as const), multiple: kind === 'list' },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options,
      allowPositionals: true,
      strict: true,
    });
    const entries = Object.entries(values);
    return {
      positionals,
      texts: Object.fromEntries(
        entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
      ),
      lists: Object.fromEntries(
        entries.flatMap(([name, value]) => (Array.isArray(value) ? [[name, value.map(String)]] : [])),
      ),
      switches: new Set(entries.filter(([, value]) => value === true).map(([name]) => name)),
    };
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause));
  }
}

/** The value of a flag that must be one of a closed list; null when it was not given. */
export function oneOf<Id extends string>(flags: Flags, name: string, ids: readonly Id[]): Id | null {
  const text = flags.texts[name];
  if (text === undefined) return null;
  if (!isOneOf(ids, text)) throw new UsageError(`--${name} is one of ${ids.join(', ')}; not "${text}"`);
  return text;
}

/** Like `oneOf`, for a flag that must be given. */
export function requiredOneOf<Id extends string>(flags: Flags, name: string, ids: readonly Id[]): Id {
  const id = oneOf(flags, name, ids);
  if (id === null) throw new UsageError(`--${name} is required: one of ${ids.join(', ')}`);
  return id;
}

export function requiredText(flags: Flags, name: string): string {
  const text = flags.texts[name];
  if (text === undefined || text === '') throw new UsageError(`--${name} is required`);
  return text;
}

/** A comma-separated flag as its parts. */
export function commaList(flags: Flags, name: string): readonly string[] {
  return (flags.texts[name] ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** `--today DAY`, else the computer's own calendar day. */
export function todayOf(flags: Flags, localToday: IsoDay): IsoDay {
  const text = flags.texts.today;
  if (text === undefined) return localToday;
  const day = parseIsoDay(text);
  if (!day) throw new UsageError(`--today is a day as YYYY-MM-DD; not "${text}"`);
  return day;
}

/** A path from the command line. npm changes the working folder, so relative paths count from the caller's. */
export function callerPath(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

/** The one positional argument of a command. */
export function onlyPositional(flags: Flags, what: string): string {
  const [first, ...more] = flags.positionals;
  if (first === undefined) throw new UsageError(`${what} is required`);
  if (more.length > 0) throw new UsageError(`unexpected "${more[0]}"`);
  return callerPath(first);
}
