/**
 * The adapter under lowdb: a JSON file that survives a kill at any moment, a full disk and a damaged
 * file. lowdb's own JSON preset is not used: it keeps everything in memory under NODE_ENV=test.
 */
import { copyFile, readFile, rename, stat } from 'node:fs/promises';
import type { Adapter } from 'lowdb';
import { sweepTemp, systemCode, writeDurably } from './durable-write.ts';
import { envelope, type StateSchema, type Understood, understand } from './state-schema.ts';

/** What a person is told about a state file; null: all is well. */
export type StateTrouble =
  | 'not_writable'
  | 'restored_from_backup'
  | 'reset_to_defaults'
  | 'written_by_newer_version'
  | null;

/** A state file is small; a larger one was not written by us. In bytes. */
const MAX_BYTES = 10_485_760;

export class DurableJsonFile<Data> implements Adapter<Data> {
  readonly #file: string;
  readonly #schema: StateSchema<Data>;
  readonly #now: () => Date;
  #trouble: StateTrouble = null;
  #queue: Promise<void> = Promise.resolve();

  constructor(file: string, schema: StateSchema<Data>, now: () => Date = () => new Date()) {
    this.#file = file;
    this.#schema = schema;
    this.#now = now;
  }

  get trouble(): StateTrouble {
    return this.#trouble;
  }

  /** The saved data; the backup's when the file is damaged; null when neither holds any. */
  async read(): Promise<Data | null> {
    await sweepTemp(this.#file);
    const main = await this.#understandFile(this.#file);
    if (main === 'absent') return this.#fromBackup(false);
    if (main.kind === 'present') return main.data;
    if (main.kind === 'newer') {
      this.#trouble = 'written_by_newer_version';
      return null;
    }
    await this.#putAside(this.#file);
    return this.#fromBackup(true);
  }

  /**
   * Saves after all earlier saves. Refuses to touch a file that a newer version wrote.
   *
   * @throws the system's error with the old file untouched
   */
  write(data: Data): Promise<void> {
    const saved = this.#queue.then(() => this.#save(data));
    this.#queue = saved.catch(() => undefined);
    return saved;
  }

  async #save(data: Data): Promise<void> {
    if (this.#trouble === 'written_by_newer_version') return;
    try {
      await this.#keepBackup();
      await writeDurably(this.#file, envelope(data, this.#schema));
      if (this.#trouble === 'not_writable') this.#trouble = null;
    } catch (cause) {
      this.#trouble = 'not_writable';
      throw cause;
    }
  }

  async #keepBackup(): Promise<void> {
    const main = await this.#understandFile(this.#file);
    if (main === 'absent' || main.kind !== 'present') return;
    await writeDurably(this.#backup, await readFile(this.#file));
  }

  async #fromBackup(wasDamaged: boolean): Promise<Data | null> {
    const backup = await this.#understandFile(this.#backup);
    if (backup !== 'absent' && backup.kind === 'present') {
      this.#trouble = 'restored_from_backup';
      return backup.data;
    }
    if (backup !== 'absent' && backup.kind === 'broken') await this.#putAside(this.#backup);
    if (wasDamaged || backup !== 'absent') this.#trouble = 'reset_to_defaults';
    return null;
  }

  async #understandFile(file: string): Promise<Understood<Data> | 'absent'> {
    try {
      if ((await stat(file)).size > MAX_BYTES) return { kind: 'broken' };
      return understand(await readFile(file, 'utf8'), this.#schema);
    } catch (cause) {
      if (systemCode(cause) === 'ENOENT') return 'absent';
      throw cause;
    }
  }

  /** Keeps a damaged file beside the good one, so that nothing a person had is ever thrown away. */
  async #putAside(file: string): Promise<void> {
    const stamp = this.#now().toISOString().replaceAll(/[-:.]/g, '');
    const aside = `${file}.corrupt-${stamp}`;
    await rename(file, aside).catch(() => copyFile(file, aside).catch(() => undefined));
  }

  get #backup(): string {
    return `${this.#file}.bak`;
  }
}
