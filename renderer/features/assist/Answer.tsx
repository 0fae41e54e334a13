/** The answer to one situation: a plain sentence, then what to hand over, say or ask, each with its reasons. */
import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Situation } from '#domain/situation.ts';
import type { SuggestionsAnswer } from '../../bridge/types.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { personOf } from '../../state/assist-state.ts';
import { useBuyer } from '../../state/page-context.tsx';
import type { StartDraft } from '../../state/use-start-draft.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Answer.module.css';
import { AskMarketing } from './AskMarketing.tsx';
import { AssetsTab } from './AssetsTab.tsx';
import { CallKit } from './CallKit.tsx';
import { EmailsTab } from './EmailsTab.tsx';
import { HeldBackList } from './HeldBackList.tsx';
import { leadSentence } from './lead-sentence.ts';
import { ReferralFlow } from './ReferralFlow.tsx';
import lists from './ShortLists.module.css';

export interface AnswerProps {
  readonly situation: Situation;
  readonly answer: SuggestionsAnswer;
  readonly start: StartDraft;
  readonly onPreview: (id: string) => void;
}

type Below = 'tabs' | 'held' | 'referral';

function Lead({ situation, answer }: Pick<AnswerProps, 'situation' | 'answer'>) {
  const words = useWords();
  const assist = useBuyer();
  const { why, what } = leadSentence(
    {
      situation,
      name: personOf(assist)?.firstName ?? null,
      next: answer.suggestions.next,
      quoteDay: assist.opportunity?.quoteDay ?? null,
      today: answer.today,
    },
    words,
  );
  return (
    <h1 className={styles.lead}>
      {why} <span>{what}</span>
    </h1>
  );
}

export function Answer({ situation, answer, start, onPreview }: AnswerProps) {
  const { t } = useWords();
  const [below, setBelow] = useState<Below>('tabs');
  const [isAsking, setAsking] = useState(false);
  const { suggestions } = answer;
  const held = suggestions.heldBack.filter(({ wouldBeListed }) => wouldBeListed);
  const toggle = (wish: Below) => setBelow(below === wish ? 'tabs' : wish);
  return (
    <>
      <Lead situation={situation} answer={answer} />
      <Tabs className={styles.tabs ?? ''}>
        <div className={styles.tabLine}>
          <TabList aria-label={t('answer.name')} className={styles.tabList ?? ''}>
            <Tab id="assets" className={styles.tab ?? ''} onPress={() => setBelow('tabs')}>
              {t('answer.assets')} <i>{suggestions.assets.length}</i>
            </Tab>
            <Tab id="emails" className={styles.tab ?? ''} onPress={() => setBelow('tabs')}>
              {t('answer.emails')} <i>{suggestions.templates.length}</i>
            </Tab>
            <Tab id="call" className={styles.tab ?? ''} onPress={() => setBelow('tabs')}>
              {t('answer.callKit')}
            </Tab>
          </TabList>
          <button
            type="button"
            className={styles.tabButton}
            aria-expanded={below === 'referral'}
            onClick={() => toggle('referral')}
          >
            {t('answer.referral')}
          </button>
          <button
            type="button"
            className={styles.held}
            aria-expanded={below === 'held'}
            onClick={() => toggle('held')}
          >
            {t('answer.heldBack', { n: held.length })}
          </button>
        </div>
        {below === 'held' && <HeldBackList items={held} onPreview={onPreview} />}
        {below === 'referral' && <ReferralFlow onStart={start.ofKind} onBack={() => setBelow('tabs')} />}
        <div hidden={below !== 'tabs'}>
          <TabPanel id="assets" className={styles.panel ?? ''}>
            <AssetsTab answer={answer} start={start} onPreview={onPreview} />
          </TabPanel>
          <TabPanel id="emails" className={styles.panel ?? ''}>
            <EmailsTab answer={answer} start={start} />
          </TabPanel>
          <TabPanel id="call" className={styles.panel ?? ''}>
            <CallKit answer={answer} start={start} />
          </TabPanel>
        </div>
      </Tabs>
      <p className={lists.foot}>
        {suggestions.askMarketing ? t('answer.fewFit') : t('answer.nothingFits')}{' '}
        <Button look="link" onPress={() => setAsking(true)}>
          {t('answer.askMarketing')}
        </Button>{' '}
        {t('answer.askMarketingWith')}
      </p>
      {isAsking && <AskMarketing answer={answer} onClose={() => setAsking(false)} />}
    </>
  );
}
