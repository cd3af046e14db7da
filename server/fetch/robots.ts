import robotsParser from 'robots-parser';
import { type FetchError, RefusedAddressError, type UjarError } from '../errors.ts';
import type { Clock } from './clock.ts';
import { faultAt } from './failures.ts';

/** The name that robots.txt files call us by. */
export const ROBOT = 'Ujar';

/** What RFC 9309 has us read of a robots.txt; the rest is left. */
export const MOST_RULES = 500 * 1024;

const DAY = 24 * 3600 * 1000;
/** After how long a robots.txt that could not be read is asked for again. */
const AGAIN = 10 * 60 * 1000;
const MOST_ORIGINS = 2000;

/**
 * What an origin's robots.txt turned out to be: its text, none at all, or why nobody knows; or what is wrong with the host
 * itself, so that nothing is fetched from it whatever its rules are.
 */
export type RulesFound =
  | { readonly text: string }
  | { readonly none: true }
  | { readonly unknown: string }
  | { readonly fault: RefusedAddressError | FetchError };

interface Rules {
  readonly until: number;
  /** Why an address is not to be fetched; null where it may be. */
  readonly refusal: (address: string) => UjarError | null;
  /** Seconds between requests, where they ask for any. */
  readonly delay: number | null;
}

/** The rules of hosts, kept for a day (RFC 9309, 2.4). */
export class Robots {
  readonly #known = new Map<string, Promise<Rules>>();

  constructor(
    private readonly read: (address: string, signal: AbortSignal | undefined) => Promise<RulesFound>,
    private readonly clock: Clock,
  ) {}

  /**
   * Throws RefusedAddressError where the rules forbid `url` or are not known, and what is wrong with its host; else gives
   * the seconds that they want between requests.
   */
  async heed(url: URL, signal?: AbortSignal): Promise<number | null> {
    const { refusal, delay } = await this.#rulesOf(url.origin, signal);
    const error = refusal(url.href);
    if (error !== null) throw error;
    return delay;
  }

  async #rulesOf(origin: string, signal: AbortSignal | undefined): Promise<Rules> {
    const known = this.#known.get(origin);
    if (known !== undefined) {
      const rules = await known;
      if (rules.until > this.clock.now()) return rules;
      if (this.#known.get(origin) !== known) return this.#rulesOf(origin, signal);
    }
    const [oldest] = this.#known.keys();
    if (this.#known.size >= MOST_ORIGINS && oldest !== undefined) this.#known.delete(oldest);
    const reading = this.#read(origin, signal);
    this.#known.set(origin, reading);
    reading.catch(() => this.#known.delete(origin));
    return reading;
  }

  async #read(origin: string, signal: AbortSignal | undefined): Promise<Rules> {
    const address = `${origin}/robots.txt`;
    const found = await this.read(address, signal);
    const now = this.clock.now();
    if ('none' in found) return { until: now + DAY, refusal: () => null, delay: null };
    if ('fault' in found) {
      const { fault } = found;
      return { until: now + AGAIN, refusal: (url) => faultAt(url, fault), delay: null };
    }
    if ('unknown' in found) {
      const reason = `the host's rules are not known (${found.unknown}); nothing is fetched from it until they are`;
      return { until: now + AGAIN, refusal: (url) => new RefusedAddressError(url, reason), delay: null };
    }
    const rules = robotsParser(address, found.text);
    return {
      until: now + DAY,
      refusal: (url) =>
        rules.isAllowed(url, ROBOT) === false ? new RefusedAddressError(url, `${address} forbids it`) : null,
      delay: rules.getCrawlDelay(ROBOT) ?? null,
    };
  }
}
