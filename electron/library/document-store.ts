/** What was read from documents, by path and fingerprint, kept over restarts. Never the only copy of anything. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { DocumentFacts } from '#domain/metadata/listing.ts';
import type { ExtractedFile, FileFingerprint } from '../extract/extraction-port.ts';

interface KnownDocument {
  readonly fingerprint: FileFingerprint;
  readonly document: ExtractedFile;
}

/** Changes whenever what is read from a file changes, so that an old cache is thrown away. */
const LAYOUT = 1;

function sameFingerprint(a: FileFingerprint, b: FileFingerprint): boolean {
  return a.sizeBytes === b.sizeBytes && a.modifiedMs === b.modifiedMs;
}

/** What the catalog takes over from a document. */
export function factsOf(document: ExtractedFile): DocumentFacts {
  const { title, heading, pages, minutes, version } = document;
  return { title, firstHeading: heading, pages, minutes, version };
}

export class DocumentStore {
  readonly #file: string;
  #known = new Map<string, KnownDocument>();

  constructor(file: string) {
    this.#file = file;
  }

  /** Reads the cache; one that is missing, damaged or of another layout is an empty one. */
  async load(): Promise<void> {
    try {
      const kept: unknown = deserialize(await readFile(this.#file));
      if (
        typeof kept === 'object' &&
        kept !== null &&
        'layout' in kept &&
        kept.layout === LAYOUT &&
        'known' in kept
      ) {
        this.#known = kept.known as Map<string, KnownDocument>;
      }
    } catch {
      this.#known = new Map();
    }
  }

  /** A cache that cannot be written costs only time at the next start. */
  async save(): Promise<void> {
    await mkdir(dirname(this.#file), { recursive: true })
      .then(() => writeFile(this.#file, serialize({ layout: LAYOUT, known: this.#known }), { mode: 0o600 }))
      .catch(() => undefined);
  }

  /** The document of a file as it is now; undefined when it was not read since it changed. */
  get(path: string, fingerprint: FileFingerprint): ExtractedFile | undefined {
    const known = this.#known.get(path);
    return known && sameFingerprint(known.fingerprint, fingerprint) ? known.document : undefined;
  }

  /** The last document read at a path, whatever became of the file. */
  latest(path: string): ExtractedFile | undefined {
    return this.#known.get(path)?.document;
  }

  set(path: string, fingerprint: FileFingerprint, document: ExtractedFile): void {
    this.#known.set(path, { fingerprint, document });
  }

  /** Forgets what is no longer in the folder. */
  keepOnly(paths: ReadonlySet<string>): void {
    for (const path of this.#known.keys()) if (!paths.has(path)) this.#known.delete(path);
  }

  /** Facts for the catalog, by path. */
  facts(): ReadonlyMap<string, DocumentFacts> {
    return new Map([...this.#known].map(([path, { document }]) => [path, factsOf(document)]));
  }
}
