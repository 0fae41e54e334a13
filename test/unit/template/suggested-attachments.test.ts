import { describe, expect, it } from 'vitest';
import type { Asset } from '#domain/asset.ts';
import { isoDayOf } from '#domain/iso-day.ts';
import type { SuggestedAttachment } from '#domain/template.ts';
import { suggestedAttachments } from '../../../electron/template/suggested-attachments.ts';
import { assetWith, catalogOf, templateWith } from '../../support/message-samples.ts';

const today = isoDayOf('2026-11-25');
const suggest = (attach: readonly SuggestedAttachment[], assets: readonly Asset[]) =>
  suggestedAttachments(templateWith({ attach }), catalogOf({ assets }), today);
const caseStudy = (id: string, changes: Partial<Asset> = {}) =>
  assetWith({ id, type: 'case_study', messages: ['outcome'], ...changes });

describe('suggested attachments', () => {
  it('are the named ones that may leave today', () => {
    const attach = ['a', 'b', 'c', 'd', 'e', 'gone'].map((asset) => ({ asset, required: false }));
    const assets = [
      caseStudy('a'),
      caseStudy('b', { audience: 'internal' }),
      caseStudy('c', { state: 'draft' }),
      caseStudy('d', { expires: isoDayOf('2026-11-24') }),
      caseStudy('e', { described: false }),
    ];
    expect(suggest(attach, assets)).toEqual(['a']);
  });

  it('name what replaces a superseded one', () => {
    const assets = [caseStudy('old', { replacedBy: 'new' }), caseStudy('new')];
    expect(suggest([{ asset: 'old', required: true }], assets)).toEqual(['new']);
  });

  it('end where replacements go in a circle', () => {
    const assets = [caseStudy('a', { replacedBy: 'b' }), caseStudy('b', { replacedBy: 'a' })];
    expect(suggest([{ asset: 'a', required: true }], assets)).toEqual(['b']);
  });

  it('found by a query are of its type, message and language, freshest and shortest first', () => {
    const assets = [
      caseStudy('long', { pages: 4 }),
      caseStudy('stale', { verified: isoDayOf('2025-12-01') }),
      caseStudy('short', { pages: 1 }),
      caseStudy('german', { language: 'de' }),
      caseStudy('other', { messages: ['better'] }),
      caseStudy('deck', { type: 'deck' }),
    ];
    const query = { type: 'case_study', messages: ['outcome'] } as const;
    expect(suggest([{ query, max: 5 }], assets)).toEqual(['short', 'long', 'stale']);
    expect(
      suggest(
        [
          { query, max: 1 },
          { asset: 'short', required: false },
        ],
        assets,
      ),
    ).toEqual(['short']);
  });
});
