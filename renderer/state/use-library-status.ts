/** Which library is open and how fresh it is, as main last told. */
import { useEffect, useState } from 'react';
import { call, listen, type Refusal } from '../bridge/client.ts';
import type { LibraryStatus } from '../bridge/types.ts';

export interface KnownStatus {
  readonly status: LibraryStatus | null;
  readonly refusal: Refusal | null;
}

/** An answer that comes after a newer piece of news is dropped. */
function newer(known: LibraryStatus | null, news: LibraryStatus): LibraryStatus {
  return known && known.revision > news.revision ? known : news;
}

export function useLibraryStatus(): KnownStatus {
  const [known, setKnown] = useState<KnownStatus>({ status: null, refusal: null });
  useEffect(() => {
    const learn = (news: LibraryStatus) =>
      setKnown(({ status }) => ({ status: newer(status, news), refusal: null }));
    const stop = listen('library.changed', learn);
    void call('library.status', {}).then((result) => {
      if (result.ok) learn(result.value);
      else setKnown(({ status }) => ({ status, refusal: result.error }));
    });
    return stop;
  }, []);
  return known;
}
