/** Small made-up templates, fields and assets for tests of messages. */
import type { Asset } from '#domain/asset.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { DraftRequest } from '#domain/draft.ts';
import { isoDayOf } from '#domain/iso-day.ts';
import { EMPTY_CONFIG } from '#domain/library-config.ts';
import type { Snippet, Template, TemplateField } from '#domain/template.ts';
import type { DraftFacts } from '../../electron/template/compose-draft.ts';

export function fieldNamed(name: string, changes: Partial<TemplateField> = {}): TemplateField {
  return {
    name,
    label: name.replaceAll('_', ' '),
    help: null,
    kind: 'text',
    choices: [],
    default: null,
    required: true,
    max: null,
    ...changes,
  };
}

export function snippetNamed(name: string, text: string): Snippet {
  return { name, path: `snippets/${name}.md`, title: name, language: null, professions: [], text };
}

export function templateWith(changes: Partial<Template> = {}): Template {
  return {
    id: 'follow-up',
    path: 'templates/follow-up.md',
    name: 'Follow-up',
    kind: 'follow_up',
    ask: 'answer',
    stages: [],
    roles: [],
    professions: [],
    stances: [],
    messages: [],
    language: 'en',
    tone: null,
    owner: null,
    verified: null,
    verifyEvery: 180,
    state: 'approved',
    attach: [],
    fields: [],
    subject: 'Your question',
    body: 'Hello,',
    voicemail: null,
    call: null,
    bodyLine: 1,
    ...changes,
  };
}

export function assetWith(changes: Partial<Asset> = {}): Asset {
  return {
    id: 'roi',
    path: 'assets/roi.pdf',
    title: 'What it returns',
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
    freshness: { kind: 'current', daysSince: 0 },
    owner: null,
    verified: isoDayOf('2026-11-01'),
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
    sizeBytes: 1_000,
    kind: 'pdf',
    version: 'v1',
    pages: 1,
    minutes: null,
    extra: {},
    ...changes,
  };
}

export function catalogOf(changes: Partial<Catalog> = {}): Catalog {
  return {
    assets: [assetWith()],
    templates: [templateWith()],
    snippets: [],
    config: EMPTY_CONFIG,
    ignored: [],
    issues: [],
    ...changes,
  };
}

export function requestFor(template: string, changes: Partial<DraftRequest> = {}): DraftRequest {
  return {
    template,
    values: {},
    attach: [],
    to: null,
    account: null,
    stance: null,
    history: [],
    ownSentence: null,
    edited: null,
    today: isoDayOf('2026-11-25'),
    ...changes,
  };
}

/** Nothing is known besides the request. */
export const NO_FACTS: DraftFacts = { known: {}, accountDomains: [], files: {} };
