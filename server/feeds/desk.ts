import PQueue from 'p-queue';
import { describe, UjarError } from '../errors.ts';
import { checkAddress } from '../fetch/addresses.ts';
import type { Event } from '../ingest.ts';
import { followList, NO_MARKS } from '../sources/following.ts';
import { type Feed, isoOf, newFeed } from './feed.ts';
import { type Means, type Ran, runFeed, titleOf } from './run.ts';

export interface Adding {
  readonly address: string;
  readonly outlet: string | null;
  /** Minutes. */
  readonly every: number | null;
  /** Whether it is asked for once, to see that it is a feed. */
  readonly check: boolean;
}

export type Added =
  | {
      /** Where it is followed: the place that it moved to for good, if it did. */
      readonly address: string;
      readonly title: string | null;
      readonly isNew: boolean;
    }
  /** Why it can't be followed, in a line. */
  | { readonly refused: string };

/** Feeds asked for at once; a host is asked for one thing at a time in any case. */
const AT_ONCE = 4;

/** Who runs feeds, on schedule or when asked, never one twice at once. */
export class FeedDesk {
  readonly #means: Means;
  readonly #queue = new PQueue({ concurrency: AT_ONCE });
  readonly #running = new Map<string, Promise<Ran>>();
  readonly #closing = new AbortController();
  #ring = () => {};
  #rung = this.#nextRing();

  constructor(means: Means) {
    this.#means = means;
  }

  list(): Promise<readonly Feed[]> {
    return this.#means.store.list();
  }

  /** `by` is who stands in the audit: the name of a key, or "local". */
  async add({ address, outlet, every, check }: Adding, by = 'local'): Promise<Added> {
    const { clock, reading, store } = this.#means;
    try {
      let feed = newFeed(checkAddress(address).href, { outlet, every }, clock.now());
      if (check) {
        const { moved, list } = await followList(feed.address, NO_MARKS, reading(this.#closing.signal));
        const { outlet: calls = null, every: told = null } = list ?? {};
        feed = { ...feed, address: moved ?? feed.address, title: titleOf(calls), told };
      }
      const given = { ...(outlet !== null && { outlet }), ...(every !== null && { every }) };
      const settings = Object.keys(given).length === 0 ? {} : { ...given, next: feed.next };
      const isNew = await store.add(feed, settings, by);
      this.#wake();
      return { address: feed.address, title: feed.title, isNew };
    } catch (error) {
      if (!(error instanceof UjarError)) throw error;
      return { refused: describe(error) };
    }
  }

  /** All or nothing: where one is not followed nothing is removed, and those that are not are told. */
  async remove(addresses: readonly string[], by = 'local'): Promise<{ readonly unknown: readonly string[] }> {
    const { unknown, feeds } = await this.find(addresses);
    const named = feeds.map((feed) => feed.address);
    if (unknown.length === 0 && named.length > 0) await this.#means.store.remove(named, by);
    this.#wake();
    return { unknown };
  }

  /** The same for pausing, and for going on: at once. */
  async pause(
    addresses: readonly string[],
    paused: boolean,
    by = 'local',
  ): Promise<{ readonly unknown: readonly string[]; readonly changed: readonly string[] }> {
    const { unknown, feeds } = await this.find(addresses);
    if (unknown.length > 0) return { unknown, changed: [] };
    const named = feeds.filter((feed) => feed.paused !== paused).map((feed) => feed.address);
    if (named.length === 0) return { unknown, changed: [] };
    const changed = await this.#means.store.pause(named, paused, isoOf(this.#means.clock.now()), by);
    this.#wake();
    return { unknown, changed };
  }

  /** The feeds at these addresses, however they are spelled. */
  async find(
    addresses: readonly string[],
  ): Promise<{ readonly feeds: readonly Feed[]; readonly unknown: readonly string[] }> {
    const all = new Map((await this.list()).map((feed) => [feed.address, feed]));
    const of = (address: string) =>
      all.get(address) ?? all.get(URL.canParse(address) ? new URL(address).href : address);
    const found = addresses.flatMap((address) => of(address) ?? []);
    return { feeds: [...new Set(found)], unknown: addresses.filter((address) => of(address) === undefined) };
  }

  isRunning(address: string): boolean {
    return this.#running.has(address);
  }

  /** Runs a feed; one that runs already is waited for. Throws only what keeps the graph from being asked. */
  take(
    feed: Feed,
    { signal, forced }: { readonly signal?: AbortSignal; readonly forced: boolean },
    report: (event: Event) => void,
  ): Promise<Ran> {
    const { address } = feed;
    const under = this.#running.get(address);
    if (under !== undefined) {
      report({ kind: 'note', line: `${address}: is being read already; waiting for that` });
      return under;
    }
    const ending = AbortSignal.any([this.#closing.signal, ...(signal === undefined ? [] : [signal])]);
    const counted = (event: Event) => {
      if (event.kind === 'failed') this.#means.failed?.(event.code);
      report(event);
    };
    const running = this.#queue
      .add(() => runFeed(feed, this.#means, { signal: ending, forced }, counted))
      .finally(() => {
        this.#running.delete(address);
        this.#wake();
      });
    this.#running.set(address, running);
    return running;
  }

  /** Settles when a feed was added, changed or removed, or a run has ended. */
  changed(): Promise<void> {
    return this.#rung;
  }

  /** Ends what runs, each once what it had read is written. */
  async close(): Promise<void> {
    this.#closing.abort(new Error('stopped'));
    await Promise.allSettled(this.#running.values());
  }

  #wake(): void {
    const ring = this.#ring;
    this.#rung = this.#nextRing();
    ring();
  }

  #nextRing(): Promise<void> {
    return new Promise((resolve) => {
      this.#ring = resolve;
    });
  }
}
