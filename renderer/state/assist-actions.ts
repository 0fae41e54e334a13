/** Everything that can happen to the work in hand. */
import type { IsoDay } from '#domain/iso-day.ts';
import type { RoleOrUnknown, Stage } from '#domain/taxonomy.ts';
import type { BuyerFactName, BuyerFacts, DraftChannel, DraftWork, Opportunity } from './assist-state.ts';

export type AssistAction =
  | {
      readonly kind: 'opportunity-picked';
      readonly opportunity: Opportunity;
      readonly personId: string | null;
    }
  | { readonly kind: 'situation-cleared' }
  | { readonly kind: 'stage-picked'; readonly stage: Stage }
  | { readonly kind: 'role-picked'; readonly role: RoleOrUnknown }
  | { readonly kind: 'fact-set'; readonly fact: BuyerFactName; readonly value: string | null }
  | { readonly kind: 'languages-set'; readonly languages: BuyerFacts['languages'] }
  | { readonly kind: 'draft-opened'; readonly draft: DraftStart }
  | { readonly kind: 'template-changed'; readonly template: DraftTemplate }
  | { readonly kind: 'value-typed'; readonly field: string; readonly value: string }
  | { readonly kind: 'channel-picked'; readonly channel: DraftChannel }
  | { readonly kind: 'own-sentence-typed'; readonly text: string }
  | { readonly kind: 'text-edited'; readonly edited: DraftWork['edited'] }
  | { readonly kind: 'attachments-set'; readonly ids: readonly string[] }
  | { readonly kind: 'composer-shown'; readonly isOpen: boolean }
  | { readonly kind: 'draft-dropped' }
  | { readonly kind: 'handed-over'; readonly day: IsoDay; readonly attached: readonly string[] }
  | { readonly kind: 'last-touch-not-sent' };

/** The template a draft is written from. */
export type DraftTemplate = Pick<DraftWork, 'template' | 'kind' | 'message'>;

/** What a draft starts from; the rest starts empty. */
export interface DraftStart extends DraftTemplate {
  readonly attach: readonly string[] | null;
  readonly channel?: DraftChannel;
  readonly typed?: Readonly<Record<string, string>>;
}
