/** What a person chose on this computer, in `settings.json` of the user-data folder. */
import { Low } from 'lowdb';
import { z } from 'zod';
import { DurableJsonFile, type StateTrouble } from './durable-json-file.ts';
import type { StateSchema } from './state-schema.ts';

const line = z.string().max(1_000);
const repShape = z.object({
  name: line,
  first_name: line,
  email: line,
  phone: line,
  title: line,
  company: line,
});

const savedSettingsShape = z.object({
  persona: z.enum(['sell', 'curate', 'both']).nullable(),
  language: z.enum(['system', 'en', 'de']),
  theme: z.enum(['system', 'light', 'dark']),
  rep: repShape,
  draftOpened: z.enum(['with_file', 'without_file', 'nothing']).nullable(),
  handedOffBefore: z.boolean(),
  pins: z.array(z.string().max(80)).max(500),
  recents: z.array(z.string().max(80)).max(50),
  samplesRemoved: z.boolean(),
  /** The folder the person chose; null: the starter library. */
  libraryFolder: z.string().max(4_096).nullable(),
});
export type SavedSettings = z.infer<typeof savedSettingsShape>;

export const INITIAL_SETTINGS: SavedSettings = {
  persona: null,
  language: 'system',
  theme: 'system',
  rep: { name: '', first_name: '', email: '', phone: '', title: '', company: '' },
  draftOpened: null,
  handedOffBefore: false,
  pins: [],
  recents: [],
  samplesRemoved: false,
  libraryFolder: null,
};

export const SETTINGS_SCHEMA: StateSchema<SavedSettings> = {
  migrations: [],
  shape: savedSettingsShape,
  initial: INITIAL_SETTINGS,
};

/** How many assets "opened or used last" remembers. */
const MAX_RECENTS = 20;

export class SettingsStore {
  readonly #file: DurableJsonFile<SavedSettings>;
  readonly #low: Low<SavedSettings>;

  private constructor(file: DurableJsonFile<SavedSettings>, low: Low<SavedSettings>) {
    this.#file = file;
    this.#low = low;
  }

  /** Never refuses: unreadable settings become the defaults, and `trouble` says so. */
  static async open(path: string): Promise<SettingsStore> {
    const file = new DurableJsonFile(path, SETTINGS_SCHEMA);
    const low = new Low<SavedSettings>(file, INITIAL_SETTINGS);
    await low.read();
    low.data ??= INITIAL_SETTINGS;
    return new SettingsStore(file, low);
  }

  get value(): SavedSettings {
    return this.#low.data;
  }

  get trouble(): StateTrouble {
    return this.#file.trouble;
  }

  /** Changes some fields. The change holds while the app runs even when it could not be saved; `trouble` says so. */
  async change(some: Partial<SavedSettings>): Promise<void> {
    this.#low.data = { ...this.#low.data, ...some };
    // The adapter remembers the failure as `trouble`, which the screen shows with the way out.
    await this.#low.write().catch(() => undefined);
  }

  async pin(id: string, pinned: boolean): Promise<void> {
    const others = this.value.pins.filter((pin) => pin !== id);
    await this.change({ pins: pinned ? [id, ...others] : others });
  }

  async remember(id: string): Promise<void> {
    const others = this.value.recents.filter((recent) => recent !== id);
    await this.change({ recents: [id, ...others].slice(0, MAX_RECENTS) });
  }
}
