import { RateError } from '../errors.ts';

/** How much a caller may still do, and when that was true. */
interface Bucket {
  readonly left: number;
  readonly at: number;
}

const MINUTE = 60_000;

/** Holds each caller to `perMinute` a minute: all at once, or as they come; what is not used does not add up. */
export class Rate {
  readonly #buckets = new Map<string, Bucket>();

  constructor(
    private readonly perMinute: number,
    private readonly now: () => number,
  ) {}

  /** Takes one. Throws RateError, telling after how many seconds there is one again. */
  take(caller: string): void {
    const now = this.now();
    const { left, at } = this.#buckets.get(caller) ?? { left: this.perMinute, at: now };
    const present = Math.min(this.perMinute, left + (Math.max(0, now - at) * this.perMinute) / MINUTE);
    if (present < 1) {
      const seconds = Math.max(1, Math.ceil(((1 - present) * MINUTE) / this.perMinute / 1000));
      throw new RateError(this.perMinute, seconds);
    }
    this.#buckets.set(caller, { left: present - 1, at: now });
  }
}
