import { RateError } from '../errors.ts';

/** How much a caller may still do, and when that was true. */
interface Bucket {
  readonly left: number;
  readonly at: number;
}

const MINUTE = 60_000;

/** Holds each caller to `perMinute` of a unit a minute: all at once, or as they come; what is not used does not add up. */
export class Rate {
  readonly #buckets = new Map<string, Bucket>();

  constructor(
    private readonly perMinute: number,
    private readonly now: () => number,
    private readonly unit: string,
  ) {}

  /** Takes `amount`, at most `perMinute`. Throws RateError, telling after how many seconds there is so much again. */
  take(caller: string, amount = 1): void {
    const now = this.now();
    const { left, at } = this.#buckets.get(caller) ?? { left: this.perMinute, at: now };
    const present = Math.min(this.perMinute, left + (Math.max(0, now - at) * this.perMinute) / MINUTE);
    const asked = Math.min(amount, this.perMinute);
    if (present < asked) {
      const seconds = Math.max(1, Math.ceil(((asked - present) * MINUTE) / this.perMinute / 1000));
      throw new RateError(this.unit, this.perMinute, seconds);
    }
    this.#buckets.set(caller, { left: present - asked, at: now });
  }
}
