/** What a person chose on this computer, in `settings.json` of the user-data folder. */
import { Low } from 'lowdb';
import { z } from 'zod';
import { DurableJsonFile, type DurableJsonOptions, type StateTrouble } from './durable-json-file.ts';
import type { SaveFailure } from './save-failure.ts';
import type { StateSchema } from './state-schema.ts';

/** How many assets "opened or used last" remembers. */
const MAX_RECENTS = 20;
/** How many assets can be pinned. Pinning one more lets go of the oldest. */
const MAX_PINS = 500;
/** Longest path of any system we run on (Windows with long paths on), in UTF-16 units. */
const MAX_PATH = 32_767;

const line = z.string().max(1_000);
const repShape = z.object({
  name: line,
  first_name: line,
  email: line,
  phone: line,
  title: line,
  company: line,
});

/** A field added later must have a default here, or a migration: a file that lacks it would count as damaged. */
const savedSettingsShape = z.object({
  persona: z.enum(['sell', 'curate', 'both']).nullable(),
  language: z.enum(['system', 'en', 'de']),
  theme: z.enum(['system', 'light', 'dark']),
  rep: repShape,
  draftOpened: z.enum(['with_file', 'without_file', 'nothing']).nullable(),
  handedOffBefore: z.boolean(),
  pins: z.array(z.string().max(80)).max(MAX_PINS),
  recents: z.array(z.string().max(80)).max(50),
  samplesRemoved: z.boolean(),
  /** The folder the person chose; null: the starter library. */
  libraryFolder: z.string().max(MAX_PATH).nullable(),
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

export class SettingsStore {
  readonly #file: DurableJsonFile<SavedSettings>;
  readonly #low: Low<SavedSettings>;

  private constructor(file: DurableJsonFile<SavedSettings>, low: Low<SavedSettings>) {
    this.#file = file;
    this.#low = low;
  }

  /** Never refuses: unreadable settings become the defaults, and `trouble` says so. */
  static async open(path: string, options: DurableJsonOptions = {}): Promise<SettingsStore> {
    const file = new DurableJsonFile(path, SETTINGS_SCHEMA, options);
    const low = new Low<SavedSettings>(file, structuredClone(SETTINGS_SCHEMA.initial));
    await low.read();
    return new SettingsStore(file, low);
  }

  get value(): Readonly<SavedSettings> {
    return this.#low.data;
  }

  get trouble(): StateTrouble {
    return this.#file.trouble;
  }

  /** Why the last change could not be saved; null: everything is saved. */
  get unsaved(): SaveFailure | null {
    return this.#file.unsaved;
  }

  /**
   * Changes some fields. The change holds while the app runs even when it could not be saved; `trouble` says so.
   *
   * @throws ZodError with nothing changed when a value could not be read again at the next start
   */
  async change(some: Partial<SavedSettings>): Promise<void> {
    this.#low.data = SETTINGS_SCHEMA.shape.parse({ ...this.#low.data, ...some });
    // The adapter remembers the failure as `unsaved`, which the screen shows with the way out.
    await this.#low.write().catch(() => undefined);
  }

  async pin(id: string, pinned: boolean): Promise<void> {
    const others = this.value.pins.filter((pin) => pin !== id);
    await this.change({ pins: (pinned ? [id, ...others] : others).slice(0, MAX_PINS) });
  }

  async remember(id: string): Promise<void> {
    const others = this.value.recents.filter((recent) => recent !== id);
    await this.change({ recents: [id, ...others].slice(0, MAX_RECENTS) });
  }

  /**
   * Before the app ends: waits for running saves and tries a failed one once more.
   *
   * @returns why something is still unsaved, so that the app must be held and the reason shown; null: may end
   */
  async finish(): Promise<SaveFailure | null> {
    await this.#file.idle();
    if (this.#file.unsaved) await this.#low.write().catch(() => undefined);
    return this.#file.unsaved;
  }
}
