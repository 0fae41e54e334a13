/** From the work in hand to what main is asked to write. */
import type { DraftRequest, Settings } from '../bridge/types.ts';
import { type AssistState, type Person, personOf } from './assist-state.ts';

type Values = Readonly<Record<string, string>>;

function withoutBlanks(values: Readonly<Record<string, string | null | undefined>>): Values {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  );
}

function contactValues(
  person: Person | null,
  company: string | undefined,
  profession: string | null,
): Values {
  return withoutBlanks({
    'contact.first_name': person?.firstName,
    'contact.last_name': person?.lastName,
    'contact.name': person?.name,
    'contact.email': person?.email,
    'contact.title': person?.title,
    'contact.company': company,
    'contact.profession': profession,
  });
}

/** An introduction goes to the third person, so the buyer of the situation is the one who gave the name. */
function referrerValues(person: Person | null, company: string | undefined): Values {
  return withoutBlanks({
    'referrer.name': person?.name,
    'referrer.first_name': person?.firstName,
    'referrer.company': company,
  });
}

function repValues(rep: Settings['rep']): Values {
  return withoutBlanks(
    Object.fromEntries(Object.entries(rep).map(([name, value]) => [`rep.${name}`, value])),
  );
}

/** Standard fields that the situation and the settings already answer. Source: content/README, Standard fields. */
export function knownValues(state: AssistState, rep: Settings['rep']): Values {
  const person = personOf(state);
  const { opportunity } = state;
  const buyer =
    state.draft?.kind === 'introduction'
      ? referrerValues(person, opportunity?.account)
      : contactValues(person, opportunity?.account, state.facts.profession);
  return {
    ...buyer,
    ...repValues(rep),
    ...withoutBlanks({
      'account.name': opportunity?.account,
      'account.industry': state.facts.industry,
      'opportunity.name': opportunity?.name,
      'opportunity.quote_day': opportunity?.quoteDay,
      'opportunity.close_day': opportunity?.closeDay,
      'opportunity.amount': opportunity?.amount?.toString(),
    }),
  };
}

/** What main is asked to write; null when no draft is open. */
export function draftRequestOf(state: AssistState, rep: Settings['rep']): DraftRequest | null {
  const { draft } = state;
  if (!draft) return null;
  const values = { ...knownValues(state, rep), ...draft.typed };
  return {
    template: draft.template,
    values,
    attach: draft.attach ?? [],
    to: values['contact.email']?.trim() || null,
    account: state.opportunity?.account ?? (values['account.name']?.trim() || null),
    stance: state.facts.stance,
    history: draft.history,
    ownSentence: draft.ownSentence.trim() || null,
    edited: draft.edited,
  };
}
