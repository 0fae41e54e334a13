/** What a person chose on this computer, and the way to change it. */
import { useCallback, useEffect, useState } from 'react';
import { call } from '../bridge/client.ts';
import type { SettingsAnswer, SettingsChange } from '../bridge/types.ts';

export interface KnownSettings {
  readonly answer: SettingsAnswer | null;
  readonly hasFailed: boolean;
  readonly change: (change: SettingsChange) => Promise<boolean>;
  readonly setPinned: (id: string, pinned: boolean) => void;
  readonly addRecent: (id: string) => void;
}

export function useSettings(): KnownSettings {
  const [answer, setAnswer] = useState<SettingsAnswer | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const learn = useCallback((news: SettingsAnswer) => {
    setAnswer(news);
    setFailed(false);
  }, []);
  useEffect(() => {
    void call('settings.get', {}).then((result) => (result.ok ? learn(result.value) : setFailed(true)));
  }, [learn]);
  const change = useCallback(
    async (wish: SettingsChange) => {
      const result = await call('settings.change', wish);
      if (result.ok) learn(result.value);
      return result.ok;
    },
    [learn],
  );
  const setPinned = useCallback(
    (id: string, pinned: boolean) =>
      void call('pins.set', { id, pinned }).then((result) => result.ok && learn(result.value)),
    [learn],
  );
  const addRecent = useCallback(
    (id: string) => void call('recents.add', { id }).then((result) => result.ok && learn(result.value)),
    [learn],
  );
  return { answer, hasFailed, change, setPinned, addRecent };
}
