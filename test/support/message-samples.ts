/** Small made-up templates, fields and assets for tests of messages. */
import type { Asset } from '#domain/asset.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { DraftRequest } from '#domain/draft.ts';
import { isoDayOf } from '#domain/iso-day.ts';
import { EMPTY_CONFIG } from '#domain/library-config.ts';
import type { Snippet, Template, TemplateField } from '#domain/template.ts';
import type { DraftFacts } from '../../electron/template/compose-draft.ts';
import { makeAsset, makeTemplate } from './make-asset.ts';

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
  const plain = { name: 'Follow-up', subject: 'Your question', body: 'Hello,' } as const;
  return makeTemplate('follow-up', { ...plain, owner: null, verified: null, ...changes });
}

export function assetWith(changes: Partial<Asset> = {}): Asset {
  const plain = { title: 'What it returns', sizeBytes: 1_000, version: 'v1', owner: null } as const;
  return makeAsset('roi', { ...plain, verified: isoDayOf('2026-11-01'), ...changes });
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
