/** Assets and templates for tests: everything has a plain value, a test states what it is about. */
import type { Asset } from '#domain/asset.ts';
import type { Catalog } from '#domain/catalog.ts';
import { isoDayOf } from '#domain/iso-day.ts';
import { EMPTY_CONFIG } from '#domain/library-config.ts';
import type { Template } from '#domain/template.ts';

export const TODAY = isoDayOf('2026-11-25');

/** An approved, sendable, current one-pager that fits everybody a little. */
export function makeAsset(id: string, stated: Partial<Asset> = {}): Asset {
  return {
    id,
    path: `assets/${id}.pdf`,
    title: `Title of ${id}`,
    use: null,
    type: 'one_pager',
    stages: [],
    roles: [],
    professions: [],
    levels: [],
    stances: [],
    drivers: [],
    messages: [],
    outcomes: [],
    products: [],
    industries: [],
    regions: [],
    rivals: [],
    challenges: [],
    language: 'en',
    tags: [],
    audience: 'send',
    state: 'approved',
    described: true,
    freshness: { kind: 'current', daysSince: 3 },
    owner: 'Mirja Halloran',
    verified: isoDayOf('2026-11-22'),
    verifyEvery: 180,
    released: null,
    expires: null,
    replaces: null,
    replacedBy: null,
    repeatable: false,
    evidence: [],
    consent: null,
    note: null,
    companions: [],
    sizeBytes: 10_000,
    kind: 'pdf',
    version: `version of ${id}`,
    pages: 1,
    minutes: null,
    extra: {},
    ...stated,
  };
}

/** An approved follow-up that fits everybody a little and asks for an answer. */
export function makeTemplate(id: string, stated: Partial<Template> = {}): Template {
  return {
    id,
    path: `templates/${id}.md`,
    name: `Name of ${id}`,
    kind: 'follow_up',
    ask: 'answer',
    stages: [],
    roles: [],
    professions: [],
    stances: [],
    messages: [],
    language: 'en',
    tone: null,
    owner: 'Mirja Halloran',
    verified: isoDayOf('2026-11-22'),
    verifyEvery: 180,
    state: 'approved',
    attach: [],
    fields: [],
    subject: 'A subject',
    body: 'A body.',
    voicemail: null,
    call: null,
    bodyLine: 1,
    ...stated,
  };
}

export function makeCatalog(assets: readonly Asset[], templates: readonly Template[] = []): Catalog {
  return { assets, templates, snippets: [], config: EMPTY_CONFIG, ignored: [], issues: [] };
}
