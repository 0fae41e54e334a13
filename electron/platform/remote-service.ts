/**
 * Calls across two of our own processes: a method's name and its arguments go one way, its answer the
 * other, and news may be told unasked. Both ends are our code, so this checks shape but not meaning.
 */

/** What both Electron's ports and Node's have in common. */
export interface MessageChannelEnd {
  post(message: unknown): void;
  receive(listener: (message: unknown) => void): void;
}

type Method = (...given: never[]) => Promise<unknown>;
/** A service is an interface of async methods. */
export type Service<Face> = { readonly [Name in keyof Face]: Method };

type Call = {
  readonly kind: 'call';
  readonly id: number;
  readonly method: string;
  readonly given: readonly unknown[];
};
type Answer = { readonly kind: 'answer'; readonly id: number; readonly value: unknown };
type Failure = {
  readonly kind: 'failure';
  readonly id: number;
  readonly name: string;
  readonly message: string;
};
type News = { readonly kind: 'news'; readonly value: unknown };
type Message = Call | Answer | Failure | News;

function failureOf(id: number, cause: unknown): Failure {
  const error = cause instanceof Error ? cause : new Error(String(cause));
  return { kind: 'failure', id, name: error.name, message: error.message };
}

/** A service may be an object or a class; what every object has is no method of it. */
function methodOf<Face extends object>(
  service: Face,
  name: string,
): (...given: readonly unknown[]) => unknown {
  const method: unknown = name in Object.prototype ? undefined : Reflect.get(service, name);
  if (typeof method !== 'function') throw new Error(`no such method: ${name}`);
  return method.bind(service) as (...given: readonly unknown[]) => unknown;
}

/** Answers the other end's calls with this service, until the process ends. */
export function serve<Face extends Service<Face>>(end: MessageChannelEnd, service: Face): void {
  end.receive((message) => {
    const call = message as Message;
    if (call.kind !== 'call') return;
    Promise.resolve()
      .then(() => methodOf(service, call.method)(...call.given))
      .then(
        (value) => end.post({ kind: 'answer', id: call.id, value }),
        (cause: unknown) => end.post(failureOf(call.id, cause)),
      );
  });
}

/** Tells the other end something unasked. */
export function tell(end: MessageChannelEnd, value: unknown): void {
  end.post({ kind: 'news', value });
}

/** The other end's service, called as if it were here. */
export class RemoteService<Face extends Service<Face>> {
  readonly #end: MessageChannelEnd;
  readonly #waiting = new Map<number, { answer: (value: unknown) => void; refuse: (error: Error) => void }>();
  #last = 0;

  constructor(end: MessageChannelEnd, onNews: (value: unknown) => void) {
    this.#end = end;
    end.receive((message) => this.#settle(message as Message, onNews));
  }

  /** Rejects when the method threw there, or when the other process is gone. */
  call<Name extends keyof Face & string>(
    method: Name,
    ...given: Parameters<Face[Name]>
  ): ReturnType<Face[Name]> {
    const id = ++this.#last;
    const settled = new Promise<unknown>((answer, refuse) => this.#waiting.set(id, { answer, refuse }));
    this.#end.post({ kind: 'call', id, method, given } satisfies Call);
    return settled as ReturnType<Face[Name]>;
  }

  /** Refuses every open call; used when the other process ended. */
  abandon(reason: string): void {
    for (const { refuse } of this.#waiting.values()) refuse(new Error(reason));
    this.#waiting.clear();
  }

  #settle(message: Message, onNews: (value: unknown) => void): void {
    if (message.kind === 'call') return;
    if (message.kind === 'news') {
      onNews(message.value);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.kind === 'answer') waiting?.answer(message.value);
    else waiting?.refuse(Object.assign(new Error(message.message), { name: message.name }));
  }
}
