/** Moves through pages by buttons and keys; one drawing at a time, the last wish wins. */
import type { DocumentView } from './views/view.ts';
import type { Say } from './words.ts';

const STEPS: Readonly<Record<string, (page: number, pages: number) => number>> = {
  PageDown: (page) => page + 1,
  PageUp: (page) => page - 1,
  ArrowRight: (page) => page + 1,
  ArrowLeft: (page) => page - 1,
  Home: () => 1,
  End: (_, pages) => pages,
};

export interface PagerParts {
  readonly bar: HTMLElement;
  readonly previous: HTMLButtonElement;
  readonly next: HTMLButtonElement;
  readonly position: HTMLElement;
}

export class Pager {
  readonly #view: DocumentView;
  readonly #parts: PagerParts;
  readonly #say: Say;
  readonly #onTrouble: (cause: unknown) => void;
  #page = 0;
  #wanted = 0;
  #isDrawing = false;

  constructor(view: DocumentView, parts: PagerParts, say: Say, onTrouble: (cause: unknown) => void) {
    this.#view = view;
    this.#parts = parts;
    this.#say = say;
    this.#onTrouble = onTrouble;
    parts.previous.textContent = say('previous');
    parts.next.textContent = say('next');
    parts.previous.addEventListener('click', () => this.go(this.#wanted - 1));
    parts.next.addEventListener('click', () => this.go(this.#wanted + 1));
    parts.bar.hidden = view.pages < 2;
  }

  /** Handles a key; answers whether it was one of ours. */
  press(key: string): boolean {
    const step = STEPS[key];
    if (!step || this.#view.pages < 2) return false;
    this.go(step(this.#wanted, this.#view.pages));
    return true;
  }

  /** Shows a page; one that does not exist becomes the nearest. */
  go(page: number): void {
    this.#wanted = Math.min(this.#view.pages, Math.max(1, page));
    if (!this.#isDrawing) void this.#draw();
  }

  /** Draws the same page again, because the window has another width. */
  again(): void {
    this.#page = 0;
    this.go(this.#wanted);
  }

  async #draw(): Promise<void> {
    this.#isDrawing = true;
    try {
      while (this.#page !== this.#wanted) {
        this.#page = this.#wanted;
        this.#tell();
        await this.#view.show(this.#page);
      }
    } catch (cause) {
      this.#onTrouble(cause);
    } finally {
      this.#isDrawing = false;
    }
  }

  #tell(): void {
    const { pages, position } = this.#view;
    this.#parts.position.textContent = this.#say(position, { page: this.#page, pages });
    this.#parts.previous.disabled = this.#page <= 1;
    this.#parts.next.disabled = this.#page >= pages;
  }
}
