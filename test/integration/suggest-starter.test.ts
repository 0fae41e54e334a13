import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalog } from '#domain/catalog.ts';
import { situationOf } from '#domain/situation.ts';
import { suggest } from '#domain/suggest/suggest.ts';
import type { Role, Stage } from '#domain/taxonomy.ts';
import { readStarterCatalog, STARTER_DAY } from '../support/starter-catalog.ts';

describe('the starter library', () => {
  let catalog: Catalog;
  beforeAll(async () => {
    catalog = await readStarterCatalog();
  });
  const listed = (stage: Stage, role: Role) =>
    suggest(catalog, situationOf(stage, role), STARTER_DAY).assets.map(({ id }) => id);

  it.each(['quoted', 'deciding'] as const)(
    'answers each of the five main roles at %s with another list',
    (stage) => {
      const lists = (['economic', 'champion', 'technical', 'user', 'purchasing'] as const).map((role) =>
        listed(stage, role).join(' '),
      );
      expect(new Set(lists).size).toBe(lists.length);
    },
  );

  it.each(['quoted', 'deciding'] as const)(
    'shares nothing among the first three of money, veto and use at %s',
    (stage) => {
      const firsts = (['economic', 'technical', 'user'] as const).flatMap((role) =>
        listed(stage, role).slice(0, 3),
      );
      expect(new Set(firsts).size).toBe(firsts.length);
    },
  );

  it.each(['economic', 'champion', 'technical', 'user', 'purchasing'] as const)(
    'has enough for %s when the quote is out',
    (role) => {
      expect(listed('quoted', role).length).toBeGreaterThanOrEqual(3);
    },
  );

  it('has no error of its own', () => {
    expect(catalog.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
