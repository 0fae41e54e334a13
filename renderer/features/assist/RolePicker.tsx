/** Who is the buyer? Plain meaning first, the field's word second; nothing picked means not known yet. */
import { useState } from 'react';
import type { Role, RoleOrUnknown } from '#domain/taxonomy.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import styles from './Situation.module.css';

const FIRST: readonly Role[] = ['economic', 'champion', 'technical', 'user', 'purchasing'];
const MORE: readonly Role[] = ['sponsor', 'coach', 'legal', 'influencer', 'gatekeeper'];

export interface RolePickerProps {
  readonly role: RoleOrUnknown;
  readonly onPick: (role: Role) => void;
}

export function RolePicker({ role, onPick }: RolePickerProps) {
  const { t, label } = useWords();
  const [isUnfolded, setUnfolded] = useState(false);
  const known = role === 'unknown' ? null : role;
  const showsMore = isUnfolded || (known !== null && MORE.includes(known));
  const choices = (showsMore ? [...FIRST, ...MORE] : FIRST).map((id) => ({
    id,
    label: label('role', id),
    note: t(`roleName.${id}`),
  }));
  const more = showsMore ? null : (
    <button type="button" className={styles.moreRoles} onClick={() => setUnfolded(true)}>
      {t('situation.moreRoles')}
    </button>
  );
  return (
    <section>
      <h2 className={styles.question}>{t('situation.who')}</h2>
      <ChoiceGroup
        name={t('situation.role')}
        look="cards"
        groups={[{ id: 'roles', choices }]}
        value={known}
        onChange={onPick}
        more={more}
      />
    </section>
  );
}
