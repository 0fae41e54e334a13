/** A request with the situation filled in; it holds no person and no account. */
import type { SuggestionsAnswer } from '../../bridge/types.ts';
import type { Words } from '../../i18n/words.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { BuyerState } from '../../state/assist-state.ts';
import { useBuyer } from '../../state/page-context.tsx';
import { RequestDialog } from '../../ui/RequestDialog.tsx';

function requestText(assist: BuyerState, answer: SuggestionsAnswer | null, words: Words): string {
  const { t, label } = words;
  const { stage, role, facts } = assist;
  const next = answer?.suggestions.next;
  const lines = [
    stage && `${t('situation.stage')}: ${label('stage', stage)}`,
    role !== 'unknown' && `${t('situation.role')}: ${label('role', role)}`,
    facts.profession && `${t('fact.profession')}: ${label('profession', facts.profession)}`,
    facts.industry && `${t('fact.industry')}: ${label('industry', facts.industry)}`,
    facts.product && `${t('fact.product')}: ${label('product', facts.product)}`,
    facts.rival && `${t('fact.rival')}: ${label('rival', facts.rival)}`,
    facts.languages[0] && `${t('fact.language')}: ${words.languageName(facts.languages[0])}`,
    next && `${t('ask.message')}: ${label('message', next)}`,
  ];
  return [t('ask.intro'), '', ...lines.filter(Boolean), '', t('ask.outro')].join('\n');
}

export interface AskMarketingProps {
  readonly answer: SuggestionsAnswer | null;
  readonly onClose: () => void;
}

export function AskMarketing({ answer, onClose }: AskMarketingProps) {
  const words = useWords();
  const assist = useBuyer();
  return <RequestDialog text={requestText(assist, answer, words)} onClose={onClose} />;
}
