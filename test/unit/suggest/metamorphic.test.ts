import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Asset } from '#domain/asset.ts';
import { type Situation, situationOf } from '#domain/situation.ts';
import { inOrder } from '#domain/suggest/order.ts';
import { scoreAssets } from '#domain/suggest/score-assets.ts';
import { suggest } from '#domain/suggest/suggest.ts';
import {
  ASSET_TYPES,
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
import { makeAsset, makeCatalog, TODAY } from '../../support/make-asset.ts';

const some = <Id extends string>(ids: readonly Id[]) =>
  fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 });
const maybe = <Id extends string>(ids: readonly Id[]) => fc.option(fc.constantFrom(...ids), { nil: null });

const assetFacts: fc.Arbitrary<Partial<Asset>> = fc.record({
  type: fc.constantFrom(...ASSET_TYPES),
  stages: some(STAGES),
  roles: some(ROLES),
  professions: some(PROFESSIONS),
  levels: some(LEVELS),
  stances: some(STANCES),
  drivers: some(DRIVERS),
  messages: some(MESSAGES),
  pages: fc.option(fc.integer({ min: 1, max: 12 }), { nil: null }),
  language: fc.constantFrom('en', 'de', null),
  repeatable: fc.boolean(),
  audience: fc.constantFrom('send', 'send', 'send', 'show', 'internal'),
  freshness: fc.constantFrom(
    { kind: 'current', daysSince: 1 } as const,
    { kind: 'due', daysSince: 200 } as const,
  ),
});
const assets = fc
  .array(assetFacts, { minLength: 1, maxLength: 25 })
  .map((facts) => facts.map((stated, index) => makeAsset(`asset-${String(index).padStart(2, '0')}`, stated)));

const situations: fc.Arbitrary<Situation> = fc
  .record({
    stage: fc.constantFrom(...STAGES),
    role: fc.constantFrom(...ROLES, 'unknown' as const),
    stance: maybe(STANCES),
    reach: maybe(REACHES),
    profession: maybe(PROFESSIONS),
    level: maybe(LEVELS),
    driver: maybe(DRIVERS),
    stall: maybe(STALL_REASONS),
    languages: fc.constantFrom([], ['en'], ['de', 'en']),
  })
  .map((stated) => ({ ...situationOf(stated.stage, stated.role), ...stated }));

const used = (situation: Situation, id: string): Situation => ({
  ...situation,
  history: [
    ...situation.history,
    { day: TODAY, assets: [{ id, version: null }], template: null, message: null, outcome: null },
  ],
});

describe('suggestions', () => {
  it('have scores that are the sum of their reasons, at most five, two of a type, none under 35', () => {
    fc.assert(
      fc.property(assets, situations, (catalogAssets, situation) => {
        const { assets: listed } = suggest(makeCatalog(catalogAssets), situation, TODAY);
        expect(listed.length).toBeLessThanOrEqual(5);
        const typeOf = new Map(catalogAssets.map(({ id, type }) => [id, type]));
        const types = listed.map(({ id }) => typeOf.get(id));
        for (const type of types)
          expect(types.filter((other) => other === type).length).toBeLessThanOrEqual(2);
        for (const { score, reasons } of listed) {
          expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score);
          expect(score).toBeGreaterThanOrEqual(35);
          expect(score).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  it('name a next message only when a listed item says it', () => {
    fc.assert(
      fc.property(assets, situations, (catalogAssets, situation) => {
        const { next, assets: listed } = suggest(makeCatalog(catalogAssets), situation, TODAY);
        if (next === null) return;
        const messagesOf = new Map(catalogAssets.map(({ id, messages }) => [id, messages]));
        expect(listed.some(({ id }) => messagesOf.get(id)?.includes(next))).toBe(true);
      }),
    );
  });

  it('do not depend on the order of the folder', () => {
    fc.assert(
      fc.property(assets, situations, (catalogAssets, situation) => {
        const forwards = suggest(makeCatalog(catalogAssets), situation, TODAY);
        expect(suggest(makeCatalog(catalogAssets.toReversed()), situation, TODAY)).toEqual(forwards);
      }),
    );
  });

  it('do not list again what was just used, and count its message as said', () => {
    fc.assert(
      fc.property(assets, situations, (catalogAssets, situation) => {
        const first = suggest(makeCatalog(catalogAssets), situation, TODAY).assets[0];
        const asset = catalogAssets.find(({ id }) => id === first?.id);
        if (!asset || asset.repeatable) return;
        const after = suggest(makeCatalog(catalogAssets), used(situation, asset.id), TODAY);
        expect(after.assets.map(({ id }) => id)).not.toContain(asset.id);
        const main = asset.messages === 'unmatched' ? undefined : asset.messages[0];
        if (main && main !== 'educate') expect(after.messages[main].used).toBe(true);
      }),
    );
  });

  it('keep the order of items whose points did not change, before the length and type rules', () => {
    fc.assert(
      fc.property(assets, situations, (catalogAssets, situation) => {
        const catalog = makeCatalog(catalogAssets);
        const first = suggest(catalog, situation, TODAY).assets[0];
        if (!first) return;
        const order = (at: Situation) => inOrder(scoreAssets(catalog, at, TODAY).listable, at, at.languages);
        const [before, after] = [order(situation), order(used(situation, first.id))];
        const scoreBefore = new Map(before.map(({ item, score }) => [item.id, score]));
        const isSame = (id: string, score: number) => scoreBefore.get(id) === score;
        const same = new Set(
          after.filter(({ item, score }) => isSame(item.id, score)).map(({ item }) => item.id),
        );
        const ids = (list: typeof before) => list.map(({ item }) => item.id).filter((id) => same.has(id));
        expect(ids(after)).toEqual(ids(before));
      }),
    );
  });

  it('keep the order of titles when ids are renamed, apart from exact ties', () => {
    fc.assert(
      fc.property(assets, situations, (catalogAssets, situation) => {
        const renamed = catalogAssets.map((asset, index) => ({ ...asset, id: `z-${99 - index}` }));
        const scored = scoreAssets(makeCatalog(catalogAssets), situation, TODAY).listable;
        const keys = scored.map(({ item, score }) => `${score}/${item.pages}`);
        if (new Set(keys).size !== keys.length) return;
        const titles = (list: readonly Asset[]) =>
          suggest(makeCatalog(list), situation, TODAY).assets.map(({ title }) => title);
        expect(titles(renamed)).toEqual(titles(catalogAssets));
      }),
    );
  });

  it('never put an asset marked for nobody above one marked for this stage and role of the same type, language and length', () => {
    fc.assert(
      fc.property(assets, situations, (catalogAssets, situation) => {
        fc.pre(situation.role !== 'unknown');
        const plain = {
          type: 'one_pager',
          language: 'en',
          pages: 1,
          freshness: { kind: 'current', daysSince: 1 },
        } as const;
        const named = makeAsset('named', {
          ...plain,
          stages: [situation.stage],
          roles: [situation.role],
        });
        const blank = makeAsset('blank', plain);
        const ids = suggest(makeCatalog([...catalogAssets, named, blank]), situation, TODAY).assets.map(
          ({ id }) => id,
        );
        if (ids.includes('blank')) expect(ids.indexOf('named')).toBeLessThan(ids.indexOf('blank'));
        if (ids.includes('blank')) expect(ids).toContain('named');
      }),
    );
  });
});
