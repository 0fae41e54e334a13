/** Asking for a way to another person: which kind, and what that person does. */
import { useEffect, useRef, useState } from 'react';
import { PROFESSIONS, type Profession, type Stance } from '#domain/taxonomy.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { useBuyer } from '../../state/page-context.tsx';
import type { StartDraft } from '../../state/use-start-draft.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { Notice } from '../../ui/Notice.tsx';
import styles from './ReferralFlow.module.css';

const REFERRALS = ['pass_along', 'ask_name', 'introduction'] as const;
type Referral = (typeof REFERRALS)[number];

/** When a name may be asked for. Source: content/README, Referrals. */
function nameRule(stance: Stance | null): 'good' | 'fine' | 'unknown' | 'no' {
  if (stance === 'advocate') return 'good';
  if (stance === 'supporter') return 'fine';
  return stance === null ? 'unknown' : 'no';
}

/** Whom the third person's profession belongs to in the text: the next person, or the one written to. */
function fieldOfProfession(referral: Referral): string {
  return referral === 'introduction' ? 'contact.profession' : 'next.profession';
}

export interface ReferralFlowProps {
  readonly onStart: StartDraft['ofKind'];
  readonly onBack: () => void;
}

export function ReferralFlow({ onStart, onBack }: ReferralFlowProps) {
  const { t, label } = useWords();
  const assist = useBuyer();
  const [referral, setReferral] = useState<Referral | null>(null);
  const [profession, setProfession] = useState<Profession | null>(null);
  const [isMissing, setMissing] = useState(false);
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  const start = (kind: Referral | null, third: Profession | null) => {
    if (kind && third) setMissing(!onStart(kind, { [fieldOfProfession(kind)]: third }));
  };
  const rule = nameRule(assist.facts.stance);
  return (
    <section ref={place} tabIndex={-1} className={styles.flow} aria-label={t('referral.title')}>
      <h2 className={styles.question}>{t('referral.kindQuestion')}</h2>
      <ChoiceGroup
        name={t('referral.kind')}
        look="rows"
        groups={[
          {
            id: 'kinds',
            choices: REFERRALS.map((id) => ({ id, label: t(`kind.${id}`), note: t(`referral.${id}`) })),
          },
        ]}
        value={referral}
        onChange={(kind) => {
          setReferral(kind);
          start(kind, profession);
        }}
      />
      {referral === 'ask_name' && (
        <Notice
          tone={rule === 'no' || rule === 'unknown' ? 'warn' : 'calm'}
          text={t(`referral.rule.${rule}`)}
        />
      )}
      <h2 className={styles.question}>{t('referral.professionQuestion')}</h2>
      <ChoiceGroup
        name={t('referral.profession')}
        groups={[
          { id: 'professions', choices: PROFESSIONS.map((id) => ({ id, label: label('profession', id) })) },
        ]}
        value={profession}
        onChange={(third) => {
          setProfession(third);
          start(referral, third);
        }}
      />
      {isMissing && referral && (
        <Notice tone="warn" text={t('referral.noTemplate', { kind: t(`kind.${referral}`) })} />
      )}
      <footer>
        <Button look="quiet" onPress={onBack}>
          {t('referral.back')}
        </Button>
      </footer>
    </section>
  );
}
