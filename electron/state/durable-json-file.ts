/**
 * The adapter under lowdb: a JSON file that survives a kill at any moment, a full disk and a damaged
 * file. lowdb's own JSON preset is not used: it keeps everything in memory under NODE_ENV=test.
 */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import { type Disk, probeFolderOf, sweepTemp, writeDurably } from './durable-write.ts';
import { type FoundFile, lookAt } from './found-file.ts';
import { putAside } from './put-aside.ts';
import { type SaveFailure, saveFailureOf } from './save-failure.ts';
import { envelope, type StateSchema } from './state-schema.ts';

/** What a person is told about a state file; null: all is well. */
export type StateTrouble =
  | 'not_writable'
  | 'restored_from_backup'
  | 'reset_to_defaults'
  | 'written_by_newer_version'
  | null;

export interface DurableJsonOptions {
  readonly now?: () => Date;
  readonly disk?: Disk;
  /** Told at most once, when the disk cannot flush: a save may then be lost with the power, not otherwise. */
  readonly onUnflushed?: () => void;
}

export class DurableJsonFile<Data> implements Adapter<Data> {
  readonly #file: string;
  readonly #backup: string;
  readonly #schema: StateSchema<Data>;
  readonly #options: DurableJsonOptions;
  #readTrouble: StateTrouble = null;
  #folderFailure: SaveFailure | null = null;
  #saveFailure: SaveFailure | null = null;
  #leftOut: unknown;
  #backupIsOurs = false;
  #hasSaidUnflushed = false;
  #queue: Promise<unknown> = Promise.resolve();
  #next: Data | undefined;
  #waiting: Promise<void> | undefined;

  constructor(file: string, schema: StateSchema<Data>, options: DurableJsonOptions = {}) {
    this.#file = file;
    this.#backup = `${file}.bak`;
    this.#schema = schema;
    this.#options = options;
  }

  get trouble(): StateTrouble {
    if (this.#readTrouble === 'written_by_newer_version') return this.#readTrouble;
    return this.#saveFailure || this.#folderFailure ? 'not_writable' : this.#readTrouble;
  }

  /** Why the last save failed, so that something is still unsaved; null: nothing is. */
  get unsaved(): SaveFailure | null {
    return this.#saveFailure;
  }

  /** The saved data; the backup's when the file is damaged; null when neither holds any. Never throws. */
  read(): Promise<Data | null> {
    return this.#inTurn(() => this.#load());
  }

  /**
   * Saves after all that came before; of saves that wait together only the last is written. Does not touch
   * a file that a newer version wrote.
   *
   * @throws the system's error with the old file untouched, or a ZodError when the data could not be read again
   */
  async write(data: Data): Promise<void> {
    // A copy of this moment: what the caller changes later belongs to a later save.
    this.#next = this.#schema.shape.parse(data);
    this.#waiting ??= this.#inTurn(async () => {
      const latest = this.#next as Data;
      this.#waiting = undefined;
      await this.#save(latest);
    });
    return this.#waiting;
  }

  /** Resolves when no save is running or waiting. */
  async idle(): Promise<void> {
    await this.#queue;
  }

  #inTurn<Value>(step: () => Promise<Value>): Promise<Value> {
    const done = this.#queue.then(step);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  async #load(): Promise<Data | null> {
    this.#readTrouble = null;
    await mkdir(dirname(this.#file), { recursive: true, mode: 0o700 }).catch(() => undefined);
    await sweepTemp(this.#file);
    await sweepTemp(this.#backup);
    this.#folderFailure = await probeFolderOf(this.#file).then(
      () => null,
      (cause: unknown) => saveFailureOf(cause, this.#file),
    );
    const main = await lookAt(this.#file, this.#schema);
    if (main.kind === 'present') return this.#accept(main);
    if (main.kind === 'newer') return this.#leaveAlone(main.data);
    // A file that cannot be moved stays; each save tries again before it writes.
    if (main.kind === 'broken') await this.#putAside(this.#file, 'corrupt').catch(() => undefined);
    return this.#loadBackup(main.kind === 'broken');
  }

  async #loadBackup(wasDamaged: boolean): Promise<Data | null> {
    const backup = await lookAt(this.#backup, this.#schema);
    if (backup.kind === 'newer') return this.#leaveAlone(backup.data);
    if (backup.kind === 'present') {
      this.#readTrouble = 'restored_from_backup';
      // Told once: from here on the file itself holds it again, where it can be written.
      await this.#writeIfFree(backup.bytes).catch(() => undefined);
      return this.#accept(backup);
    }
    if (backup.kind === 'broken') await this.#putAside(this.#backup, 'corrupt').catch(() => undefined);
    if (wasDamaged || backup.kind === 'broken') this.#readTrouble = 'reset_to_defaults';
    return null;
  }

  #accept(found: Extract<FoundFile<Data>, { kind: 'present' }>): Data {
    this.#leftOut = found.leftOut;
    return found.data;
  }

  #leaveAlone(data: Data | null): Data | null {
    this.#readTrouble = 'written_by_newer_version';
    return data;
  }

  async #writeIfFree(bytes: Uint8Array): Promise<void> {
    const { kind } = await lookAt(this.#file, this.#schema);
    if (kind === 'absent') await this.#write(this.#file, bytes);
  }

  async #save(data: Data): Promise<void> {
    if (this.#readTrouble === 'written_by_newer_version') return;
    try {
      const main = await lookAt(this.#file, this.#schema);
      if (main.kind === 'newer') {
        this.#leaveAlone(null);
        return;
      }
      if (main.kind === 'broken') await this.#putAside(this.#file, 'corrupt');
      if (main.kind === 'present') await this.#keepBackup(main.bytes);
      await this.#write(this.#file, envelope(data, this.#schema, this.#leftOut));
      this.#saveFailure = null;
      this.#folderFailure = null;
    } catch (cause) {
      this.#saveFailure = saveFailureOf(cause, this.#file);
      throw cause;
    }
  }

  /** The file as it was before this save. A backup that a newer version or chance wrote is kept beside it. */
  async #keepBackup(bytes: Uint8Array): Promise<void> {
    if (!this.#backupIsOurs) {
      const { kind } = await lookAt(this.#backup, this.#schema);
      if (kind === 'newer') await this.#putAside(this.#backup, 'newer');
      if (kind === 'broken') await this.#putAside(this.#backup, 'corrupt');
      this.#backupIsOurs = true;
    }
    await this.#write(this.#backup, bytes);
  }

  async #write(file: string, content: string | Uint8Array): Promise<void> {
    const flushed = await writeDurably(file, content, this.#options.disk);
    if (flushed === 'flushed' || this.#hasSaidUnflushed) return;
    this.#hasSaidUnflushed = true;
    this.#options.onUnflushed?.();
  }

  #putAside(file: string, reason: 'corrupt' | 'newer'): Promise<string> {
    return putAside(file, reason, this.#options.now?.() ?? new Date());
  }
}
