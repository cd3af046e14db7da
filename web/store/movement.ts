import { useEffect, useRef, useState } from 'react';

/** What a value being moved by hand is doing to the page's history. */
export type History = 'push' | 'replace';

export interface Movement<T> {
  /** the value as it stands under the hand; where nothing moves, the present one */
  readonly value: T;
  /** the same between two renderings, when steps come faster than these */
  now(): T;
  /**
   * Takes a step: seen at once, told when the movement rests. While it is held the movement goes on after a rest; what
   * nobody holds, such as a wheel, ends at the first.
   */
  move(value: T, held: boolean): void;
  /** Tells what is not told yet. The next step begins a movement of its own. */
  end(): void;
}

/** How long nothing may move for the movement to rest, in milliseconds. */
const rest = 150;

/**
 * A value of the page's state that is moved in many steps. Only what it comes to rest at is told: pushed at the first
 * rest, then replaced, so that undo takes the movement as one step. A change from elsewhere (undo, a link) ends it.
 */
export function useMovement<T>(
  present: T,
  same: (a: T, b: T) => boolean,
  tell: (value: T, history: History) => void,
): Movement<T> {
  const [draft, setDraft] = useState<{ readonly value: T } | null>(null);
  const latest = useRef({ present, same, tell });
  latest.current = { present, same, tell };
  const hand = useRef<Hand<T> | null>(null);
  hand.current ??= new Hand(() => latest.current);
  const moving = hand.current;
  useEffect(() => () => moving.end(), [moving]);
  const stale = draft !== null && !moving.waits && !same(draft.value, present);
  useEffect(() => {
    if (!stale) return;
    moving.forget();
    setDraft(null);
  }, [stale, moving]);
  const value = draft === null || stale ? present : draft.value;
  const now = useRef(value);
  now.current = value;
  return {
    value,
    now: () => now.current,
    move(value, held) {
      now.current = value;
      setDraft({ value });
      moving.move(value, held);
    },
    end: () => moving.end(),
  };
}

interface Latest<T> {
  readonly present: T;
  readonly same: (a: T, b: T) => boolean;
  readonly tell: (value: T, history: History) => void;
}

/** The steps of one movement, between the hand and the state. */
class Hand<T> {
  readonly #latest: () => Latest<T>;
  #waiting: { readonly value: T } | null = null;
  #told: { readonly value: T } | null = null;
  #held = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(latest: () => Latest<T>) {
    this.#latest = latest;
  }

  get waits(): boolean {
    return this.#waiting !== null;
  }

  move(value: T, held: boolean): void {
    if (held !== this.#held) this.end();
    this.#held = held;
    this.#waiting = { value };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#rest(), rest);
  }

  end(): void {
    this.#rest();
    this.#told = null;
  }

  forget(): void {
    this.#told = null;
  }

  #rest(): void {
    clearTimeout(this.#timer);
    const step = this.#waiting;
    this.#waiting = null;
    const { present, same, tell } = this.#latest();
    if (step === null || same(step.value, present)) return;
    const goesOn = this.#told !== null && same(this.#told.value, present);
    this.#told = this.#held ? step : null;
    tell(step.value, goesOn ? 'replace' : 'push');
  }
}
