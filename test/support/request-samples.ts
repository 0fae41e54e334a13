/** Valid requests and broken ones, made from the schemas of the contract, so that a new channel is covered at once. */
import { z } from 'zod';

/** Where in a request something stands, and which schema it must satisfy. */
export interface Place {
  readonly steps: readonly (string | number)[];
  readonly schema: z.core.$ZodType;
}

const DAY = '2026-11-25';

/** The schema inside `optional` and `nullable`. */
function core(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return core(schema.def.innerType);
  return schema;
}

/** How many entries a list may have; undefined: no limit. */
export function mostEntries(list: z.core.$ZodType): number | undefined {
  const limits = (list._zod.def.checks ?? []).map(({ _zod }) => _zod.def);
  const most = limits.find((limit): limit is z.core.$ZodCheckMaxLengthDef => limit.check === 'max_length');
  return most?.maximum;
}

/** The smallest full request: every field present, every list with one entry. */
export function sampleOf(schema: z.core.$ZodType): unknown {
  const inner = core(schema);
  if (inner instanceof z.ZodObject) {
    return Object.fromEntries(Object.entries(inner.shape).map(([name, part]) => [name, sampleOf(part)]));
  }
  if (inner instanceof z.ZodArray) return [sampleOf(inner.element)];
  if (inner instanceof z.ZodRecord) {
    return { [String(sampleOf(inner.keyType))]: sampleOf(inner.valueType) };
  }
  if (inner instanceof z.ZodEnum) return inner.options[0];
  if (inner instanceof z.ZodString) return inner.maxLength === DAY.length ? DAY : 'x';
  if (inner instanceof z.ZodNumber) return inner.minValue ?? 1;
  if (inner instanceof z.ZodBoolean) return true;
  throw new Error(`no sample for ${inner._zod.def.type}`);
}

/** Every place of a schema's sample, the whole included. */
export function placesOf(schema: z.core.$ZodType, steps: Place['steps'] = []): readonly Place[] {
  const here: Place = { steps, schema };
  const inner = core(schema);
  if (inner instanceof z.ZodObject) {
    const parts = Object.entries(inner.shape);
    return [here, ...parts.flatMap(([name, part]) => placesOf(part, [...steps, name]))];
  }
  if (inner instanceof z.ZodArray) return [here, ...placesOf(inner.element, [...steps, 0])];
  if (inner instanceof z.ZodRecord) {
    return [here, ...placesOf(inner.valueType, [...steps, String(sampleOf(inner.keyType))])];
  }
  return [here];
}

type Parts = Record<string | number, unknown>;

/** A copy of the sample with one place changed. */
function changed(sample: unknown, steps: Place['steps'], change: (old: unknown) => unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return change(sample);
  const copy = (Array.isArray(sample) ? [...sample] : { ...(sample as Parts) }) as Parts;
  copy[step] = changed(copy[step], rest, change);
  return copy;
}

const PROTO: unknown = JSON.parse('{"__proto__": {"isAdmin": true}}');

/** What is wrong for a schema: a name, and the value in place of the right one. */
function wrongValues(schema: z.core.$ZodType): readonly (readonly [string, (old: unknown) => unknown])[] {
  const inner = core(schema);
  const list: [string, (old: unknown) => unknown][] = [['a function', () => () => 1]];
  if (!(schema instanceof z.ZodOptional)) list.push(['undefined', () => undefined]);
  if (inner === schema) list.push(['null', () => null]);
  if (inner instanceof z.ZodObject) {
    list.push(['an extra key', (old) => ({ ...(old as Parts), planted: 1 })]);
    list.push(['a prototype', (old) => Object.assign(Object.create(null), PROTO, old)]);
    list.push(['a list', () => []]);
  } else if (inner instanceof z.ZodArray) {
    const most = mostEntries(inner) ?? 100_000;
    list.push(['too many entries', (old) => Array.from({ length: most + 1 }, () => (old as unknown[])[0])]);
    list.push(['an object like a list', () => ({ 0: 'x', length: 1 })]);
  } else if (inner instanceof z.ZodRecord) {
    list.push(['a long key', (old) => ({ ...(old as Parts), ['k'.repeat(10_000)]: 'x' })]);
    const many = Array.from({ length: 5_000 }, (_, index) => [`k${index}`, 'x']);
    list.push(['thousands of keys', () => Object.fromEntries(many)]);
  } else if (inner instanceof z.ZodString) {
    list.push(['a number', () => 7], ['an over-long text', () => 'x'.repeat((inner.maxLength ?? 1e6) + 1)]);
    list.push(['a text object', () => ({ toString: () => 'x' })]);
  } else if (inner instanceof z.ZodNumber) {
    list.push(['a text', () => '1'], ['NaN', () => Number.NaN], ['Infinity', () => Infinity]);
    list.push(['too much', () => (inner.maxValue ?? Number.MAX_SAFE_INTEGER) + 1]);
    list.push(['too little', () => (inner.minValue ?? Number.MIN_SAFE_INTEGER) - 1]);
  } else if (inner instanceof z.ZodEnum) {
    list.push(['an unknown word', () => 'no_such_word'], ['a name of every object', () => 'constructor']);
  } else if (inner instanceof z.ZodBoolean) {
    list.push(['a word', () => 'true'], ['a number', () => 1]);
  }
  return list;
}

/** Every way to spoil one place of a valid request. */
export function brokenRequests(schema: z.core.$ZodType): readonly { what: string; request: unknown }[] {
  const sample = sampleOf(schema);
  return placesOf(schema).flatMap(({ steps, schema: part }) =>
    wrongValues(part).map(([name, change]) => ({
      what: `${name} at ${steps.join('.') || 'the top'}`,
      request: changed(sample, steps, change),
    })),
  );
}
