import { describe, expect, it } from 'vitest';
import { isoDayOf } from '#domain/iso-day.ts';
import { effectiveMetadata as effective, handedDown } from '#domain/metadata/inheritance.ts';
import { type MetadataFields, noFields, type StatedMetadata } from '#domain/metadata/stated-metadata.ts';

const effectiveMetadata = (own: readonly StatedMetadata[], folders: readonly StatedMetadata[]) =>
  effective(own, folders.map(handedDown));

const stating = (fields: Partial<MetadataFields>): StatedMetadata => ({
  fields: { ...noFields(), ...fields },
  places: {},
  extra: {},
  unreadable: [],
});

describe('inheritance', () => {
  it('takes each field from the nearest that states it', () => {
    const own = stating({ title: 'Own', stages: ['quoted'] });
    const near = stating({ owner: 'Near', stages: ['won'], language: 'de' });
    const far = stating({ owner: 'Far', type: 'deck' });
    expect(effectiveMetadata([own], [near, far]).fields).toEqual({
      title: 'Own',
      stages: ['quoted'],
      owner: 'Near',
      language: 'de',
      type: 'deck',
    });
  });

  it('stops at a value written as fitting everybody', () => {
    const own = stating({ stages: [], owner: null });
    const folder = stating({ stages: ['won'], owner: 'Ana' });
    expect(effectiveMetadata([own], [folder]).fields).toEqual({ stages: [], owner: null });
  });

  it('adds tags up, each once, until a list written empty', () => {
    const tagged = (...tags: string[]) => stating({ tags });
    expect(effectiveMetadata([tagged('a')], [tagged('b', 'a'), tagged('c')]).fields.tags).toEqual([
      'a',
      'b',
      'c',
    ]);
    expect(effectiveMetadata([tagged('a')], [tagged(), tagged('c')]).fields.tags).toEqual(['a']);
    expect(effectiveMetadata([tagged()], [tagged('c')]).fields.tags).toEqual([]);
    expect(effectiveMetadata([stating({})], []).fields.tags).toBeUndefined();
  });

  it('never hands down what is true of one file only', () => {
    const folder = stating({
      id: 'x1',
      title: 'T',
      use: 'U',
      verified: isoDayOf('2026-01-01'),
      released: isoDayOf('2026-01-01'),
      replaces: 'y1',
      evidence: [],
      consent: null,
      note: 'N',
      expires: isoDayOf('2026-12-31'),
    });
    expect(effectiveMetadata([], [folder]).fields).toEqual({ expires: '2026-12-31' });
  });

  it('is unsafe when the statement that holds could not be read, and only then', () => {
    const broken: StatedMetadata = { ...stating({ expires: null }), unreadable: ['expires'] };
    expect(effectiveMetadata([], [broken]).isUnsafe).toBe(true);
    expect(effectiveMetadata([stating({ expires: null })], [broken]).isUnsafe).toBe(false);
    const released: StatedMetadata = { ...stating({ released: null }), unreadable: ['released'] };
    expect(effectiveMetadata([], [released]).isUnsafe).toBe(false);
    expect(effectiveMetadata([released], []).isUnsafe).toBe(true);
  });

  it('knows a file about which nobody said anything', () => {
    expect(effectiveMetadata([], []).isStated).toBe(false);
    expect(effectiveMetadata([], [stating({})]).isStated).toBe(true);
  });
});
