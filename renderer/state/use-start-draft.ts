/** The ways a draft begins: from a file, from an email, from a kind of referral. */
import { useMemo } from 'react';
import type { Message, TemplateKind } from '#domain/taxonomy.ts';
import type { SuggestionsAnswer, TemplateLine } from '../bridge/types.ts';
import type { DraftTemplate } from './assist-actions.ts';
import type { DraftChannel } from './assist-state.ts';
import { chooseTemplate, templateOfKind } from './choose-template.ts';
import { useBuyer, usePage } from './page-context.tsx';

export interface StartDraft {
  /** Opens a draft that carries this file; answers false when the library has no email to carry it. */
  readonly withAsset: (id: string, messages: readonly Message[]) => boolean;
  readonly withTemplate: (id: string, channel?: DraftChannel) => void;
  /** Answers false when the library has no template of that kind. */
  readonly ofKind: (kind: TemplateKind, typed: Readonly<Record<string, string>>) => boolean;
}

/** What a draft remembers of its template. */
export function draftTemplateOf(template: TemplateLine, message?: Message): DraftTemplate {
  return { template: template.id, kind: template.kind, message: message ?? template.messages[0] ?? null };
}

export function useStartDraft(answer: SuggestionsAnswer | null): StartDraft {
  const { vocabulary, dispatch, addRecent } = usePage();
  const { languages } = useBuyer().facts;
  return useMemo(() => {
    const { templates } = vocabulary;
    const suggested = answer?.suggestions.templates.map(({ id }) => id) ?? [];
    return {
      withAsset: (id, messages) => {
        const template = chooseTemplate({ asset: id, messages, suggested, templates });
        if (!template) return false;
        addRecent(id);
        dispatch({
          kind: 'draft-opened',
          draft: { ...draftTemplateOf(template, messages[0]), attach: [id] },
        });
        return true;
      },
      withTemplate: (id, channel = 'mail') => {
        const template = templates.find((one) => one.id === id);
        const start = template ? draftTemplateOf(template) : { template: id, kind: null, message: null };
        dispatch({ kind: 'draft-opened', draft: { ...start, attach: null, channel } });
      },
      ofKind: (kind, typed) => {
        const template = templateOfKind(kind, languages, templates);
        if (!template) return false;
        dispatch({ kind: 'draft-opened', draft: { ...draftTemplateOf(template), attach: null, typed } });
        return true;
      },
    };
  }, [vocabulary, answer, languages, dispatch, addRecent]);
}
