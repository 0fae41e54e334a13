/** What a file says about itself, in the language of the screen. */
import type { AssetCard, AssetDetail, SearchHit } from '../../bridge/types.ts';
import type { Words } from '../../i18n/words.ts';

export interface StateChip {
  readonly id: string;
  readonly text: string;
  readonly tone: 'plain' | 'good' | 'warn' | 'bad' | 'ours' | 'dash';
}

function freshnessChip(card: AssetCard, words: Words): StateChip {
  const { freshness, verified, expires, released } = card;
  if (freshness.kind === 'expired' && expires) {
    return { id: 'fresh', text: words.t('state.expiredOn', { day: words.day(expires) }), tone: 'bad' };
  }
  if (released && !verified) {
    return { id: 'fresh', text: words.t('state.notYet', { day: words.day(released) }), tone: 'warn' };
  }
  if (freshness.kind !== 'current') return { id: 'fresh', text: words.t('state.lookAgain'), tone: 'warn' };
  const text = verified
    ? words.t('state.checkedOn', { day: words.day(verified) })
    : words.t('state.neverChecked');
  return { id: 'fresh', text, tone: 'plain' };
}

/** Facts about a file's standing, the alarming ones first. */
export function stateChips(card: AssetCard, words: Words): readonly StateChip[] {
  if (!card.described) {
    return [
      { id: 'described', text: words.t('freshness.undescribed'), tone: 'dash' },
      { id: 'audience', text: words.t('state.audienceUnknown'), tone: 'ours' },
    ];
  }
  const chips: StateChip[] = [];
  if (card.replacedBy) chips.push({ id: 'older', text: words.t('state.olderVersion'), tone: 'bad' });
  if (card.state !== 'approved')
    chips.push({ id: 'state', text: words.t(`state.${card.state}`), tone: 'bad' });
  chips.push(freshnessChip(card, words));
  const isForSending = card.audience === 'send';
  chips.push({
    id: 'audience',
    text: words.label('audience', card.audience),
    tone: isForSending ? 'good' : 'ours',
  });
  return chips;
}

/** Where in the file the words were found; null when the file as a whole is meant. */
export function locationWords(location: SearchHit['location'], { t }: Words): string | null {
  if (!location) return null;
  if (location.kind === 'sheet') return t('location.sheet', { name: location.name });
  const { kind, number, of } = location;
  return of === null ? t(`location.${kind}Only`, { number }) : t(`location.${kind}`, { number, of });
}

/** The rows under a preview: what marketing says about the file. Empty ones are left out. */
export function aboutRows(detail: AssetDetail, words: Words): readonly { term: string; text: string }[] {
  const { t, label } = words;
  const { card } = detail;
  const list = (name: string, ids: readonly string[]) =>
    ids.length > 0 ? ids.map((id) => label(name, id)).join(', ') : t('about.any');
  const owner =
    card.owner && card.verified
      ? t('about.checked', { owner: card.owner, day: words.day(card.verified) })
      : card.owner;
  const described = card.described
    ? [
        { term: t('about.stages'), text: list('stage', card.stages) },
        { term: t('about.roles'), text: list('role', card.roles) },
        { term: t('about.messages'), text: list('message', card.messages) },
        { term: t('about.audience'), text: label('audience', card.audience) },
      ]
    : [];
  const rows = [
    { term: t('about.use'), text: card.use },
    ...described,
    ...detail.evidence.slice(0, 3).map(({ claim, source }) => ({
      term: t('about.evidence'),
      text: [claim, source].filter(Boolean).join(' · '),
    })),
    { term: t('about.owner'), text: owner },
    { term: t('about.expires'), text: card.expires && words.day(card.expires) },
    { term: t('about.consent'), text: detail.consentUntil && words.day(detail.consentUntil) },
    { term: t('about.note'), text: detail.note },
    { term: t('about.companions'), text: detail.companions.join(', ') || null },
    {
      term: t('about.file'),
      text: [card.folder, card.fileName]
        .filter(Boolean)
        .join('/')
        .concat(`, ${words.size(card.sizeBytes)}`),
    },
  ];
  return rows.flatMap(({ term, text }) => (text ? [{ term, text }] : []));
}

/** Names of facet values. */
export function facetLabel(facet: string, id: string, words: Words): string {
  return facet === 'language' ? words.languageName(id) : words.label(facet, id);
}
