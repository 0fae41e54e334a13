/** Does a list of small tasks in slices, so that whoever asks something meanwhile is answered in between. */

export class BackgroundWork {
  readonly #sliceMs: number;
  #tasks: readonly (() => void)[] = [];
  #next = 0;
  #isScheduled = false;
  #waiting: (() => void)[] = [];

  /** @param sliceMs how long one slice may keep the thread; `Infinity` does everything at once */
  constructor(sliceMs: number) {
    this.#sliceMs = sliceMs;
  }

  /** Whether everything is done at once. */
  get isWhole(): boolean {
    return this.#sliceMs === Number.POSITIVE_INFINITY;
  }

  /** How many tasks are left. */
  get left(): number {
    return this.#tasks.length - this.#next;
  }

  /** Replaces what is left and does a first slice of it. */
  replace(tasks: readonly (() => void)[]): void {
    this.#tasks = tasks;
    this.#next = 0;
    if (!this.#isScheduled) this.#slice();
  }

  /** Resolves when nothing is left. */
  whenIdle(): Promise<void> {
    if (this.left === 0) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #slice(): void {
    this.#isScheduled = false;
    const end = performance.now() + this.#sliceMs;
    while (this.left > 0 && performance.now() < end) {
      const task = this.#tasks[this.#next];
      this.#next++;
      task?.();
    }
    if (this.left > 0) {
      this.#isScheduled = true;
      setImmediate(() => this.#slice());
      return;
    }
    this.#tasks = [];
    this.#next = 0;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
