import type { RunEvent } from './state.ts';

/** Events that wait for a listener who is slow. */
const MOST_WAITING = 1000;

/**
 * What one listener is told, in order. For who is slow, an article read is told with the next one; if even so more
 * waits than is kept, the oldest is left out: every event holds the totals.
 */
export class Listener implements AsyncIterableIterator<RunEvent> {
  readonly #waiting: RunEvent[] = [];
  #wake: (() => void) | null = null;
  #ended = false;
  readonly #left: () => void;

  /** `left` is called when nobody listens any more. */
  constructor(left: () => void) {
    this.#left = left;
  }

  tell(event: RunEvent): void {
    if (this.#ended) return;
    const last = this.#waiting.at(-1);
    if (event.kind === 'cleaned' && last?.kind === 'cleaned' && last.run.id === event.run.id)
      this.#waiting.pop();
    this.#waiting.push(event);
    if (this.#waiting.length > MOST_WAITING) this.#waiting.shift();
    this.#wake?.();
  }

  /** Nothing more comes; what waits is still told. */
  end(): void {
    this.#ended = true;
    this.#wake?.();
  }

  async next(): Promise<IteratorResult<RunEvent>> {
    for (;;) {
      const value = this.#waiting.shift();
      if (value !== undefined) return { done: false, value };
      if (this.#ended) return this.return();
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  async return(): Promise<IteratorResult<RunEvent>> {
    this.#waiting.length = 0;
    this.end();
    this.#left();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
