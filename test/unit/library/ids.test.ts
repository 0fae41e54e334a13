import { describe, expect, it } from 'vitest';
import { assignIds, idFromPathHash, isWrittenId, slugOf, templateIdFromPath } from '#domain/metadata/ids.ts';
import { replacementsOf } from '#domain/metadata/replacements.ts';

const HASH = 'abcdef0123456789'.repeat(4);

describe('an id', () => {
  it.each(['a-0123456789ab', 't-abcdefghijkl', 'f-abcdef012345', 'roi', 'x1', `a${'b'.repeat(63)}`])(
    '%s may be written',
    (id) => expect(isWrittenId(id)).toBe(true),
  );

  it.each(['x', 'ROI', 'two words', '-a', 'a_b', 'ü1', '', '../x', `a${'b'.repeat(64)}`])(
    '%s may not be written',
    (id) => expect(isWrittenId(id)).toBe(false),
  );

  it('of a file without one is made of its path', () => {
    expect(idFromPathHash(HASH)).toBe('f-abcdef012345');
    expect(templateIdFromPath('templates/Follow up — Größe.md', HASH)).toBe('t-follow-up-groesse');
    expect(templateIdFromPath('templates/de/yes.md', HASH)).toBe('t-de-yes');
    expect(templateIdFromPath('templates/東京.md', HASH)).toBe('t-abcdef012345');
    const long = templateIdFromPath(`templates/${'word '.repeat(40)}.md`, HASH);
    expect(isWrittenId(long) && long.endsWith('-abcdef012345')).toBe(true);
  });

  it('in words is a slug', () => {
    expect(slugOf('  Crème Brûlée & Co. 2026 ')).toBe('creme-brulee-co-2026');
  });

  it('written twice stays with the first by path', () => {
    const first = { path: 'a', written: 'roi', fallback: 'f-1' };
    const second = { path: 'b', written: 'roi', fallback: 'f-2' };
    const { ids, duplicates } = assignIds([first, second]);
    expect(ids).toEqual(['roi', 'f-2']);
    expect([...duplicates]).toEqual([[second, 'a']]);
  });

  it('derived from a path gives way to the same one written', () => {
    const derived = { path: 'a', written: null, fallback: 'f-1' };
    const written = { path: 'b', written: 'f-1', fallback: 'f-2' };
    expect(assignIds([derived, written]).ids).toEqual(['f-1-2', 'f-1']);
  });
});

describe('a replacement', () => {
  const asset = (id: string, replaces: string | null = null, isInForce = true) => ({
    id,
    replaces,
    isInForce,
  });

  it('names who took the place', () => {
    const { replacedBy, missing, circular } = replacementsOf([asset('old'), asset('new', 'old')]);
    expect([...replacedBy]).toEqual([['old', 'new']]);
    expect([missing.size, circular.size]).toEqual([0, 0]);
  });

  it('that may not be used yet takes no place', () => {
    expect(replacementsOf([asset('old'), asset('new', 'old', false)]).replacedBy.size).toBe(0);
  });

  it('of nothing is told', () => {
    expect([...replacementsOf([asset('new', 'gone')]).missing]).toEqual(['new']);
  });

  it('in a circle takes no place for those in it', () => {
    const all = [asset('a', 'b'), asset('b', 'c'), asset('c', 'a'), asset('d', 'a'), asset('e', 'e')];
    const { replacedBy, circular } = replacementsOf(all);
    expect([...circular].sort()).toEqual(['a', 'b', 'c', 'e']);
    expect([...replacedBy]).toEqual([['a', 'd']]);
  });

  it('over 20,000 steps is followed at once', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => asset(`n${index}`, `n${index + 1}`));
    const started = performance.now();
    expect([...replacementsOf(chain).missing]).toEqual(['n19999']);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
