import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { INITIAL_SETTINGS, SETTINGS_SCHEMA } from '../../electron/state/settings-store.ts';
import { envelope, type StateSchema, understand } from '../../electron/state/state-schema.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => understand(bytesOf(text), SETTINGS_SCHEMA);
const good = envelope(INITIAL_SETTINGS, SETTINGS_SCHEMA);

describe('a state file that is no state file', () => {
  it.each([
    ['empty', ''],
    ['only space', '  \n'],
    ['NUL bytes', '\0'.repeat(64)],
    ['good text with NUL inside', good.replace('"system"', '"sys\0tem"')],
    ['truncated', good.slice(0, 40)],
    ['a list', '[]'],
    ['null', 'null'],
    ['a number', '7'],
    ['no data', '{"schema":0}'],
    ['no schema', '{"data":{}}'],
    ['a schema that is a text', '{"schema":"0","data":{}}'],
    ['a negative schema', '{"schema":-1,"data":{}}'],
    ['half a schema', '{"schema":0.5,"data":{}}'],
    ['data null', '{"schema":0,"data":null}'],
    ['data a list', '{"schema":0,"data":[]}'],
    ['a wrong type', good.replace('"pins": []', '"pins": "none"')],
    ['an unknown choice', good.replace('"theme": "system"', '"theme": "pink"')],
    ['a missing field', good.replace(/"theme": "system",/, '')],
    ['two documents', `${good}${good}`],
    ['lists without end', `{"schema":0,"data":${'['.repeat(200_000)}`],
  ])('is broken when it is %s', (_name, text) => {
    expect(read(text)).toEqual({ kind: 'broken' });
  });

  it('is broken when its bytes are no UTF-8', () => {
    const bytes = bytesOf(good.replace('"name": ""', '"name": "J?rg"'));
    bytes[bytes.indexOf(0x3f)] = 0xf6;
    expect(understand(bytes, SETTINGS_SCHEMA)).toEqual({ kind: 'broken' });
  });

  it('never stops the start, whatever its bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(understand(bytes, SETTINGS_SCHEMA)).toEqual({ kind: 'broken' });
      }),
    );
  });

  it('never stops the start, whatever JSON it is', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(3), (json, schema) => {
        const { kind } = read(`{"schema":${schema},"data":${json}}`);
        expect(kind).toBe(schema === 0 ? 'broken' : 'newer');
      }),
    );
  });
});

describe('a good state file', () => {
  it('reads as what was written', () => {
    expect(read(good)).toMatchObject({ kind: 'present', data: INITIAL_SETTINGS });
  });

  it('may carry the mark that some editors put first', () => {
    expect(read(`\u{feff}${good}`)).toMatchObject({ kind: 'present' });
  });

  it('keeps fields of a newer version of the same number, at every depth', () => {
    const text = good
      .replace('"data": {', '"data": {"tour": {"seen": [1]},')
      .replace('"rep": {', '"rep": {"pronoun": "they",');
    const found = read(text);
    if (found.kind !== 'present') throw new Error(found.kind);
    expect(found.data).toEqual(INITIAL_SETTINGS);
    const again = JSON.parse(envelope({ ...found.data, theme: 'dark' }, SETTINGS_SCHEMA, found.leftOut));
    expect(again.data).toEqual({
      ...INITIAL_SETTINGS,
      theme: 'dark',
      tour: { seen: [1] },
      rep: { ...INITIAL_SETTINGS.rep, pronoun: 'they' },
    });
  });

  it('cannot reach the prototype of anything', () => {
    const text = good
      .replace(
        '"data": {',
        '"data": {"__proto__": {"isAdmin": true}, "constructor": {"prototype": {"x": 1}},',
      )
      .replace('"rep": {', '"rep": {"__proto__": {"isAdmin": true},');
    const found = read(`{"__proto__": {"data": 1}, ${text.slice(1)}`);
    if (found.kind !== 'present') throw new Error(found.kind);
    const written = envelope(found.data, SETTINGS_SCHEMA, found.leftOut);
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
    expect('isAdmin' in found.data).toBe(false);
    expect('isAdmin' in found.data.rep).toBe(false);
    expect(written).not.toContain('__proto__');
  });

  it('is broken when an unknown field could never be written again', () => {
    const endless = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(read(good.replace('"data": {', `"data": {"later": ${endless},`))).toEqual({ kind: 'broken' });
  });
});

describe('a file of a newer version', () => {
  it('is read as far as it is understood', () => {
    const text = JSON.stringify({ schema: 9, data: { ...INITIAL_SETTINGS, theme: 'dark', tour: true } });
    expect(read(text)).toEqual({ kind: 'newer', data: { ...INITIAL_SETTINGS, theme: 'dark' } });
  });

  it('is known as newer even when nothing of it is understood', () => {
    expect(read('{"schema":9,"data":{"all":"new"}}')).toEqual({ kind: 'newer', data: null });
  });
});

describe('a migration', () => {
  const schema: StateSchema<{ names: string[]; theme: string }> = {
    migrations: [
      (old) => ({ names: [z.object({ name: z.string() }).parse(old).name] }),
      (old) => ({ ...z.looseObject({ names: z.array(z.string()) }).parse(old), theme: 'system' }),
    ],
    shape: z.object({ names: z.array(z.string()), theme: z.string() }),
    initial: { names: [], theme: 'system' },
  };
  const at = (text: string) => understand(bytesOf(text), schema);

  it.each([
    ['{"schema":0,"data":{"name":"Ana"}}'],
    ['{"schema":1,"data":{"names":["Ana"]}}'],
    ['{"schema":2,"data":{"names":["Ana"],"theme":"system"}}'],
  ])('turns %s into the present layout, run once or twice the same', (text) => {
    const once = at(text);
    expect(once).toMatchObject({ kind: 'present', data: { names: ['Ana'], theme: 'system' } });
    expect(at(text)).toEqual(once);
    if (once.kind !== 'present') throw new Error(once.kind);
    expect(at(envelope(once.data, schema))).toMatchObject({ kind: 'present', data: once.data });
  });

  it('that meets what no version ever wrote means that the file is damaged', () => {
    expect(at('{"schema":0,"data":{"nom":"Ana"}}')).toEqual({ kind: 'broken' });
  });
});
