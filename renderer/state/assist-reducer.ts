/** The one reducer of the work in hand: pure, so every step of a rep can be tested without a window. */
import { assertNever } from '#domain/result.ts';
import type { HandedOver } from '#domain/situation.ts';
import type { Profession, RoleOrUnknown } from '#domain/taxonomy.ts';
import type { AssistAction, DraftStart } from './assist-actions.ts';
import {
  type AssistState,
  type BuyerFacts,
  type DraftWork,
  EMPTY_ASSIST,
  historyOf,
  NO_FACTS,
  type Opportunity,
  personKey,
} from './assist-state.ts';

/** Choosing one of these roles says the profession too. Source: content/README, Words. */
const PROFESSION_OF_ROLE: Partial<Record<RoleOrUnknown, Profession>> = {
  purchasing: 'purchasing',
  legal: 'legal',
};

function pickOpportunity(state: AssistState, opportunity: Opportunity, personId: string | null): AssistState {
  const person = opportunity.people.find(({ id }) => id === personId) ?? opportunity.people[0] ?? null;
  const { role = 'unknown', ...facts } = person?.situation ?? { ...NO_FACTS, role: 'unknown' as const };
  return {
    ...state,
    opportunity,
    personId: person?.id ?? null,
    stage: opportunity.stage,
    role,
    facts,
    draft: null,
    isComposerOpen: false,
  };
}

function pickRole(state: AssistState, role: RoleOrUnknown): AssistState {
  // A profession that the role before had brought goes with it; one that was stated stays.
  const wasBrought = PROFESSION_OF_ROLE[state.role] === state.facts.profession;
  const stated = wasBrought ? null : state.facts.profession;
  const profession = PROFESSION_OF_ROLE[role] ?? stated;
  return { ...state, role, facts: { ...state.facts, profession } };
}

function openDraft(state: AssistState, start: DraftStart): AssistState {
  const draft: DraftWork = {
    number: (state.draft?.number ?? 0) + 1,
    channel: 'mail',
    ownSentence: '',
    edited: null,
    history: historyOf(state),
    ...start,
    // What was typed into an earlier draft for the same buyer is still true of the buyer.
    typed: { ...state.draft?.typed, ...start.typed },
  };
  return { ...state, draft, isComposerOpen: true };
}

function changeDraft(state: AssistState, change: Partial<DraftWork>): AssistState {
  return state.draft ? { ...state, draft: { ...state.draft, ...change } } : state;
}

function rememberTouches(state: AssistState, touches: readonly HandedOver[]): AssistState {
  return { ...state, handedOver: { ...state.handedOver, [personKey(state)]: touches } };
}

function handOver(state: AssistState, action: AssistAction & { kind: 'handed-over' }): AssistState {
  if (!state.draft) return state;
  const touch: HandedOver = {
    day: action.day,
    assets: action.attached.map((id) => ({ id, version: null })),
    template: state.draft.template,
    message: state.draft.message,
    outcome: null,
  };
  return rememberTouches(state, [...(state.handedOver[personKey(state)] ?? []), touch]);
}

function freeLastTouch(state: AssistState): AssistState {
  const touches = state.handedOver[personKey(state)] ?? [];
  return rememberTouches(
    state,
    touches.map((touch, at) => (at === touches.length - 1 ? { ...touch, outcome: 'not_sent' } : touch)),
  );
}

/** Values come from lists of the screen; the bridge parses them again before anything is asked. */
function setFact(facts: BuyerFacts, fact: string, value: string | null): BuyerFacts {
  return { ...facts, [fact]: value };
}

function reduceDraft(state: AssistState, action: AssistAction): AssistState {
  switch (action.kind) {
    case 'value-typed':
      return changeDraft(state, { typed: { ...state.draft?.typed, [action.field]: action.value } });
    case 'template-changed':
      return changeDraft(state, { ...action.template, edited: null });
    case 'channel-picked':
      return changeDraft(state, { channel: action.channel });
    case 'own-sentence-typed':
      return changeDraft(state, { ownSentence: action.text });
    case 'text-edited':
      return changeDraft(state, { edited: action.edited });
    case 'attachments-set':
      return changeDraft(state, { attach: action.ids });
    default:
      return state;
  }
}

/** Answers the next state; an action that does not apply (a value for no draft) answers the same state. */
export function reduceAssist(state: AssistState, action: AssistAction): AssistState {
  switch (action.kind) {
    case 'opportunity-picked':
      return pickOpportunity(state, action.opportunity, action.personId);
    case 'situation-cleared':
      return { ...EMPTY_ASSIST, handedOver: state.handedOver };
    case 'stage-picked':
      return { ...state, stage: action.stage };
    case 'role-picked':
      return pickRole(state, action.role);
    case 'fact-set':
      return { ...state, facts: setFact(state.facts, action.fact, action.value) };
    case 'languages-set':
      return { ...state, facts: { ...state.facts, languages: action.languages } };
    case 'draft-opened':
      return openDraft(state, action.draft);
    case 'composer-shown':
      return { ...state, isComposerOpen: action.isOpen && state.draft !== null };
    case 'draft-dropped':
      return { ...state, draft: null, isComposerOpen: false };
    case 'handed-over':
      return handOver(state, action);
    case 'last-touch-not-sent':
      return freeLastTouch(state);
    case 'value-typed':
    case 'template-changed':
    case 'channel-picked':
    case 'own-sentence-typed':
    case 'text-edited':
    case 'attachments-set':
      return reduceDraft(state, action);
    default:
      return assertNever(action);
  }
}
