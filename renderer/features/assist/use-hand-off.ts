/** The ways out. The app hands over; it never says that something was sent. */
import { useCallback, useState } from 'react';
import { parseIsoDay } from '#domain/iso-day.ts';
import { call, type Refusal } from '../../bridge/client.ts';
import type { DraftRequest, Handoff } from '../../bridge/types.ts';
import type { DraftChannel } from '../../state/assist-state.ts';
import { usePage } from '../../state/page-context.tsx';

export type HandOffNews =
  | { readonly kind: 'done'; readonly handoff: Handoff }
  | { readonly kind: 'copied'; readonly part: DraftChannel }
  | { readonly kind: 'refused'; readonly why: NonNullable<Handoff['refused']> }
  | { readonly kind: 'failed'; readonly refusal: Refusal };

export interface HandOff {
  readonly news: HandOffNews | null;
  readonly isBusy: boolean;
  readonly openInMail: () => void;
  readonly copy: (part: DraftChannel) => void;
  readonly showFiles: () => void;
  readonly forget: () => void;
  /** Once on this computer: what did the person see? */
  readonly asksWhatOpened: boolean;
  readonly answered: () => void;
}

/** What the rep typed about themselves is worth keeping for the next draft. */
function repValues(values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      name.startsWith('rep.') && value.trim() ? [[name.slice('rep.'.length), value.trim()]] : [],
    ),
  );
}

/** @param today the rep's day as main last told; null: not known, and the touch is not counted */
export function useHandOff(request: DraftRequest, today: string | null): HandOff {
  const { settings, change, dispatch } = usePage();
  const [news, setNews] = useState<HandOffNews | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [asksWhatOpened, setAsks] = useState(false);
  const learn = (handoff: Handoff, done: HandOffNews) => {
    if (handoff.refused) return setNews({ kind: 'refused', why: handoff.refused });
    setNews(done);
    setAsks(handoff.askWhatOpened);
    const day = parseIsoDay(today ?? '');
    if (day) dispatch({ kind: 'handed-over', day, attached: request.attach });
    const rep = { ...settings.rep, ...repValues(request.values) };
    if (JSON.stringify(rep) !== JSON.stringify(settings.rep)) void change({ rep });
  };
  const openInMail = async () => {
    setBusy(true);
    const result = await call('handoff.openInMail', request);
    setBusy(false);
    if (result.ok) learn(result.value, { kind: 'done', handoff: result.value });
    else setNews({ kind: 'failed', refusal: result.error });
  };
  const copy = async (part: DraftChannel) => {
    const result = await call('handoff.copy', { draft: request, part });
    if (result.ok) learn(result.value, { kind: 'copied', part });
    else setNews({ kind: 'failed', refusal: result.error });
  };
  return {
    news,
    isBusy,
    openInMail: () => void openInMail(),
    copy: (part) => void copy(part),
    showFiles: () => void call('handoff.showFiles', { ids: request.attach }),
    forget: useCallback(() => setNews(null), []),
    asksWhatOpened,
    answered: () => setAsks(false),
  };
}
