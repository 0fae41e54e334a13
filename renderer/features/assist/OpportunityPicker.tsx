/** Which opportunity and which person; the home screen works without either. */
import { daysBetween, parseIsoDay } from '#domain/iso-day.ts';
import type { SampleOpportunity } from '../../bridge/types.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { personOf } from '../../state/assist-state.ts';
import { useBuyer, usePage } from '../../state/page-context.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import styles from './Situation.module.css';

const NONE = '-';

export interface OpportunityPickerProps {
  readonly opportunities: readonly SampleOpportunity[];
  readonly today: string | null;
}

function PersonPicker() {
  const { t, label } = useWords();
  const { dispatch } = usePage();
  const assist = useBuyer();
  const { opportunity } = assist;
  const person = personOf(assist);
  if (!opportunity || opportunity.people.length === 0) return null;
  return (
    <MenuButton
      className={styles.person ?? ''}
      choices={opportunity.people.map(({ id, name, title, situation }) => ({
        id,
        label: name,
        note: [title, situation.role !== 'unknown' && label('role', situation.role)]
          .filter(Boolean)
          .join(' · '),
      }))}
      onChoose={(personId) => dispatch({ kind: 'opportunity-picked', opportunity, personId })}
    >
      <span>
        <b>{person?.name ?? t('situation.nobody')}</b>
        {person?.title && <small>{person.title}</small>}
      </span>
      <Icon name="down" />
    </MenuButton>
  );
}

export function OpportunityPicker({ opportunities, today }: OpportunityPickerProps) {
  const { t, money } = useWords();
  const { dispatch } = usePage();
  const assist = useBuyer();
  const { opportunity } = assist;
  const [quoted, now] = [parseIsoDay(opportunity?.quoteDay ?? ''), parseIsoDay(today ?? '')];
  const facts = opportunity && [
    opportunity.amount !== null && money(opportunity.amount, opportunity.currency),
    quoted && now && t('situation.quotedAgo', { n: daysBetween(quoted, now) }),
  ];
  const choices = opportunities.map(({ id, account, name }) => ({ id, label: account, note: name }));
  const pick = (id: string) => {
    const found = opportunities.find((one) => one.id === id);
    dispatch(
      found
        ? { kind: 'opportunity-picked', opportunity: found, personId: null }
        : { kind: 'situation-cleared' },
    );
  };
  if (!opportunity && opportunities.length === 0) return null;
  return (
    <header>
      <p className={styles.eyebrow}>
        {t('situation.opportunity')}
        {opportunity && <i className={styles.sample}>{t('situation.sample')}</i>}
      </p>
      <MenuButton
        className={styles.deal ?? ''}
        choices={[...choices, { id: NONE, label: t('situation.none'), note: t('situation.noneNote') }]}
        onChoose={pick}
      >
        <span>
          <b>{opportunity?.account ?? t('situation.none')}</b>
          <small>{facts ? facts.filter(Boolean).join(' · ') : t('situation.noneNote')}</small>
        </span>
        <Icon name="down" />
      </MenuButton>
      <PersonPicker />
    </header>
  );
}
