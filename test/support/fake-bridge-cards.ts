/** A handful of the starter library's assets as the page sees them. */
import { isoDayOf } from '#domain/iso-day.ts';
import type { AssetCard } from '#ipc/shapes-asset.ts';

const VERIFIED = isoDayOf('2026-10-14');

const PLAIN: Omit<AssetCard, 'id' | 'title' | 'fileName' | 'messages'> = {
  use: null,
  type: 'one_pager',
  kind: 'pdf',
  folder: 'assets',
  sizeBytes: 214_000,
  pages: 1,
  minutes: null,
  language: 'en',
  audience: 'send',
  state: 'approved',
  described: true,
  freshness: { kind: 'current', daysSince: 42 },
  owner: 'Mirja Halloran',
  verified: VERIFIED,
  released: null,
  expires: null,
  replacedBy: null,
  stages: ['quoted', 'deciding'],
  roles: ['economic'],
  tags: [],
  preview: null,
};

function card(id: string, title: string, change: Partial<AssetCard>): AssetCard {
  return { ...PLAIN, id, title, fileName: `${id}.${change.kind ?? 'pdf'}`, messages: [], ...change };
}

export const FAKE_CARDS: readonly AssetCard[] = [
  card('case-hollin-vale-foods', '€212,000 of discounts: Hollin Vale Foods', {
    type: 'case_study',
    pages: 2,
    messages: ['outcome'],
    freshness: { kind: 'due', daysSince: 380 },
  }),
  card('business-case-one-page', 'The business case on one page', {
    type: 'business_case',
    kind: 'docx',
    messages: ['outcome'],
    roles: ['economic', 'champion'],
  }),
  card('easy-to-leave', 'Easy to leave: exit, export, refund', { type: 'terms', messages: ['great_choice'] }),
  card('battle-erp-own-module', "Battle card: the ERP's own module", {
    type: 'battle_card',
    kind: 'md',
    audience: 'internal',
    messages: ['better'],
  }),
  card('f-0123456789ab', 'final_v3 (2)', {
    type: null,
    kind: 'pptx',
    described: false,
    audience: 'internal',
    stages: [],
    roles: [],
  }),
];
