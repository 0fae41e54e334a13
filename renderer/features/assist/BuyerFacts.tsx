/** More about the buyer: all optional, each one line, each taken back as easily as given. */
import { memo, useState } from 'react';
import { Group } from 'react-aria-components';
import { STANCES, type Stance } from '#domain/taxonomy.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { personOf } from '../../state/assist-state.ts';
import { useBuyer, usePage } from '../../state/page-context.tsx';
import { FactSelect } from '../../ui/FactSelect.tsx';
import { FIRST_FACTS, idsOf, MORE_FACTS, type ShownFact } from './buyer-fact-choices.ts';
import styles from './Situation.module.css';

function StanceScale({ stance }: { readonly stance: Stance }) {
  return (
    <span className={styles.scale} aria-hidden="true">
      {[...STANCES].reverse().map((one) => (
        <i key={one} className={one === stance ? styles.scaleOn : ''} />
      ))}
    </span>
  );
}

interface FactProps {
  readonly fact: ShownFact;
  readonly value: string | null;
  readonly stance: Stance | null;
}

/** A list that opens costs more to draw than everything else here, so it is drawn only when its fact changes. */
const Fact = memo(function Fact({ fact, value, stance }: FactProps) {
  const { t, label } = useWords();
  const { vocabulary, dispatch } = usePage();
  return (
    <FactSelect
      label={t(`fact.${fact}`)}
      value={value}
      choices={idsOf(fact, vocabulary).map((id) => ({ id, label: label(fact, id) }))}
      unknown={t('fact.unknown')}
      isStrong={fact === 'stall' && value !== null}
      picture={stance && <StanceScale stance={stance} />}
      onChange={(next) => dispatch({ kind: 'fact-set', fact, value: next })}
    />
  );
});

const LanguageFact = memo(function LanguageFact({ value }: { readonly value: string | null }) {
  const { t, languageName } = useWords();
  const { vocabulary, dispatch } = usePage();
  return (
    <FactSelect
      label={t('fact.language')}
      value={value}
      choices={vocabulary.languages.map((id) => ({ id, label: languageName(id) }))}
      unknown={t('fact.unknown')}
      onChange={(next) => dispatch({ kind: 'languages-set', languages: next ? [next] : [] })}
    />
  );
});

export function BuyerFacts() {
  const { t } = useWords();
  const assist = useBuyer();
  const [isUnfolded, setUnfolded] = useState(false);
  const person = personOf(assist);
  const hidden = MORE_FACTS.filter((fact) => !isUnfolded && assist.facts[fact] === null);
  const hidesLanguage = !isUnfolded && assist.facts.languages.length === 0;
  const hiddenCount = hidden.length + (hidesLanguage ? 1 : 0);
  const factRow = (fact: ShownFact) => (
    <Fact
      key={fact}
      fact={fact}
      value={assist.facts[fact]}
      stance={fact === 'stance' ? assist.facts.stance : null}
    />
  );
  return (
    <Group aria-label={t('situation.moreAboutBuyer')}>
      <h2 className={styles.question}>
        {person ? t('situation.moreAbout', { name: person.name }) : t('situation.moreAboutBuyer')}{' '}
        <em>{t('situation.optional')}</em>
      </h2>
      <div className={styles.facts}>
        {FIRST_FACTS.map(factRow)}
        {MORE_FACTS.filter((fact) => !hidden.includes(fact)).map(factRow)}
        {!hidesLanguage && <LanguageFact value={assist.facts.languages[0] ?? null} />}
      </div>
      {hiddenCount > 0 && (
        <button type="button" className={styles.moreFacts} onClick={() => setUnfolded(true)}>
          {t('situation.moreFacts', { n: hiddenCount })}
        </button>
      )}
    </Group>
  );
}
