/** Child process of the kill test: saves the settings again and again, and says after each how far it came. */
import { SettingsStore } from '../../electron/state/settings-store.ts';

/** Long enough that a save takes many writes, and a torn one would show. */
const PINS = Array.from({ length: 500 }, (_, index) => `a-${String(index).padStart(40, '0')}`);

const store = await SettingsStore.open(process.argv[2] ?? '');
for (let round = Number(store.value.rep.name || '0') + 1; ; round += 1) {
  process.send?.({ starting: round });
  await store.change({ rep: { ...store.value.rep, name: String(round) }, pins: PINS });
  process.send?.({ saved: round });
}
