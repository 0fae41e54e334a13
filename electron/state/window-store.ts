/** Where the window stood when it was last closed. */
import { Low } from 'lowdb';
import { z } from 'zod';
import { DurableJsonFile } from './durable-json-file.ts';
import type { StateSchema } from './state-schema.ts';

const pixels = z.number().int().min(-100_000).max(100_000);
const placementShape = z.object({
  x: pixels.nullable(),
  y: pixels.nullable(),
  width: pixels,
  height: pixels,
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
  readonly #low: Low<WindowPlacement>;

  private constructor(low: Low<WindowPlacement>) {
    this.#low = low;
  }

  static async open(path: string): Promise<WindowStore> {
    const low = new Low<WindowPlacement>(new DurableJsonFile(path, SCHEMA), INITIAL_PLACEMENT);
    await low.read();
    low.data ??= INITIAL_PLACEMENT;
    return new WindowStore(low);
  }

  get value(): WindowPlacement {
    return this.#low.data;
  }

  /** A placement that could not be saved costs nobody anything; the settings store reports the disk. */
  async save(placement: WindowPlacement): Promise<void> {
    this.#low.data = placement;
    await this.#low.write().catch(() => undefined);
  }
}
