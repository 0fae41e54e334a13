import { describe, expect, test } from 'vitest';
import { isoDayOf } from '#domain/iso-day.ts';
import {
  ASSET_TYPES,
  AUDIENCES,
  DRIVERS,
  LEVELS,
  MESSAGES,
  PROFESSIONS,
  REACHES,
  ROLES,
  STAGES,
  STALL_REASONS,
  STANCES,
} from '#domain/taxonomy.ts';
import { CATALOGUES } from '../../renderer/i18n/catalogues.ts';
import type { Entry } from '../../renderer/i18n/entry.ts';
import { makeWords } from '../../renderer/i18n/words.ts';

const { en, de } = CATALOGUES;

function placeholders(entry: Entry): string[] {
  const text = typeof entry === 'string' ? entry : `${entry.one} ${entry.other}`;
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
}

describe('the catalogues', () => {
  test('have the same keys', () => {
    expect(Object.keys(de).sort()).toEqual(Object.keys(en).sort());
  });

  const keys = Object.keys(en) as (keyof typeof en)[];

  test('have the same places to fill under every key', () => {
    expect(keys.filter((key) => placeholders(de[key]).join() !== placeholders(en[key]).join())).toEqual([]);
  });

  test('count where the other counts', () => {
    expect(keys.filter((key) => typeof de[key] !== typeof en[key])).toEqual([]);
  });

  test('have words under every key', () => {
    const isEmpty = (entry: Entry) => !/\p{L}/u.test(JSON.stringify(entry));
    expect(keys.filter((key) => isEmpty(en[key]) || isEmpty(de[key]))).toEqual([]);
  });

  test.each([
    ['stage', STAGES],
    ['stageMeans', STAGES],
    ['lead', STAGES.filter((stage) => stage !== 'quoted')],
    ['role', ROLES],
    ['roleName', ROLES],
    ['roleMany', ROLES],
    ['who', ROLES],
    ['message', MESSAGES],
    ['stance', STANCES],
    ['reach', REACHES],
    ['profession', PROFESSIONS],
    ['level', LEVELS],
    ['driver', DRIVERS],
    ['stall', STALL_REASONS],
    ['type', ASSET_TYPES],
    ['audience', AUDIENCES],
  ])('name every id of %s', (list, ids) => {
    expect(ids.filter((id) => !Object.hasOwn(en, `${list}.${id}`))).toEqual([]);
  });
});

describe('words', () => {
  const english = makeWords('en');
  const german = makeWords('de');

  test.each([
    [0, '0 assets'],
    [1, '1 asset'],
    [2, '2 assets'],
    [10_000, '10,000 assets'],
  ])('count %i', (n, text) => {
    expect(english.t('status.assets', { n })).toBe(text);
  });

  test('German counts and groups in its own way', () => {
    expect(german.t('status.assets', { n: 10_000 })).toBe('10.000 Dateien');
  });

  test('a value that is missing stays visible as a hole rather than as "undefined"', () => {
    expect(english.t('referral.noTemplate')).toContain('{kind}');
  });

  test('a value with braces is not filled again', () => {
    expect(english.t('library.countFor', { words: '{n}' })).toBe('for “{n}”');
  });

  test('a day is the same day in every zone, and shows its year only when it is another', () => {
    expect(english.day(isoDayOf('2026-11-02'), isoDayOf('2026-11-25'))).toBe('2 Nov');
    expect(english.day(isoDayOf('2025-01-01'), isoDayOf('2026-11-25'))).toBe('1 Jan 2025');
    expect(german.day(isoDayOf('2026-11-02'), isoDayOf('2026-11-25'))).toBe('2. Nov.');
  });

  test.each([
    [214_300, '214 kB'],
    [999_400, '999 kB'],
    [1_100_000, '1.1 MB'],
    [10, '1 kB'],
  ])('%i bytes are %s', (bytes, text) => {
    expect(english.size(bytes)).toBe(text);
  });

  test('a company’s own label stands before ours, its names before ids, an id before nothing', () => {
    const words = makeWords('en', {
      labels: { en: { stage: { quoted: 'Offer sent' } } },
      named: { product: [{ id: 'payables', name: 'Tellerby Payables' }] },
    });
    expect(words.label('stage', 'quoted')).toBe('Offer sent');
    expect(words.label('stage', 'deciding')).toBe('Deciding');
    expect(words.label('product', 'payables')).toBe('Tellerby Payables');
    expect(words.label('product', 'gone')).toBe('gone');
    expect(words.label('rival', 'nothing')).toBe('they stay as they are');
  });

  test('a language code that is none is shown as it stands', () => {
    expect(english.languageName('de')).toBe('German');
    expect(english.languageName('not a code')).toBe('not a code');
  });
});
