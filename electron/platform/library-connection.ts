/**
 * The library process as main sees it: started after the window, started again when it dies, told which
 * folder to open. Extraction runs in a second process that the library process talks to directly.
 */
import { MessageChannelMain, type UtilityProcess, utilityProcess } from 'electron';
import type { LibraryStatus } from '#domain/library-status.ts';
import type { LibraryFace, LibrarySource } from '../library-face.ts';
import type { AppLog } from './log.ts';
import { type MessageChannelEnd, RemoteService } from './remote-service.ts';

/** A process that dies more often than this within one run is not started again. */
const MAX_RESTARTS = 3;

export interface LibraryConnectionOptions {
  /** Bundled entries of the two processes. */
  readonly libraryEntry: string;
  readonly extractEntry: string;
  readonly cacheFolder: string;
  readonly log: AppLog;
  readonly onStatus: (status: LibraryStatus) => void;
}

function endOf(child: UtilityProcess): MessageChannelEnd {
  return {
    post: (message) => child.postMessage(message),
    receive: (listener) => child.on('message', listener),
  };
}

export class LibraryConnection {
  readonly #options: LibraryConnectionOptions;
  #remote: RemoteService<LibraryFace> | undefined;
  #processes: readonly UtilityProcess[] = [];
  #source: LibrarySource | undefined;
  /** Outlives the library process, which counts from the start again. */
  #lastRevision = 0;
  #restarts = 0;
  #isClosing = false;

  constructor(options: LibraryConnectionOptions) {
    this.#options = options;
  }

  /** Opens a library; the processes are started when they do not run yet. */
  async open(source: LibrarySource): Promise<LibraryStatus> {
    this.#source = source;
    if (!this.#remote) this.#start();
    return this.call('open', source, this.#lastRevision);
  }

  /** Calls the library process. @throws when it is not running or the method failed there */
  call<Name extends keyof LibraryFace & string>(
    method: Name,
    ...given: Parameters<LibraryFace[Name]>
  ): ReturnType<LibraryFace[Name]> {
    if (!this.#remote) throw new Error('the library process is not running');
    return this.#remote.call(method, ...given);
  }

  close(): void {
    this.#isClosing = true;
    for (const child of this.#processes) child.kill();
  }

  #start(): void {
    const { libraryEntry, extractEntry, cacheFolder, log, onStatus } = this.#options;
    const library = utilityProcess.fork(libraryEntry, [cacheFolder], { serviceName: 'Passalong library' });
    const extraction = utilityProcess.fork(extractEntry, [], { serviceName: 'Passalong extraction' });
    this.#processes = [library, extraction];
    this.#connect(library, extraction);
    this.#remote = new RemoteService<LibraryFace>(endOf(library), (news) => {
      const status = news as LibraryStatus;
      this.#lastRevision = status.revision;
      onStatus(status);
    });
    library.on('exit', (code) => this.#ended('library', code));
    extraction.on('exit', (code) => {
      if (this.#isClosing) return;
      log.failure('extraction process', new Error(`ended with code ${code}`));
      this.#replaceExtraction(library);
    });
  }

  #connect(library: UtilityProcess, extraction: UtilityProcess): void {
    const { port1, port2 } = new MessageChannelMain();
    library.postMessage({ kind: 'extraction' }, [port1]);
    extraction.postMessage({ kind: 'library' }, [port2]);
  }

  #replaceExtraction(library: UtilityProcess): void {
    if (++this.#restarts > MAX_RESTARTS) return;
    const extraction = utilityProcess.fork(this.#options.extractEntry, [], {
      serviceName: 'Passalong extraction',
    });
    this.#processes = [library, extraction];
    extraction.on('exit', () => {
      if (!this.#isClosing) this.#replaceExtraction(library);
    });
    this.#connect(library, extraction);
  }

  #ended(name: string, code: number): void {
    if (this.#isClosing) return;
    this.#options.log.failure(`${name} process`, new Error(`ended with code ${code}`));
    this.#remote?.abandon('the library process ended');
    this.#remote = undefined;
    for (const child of this.#processes) child.removeAllListeners('exit').kill();
    if (++this.#restarts > MAX_RESTARTS || !this.#source) return;
    void this.open(this.#source).catch((cause) => this.#options.log.failure('library restart', cause));
  }
}
