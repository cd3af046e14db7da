import PQueue from 'p-queue';
import type { Clock } from './clock.ts';

/** Between the end of one request to a host and the start of the next, where its rules ask for no longer. */
const DELAY = 1000;
/** The longest that a host's Crawl-delay is heeded; who asks for more is asked once in this time. */
const LONGEST_DELAY = 60_000;
/** Hosts whose last request is kept in mind. */
const MOST_HOSTS = 10_000;

interface Host {
  readonly queue: PQueue;
  delay: number;
  /** Time before which nothing more is asked: as we have it, and as the host asked for. */
  next: number;
  rest: number;
}

/** Has the processes of several machines ask a host one thing at a time. */
export interface SharedTurns {
  /** Waits for the host's turn; gives what ends it, with the milliseconds that the host is to rest. */
  take(host: string, signal: AbortSignal | undefined): Promise<(rest: number) => Promise<void>>;
}

/** Sees to it that hosts are asked one thing at a time, with a rest between, and not too many hosts at once. */
export class Hosts {
  readonly #hosts = new Map<string, Host>();
  readonly #all: PQueue;

  constructor(
    concurrency: number,
    private readonly clock: Clock,
    private readonly shared: SharedTurns | null = null,
  ) {
    this.#all = new PQueue({ concurrency });
  }

  /**
   * Does `work` when it is the turn of `host`. The operator's own hosts, and what is asked for before anything else
   * may be (`free`), have no rest after the one before.
   */
  async turn<T>(
    host: string,
    { free, signal }: { readonly free: boolean; readonly signal: AbortSignal | undefined },
    work: () => Promise<T>,
  ): Promise<T> {
    const lane = this.#lane(host);
    const queued = async () => {
      signal?.throwIfAborted();
      const rest = (free ? lane.rest : Math.max(lane.next, lane.rest)) - this.clock.now();
      if (rest > 0) await this.clock.sleep(rest, signal);
      const end = free ? undefined : await this.shared?.take(host, signal);
      try {
        return await this.#all.add(work);
      } finally {
        if (!free) lane.next = this.clock.now() + lane.delay;
        await end?.(Math.max(lane.delay, lane.rest - this.clock.now()));
      }
    };
    return free ? queued() : lane.queue.add(queued);
  }

  /** Takes in what a host's rules ask for, in seconds. */
  slow(host: string, seconds: number): void {
    this.#lane(host).delay = Math.min(Math.max(DELAY, seconds * 1000), LONGEST_DELAY);
  }

  /** Leaves a host in peace for so many milliseconds. */
  rest(host: string, ms: number): void {
    const lane = this.#lane(host);
    lane.rest = Math.max(lane.rest, this.clock.now() + ms);
  }

  #lane(host: string): Host {
    const known = this.#hosts.get(host);
    if (known !== undefined) return known;
    this.#forget();
    const lane: Host = { queue: new PQueue({ concurrency: 1 }), delay: DELAY, next: 0, rest: 0 };
    this.#hosts.set(host, lane);
    return lane;
  }

  /** Lets go of the hosts that may be asked again by now, when there are many. */
  #forget(): void {
    if (this.#hosts.size < MOST_HOSTS) return;
    const now = this.clock.now();
    for (const [host, { queue, next, rest }] of this.#hosts)
      if (queue.size === 0 && queue.pending === 0 && Math.max(next, rest) <= now) this.#hosts.delete(host);
  }
}
