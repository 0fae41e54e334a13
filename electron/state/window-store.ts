/** Where the window stood when it was last closed. */
import { Low } from 'lowdb';
import { z } from 'zod';
import { DurableJsonFile } from './durable-json-file.ts';
import type { StateSchema } from './state-schema.ts';

const pixels = z.number().int().min(-100_000).max(100_000);
const size = pixels.positive();
const placementShape = z.object({
  x: pixels.nullable(),
  y: pixels.nullable(),
  width: size,
  height: size,
  maximized: z.boolean(),
});
export type WindowPlacement = z.infer<typeof placementShape>;

/** The size the screens are drawn for. */
export const INITIAL_PLACEMENT: WindowPlacement = {
  x: null,
  y: null,
  width: 1366,
  height: 860,
  maximized: false,
};

const SCHEMA: StateSchema<WindowPlacement> = {
  migrations: [],
  shape: placementShape,
  initial: INITIAL_PLACEMENT,
};

export class WindowStore {
  readonly #file: DurableJsonFile<WindowPlacement>;
  readonly #low: Low<WindowPlacement>;

  private constructor(file: DurableJsonFile<WindowPlacement>, low: Low<WindowPlacement>) {
    this.#file = file;
    this.#low = low;
  }

  static async open(path: string): Promise<WindowStore> {
    const file = new DurableJsonFile<WindowPlacement>(path, SCHEMA);
    const low = new Low<WindowPlacement>(file, structuredClone(SCHEMA.initial));
    await low.read();
    return new WindowStore(file, low);
  }

  get value(): Readonly<WindowPlacement> {
    return this.#low.data;
  }

  /** A placement that could not be saved costs nobody anything; the settings store reports the disk. */
  async save(placement: WindowPlacement): Promise<void> {
    this.#low.data = placement;
    await this.#low.write().catch(() => undefined);
  }

  /** Waits for a running save, before the app ends. */
  finish(): Promise<void> {
    return this.#file.idle();
  }
}
