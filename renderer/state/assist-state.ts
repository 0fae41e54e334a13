/** What the rep is working on: one opportunity, one buyer, at most one draft. Plain data, never changed in place. */
import type { HandedOver, Situation } from '#domain/situation.ts';
import type { Message, RoleOrUnknown, Stage, TemplateKind } from '#domain/taxonomy.ts';
import type { Frozen, SampleOpportunity, SamplePerson } from '../bridge/types.ts';

export type Opportunity = Frozen<SampleOpportunity>;
export type Person = Frozen<SamplePerson>;

/** All that may be known about the buyer besides the role; the order is that of the panel. */
export type BuyerFacts = Omit<Situation, 'stage' | 'role' | 'history'>;
export type BuyerFactName = Exclude<keyof BuyerFacts, 'languages'>;

export const DRAFT_CHANNELS = ['mail', 'call', 'voicemail'] as const;
export type DraftChannel = (typeof DRAFT_CHANNELS)[number];

export interface DraftWork {
  /** Counts the drafts of this session, so that a panel knows a new one. */
  readonly number: number;
  readonly template: string;
  readonly kind: TemplateKind | null;
  /** What it says, so that the thread can count it; null: the main message of what is attached. */
  readonly message: Message | null;
  /** Field name → what the rep typed; a field that is absent keeps what is known. */
  readonly typed: Readonly<Record<string, string>>;
  /** null: those that the template suggests. */
  readonly attach: readonly string[] | null;
  readonly channel: DraftChannel;
  readonly ownSentence: string;
  readonly edited: { readonly subject: string; readonly body: string } | null;
  /** As it was when the draft was opened, so that handing it over twice is no surprise. */
  readonly history: readonly HandedOver[];
}

/** Where it stands and who the buyer is: what the answer depends on, whatever is typed into a draft. */
export interface BuyerState {
  readonly opportunity: Opportunity | null;
  readonly personId: string | null;
  readonly stage: Stage | null;
  readonly role: RoleOrUnknown;
  readonly facts: BuyerFacts;
  /** Handed over in this session, by `personKey`. */
  readonly handedOver: Readonly<Record<string, readonly HandedOver[]>>;
}

export interface AssistState extends BuyerState {
  readonly draft: DraftWork | null;
  /** The draft is kept while its panel is closed. */
  readonly isComposerOpen: boolean;
}

export const NO_FACTS: BuyerFacts = {
  stance: null,
  reach: null,
  profession: null,
  level: null,
  driver: null,
  stall: null,
  rival: null,
  product: null,
  industry: null,
  region: null,
  languages: [],
};

export const EMPTY_ASSIST: AssistState = {
  opportunity: null,
  personId: null,
  stage: null,
  role: 'unknown',
  facts: NO_FACTS,
  handedOver: {},
  draft: null,
  isComposerOpen: false,
};

/** Under which what was handed over is remembered: a person in one opportunity, or nobody in particular. */
export function personKey({ opportunity, personId }: BuyerState): string {
  return `${opportunity?.id ?? ''}/${personId ?? ''}`;
}

/** The buyer of the opportunity in hand; null when nobody was chosen. */
export function personOf({ opportunity, personId }: BuyerState): Person | null {
  return opportunity?.people.find(({ id }) => id === personId) ?? null;
}

/** What was handed over to this buyer, oldest first: what the opportunity knows, then this session. */
export function historyOf(state: BuyerState): readonly HandedOver[] {
  return [...(personOf(state)?.history ?? []), ...(state.handedOver[personKey(state)] ?? [])];
}

/** What suggestions may depend on; null until a stage was picked. */
export function situationIn(state: BuyerState): Situation | null {
  if (!state.stage) return null;
  return { ...state.facts, stage: state.stage, role: state.role, history: historyOf(state) };
}
