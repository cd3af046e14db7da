import { Redis } from 'ioredis';
import { QueueError } from '../errors.ts';

/** How long a server may take to take a connection, and to answer. Milliseconds. */
const CONNECT_MS = 5000;
const ANSWER_MS = 30_000;
/** How long it may be away before what waits for it fails. */
const AWAY_MS = 8000;
const LONGEST_PAUSE = 1000;
/** Older ones lack commands that the queue uses. */
const OLDEST = [6, 2] as const;

/** Is told when Redis has been away for a while, and when it is there again. */
export interface Watch {
  readonly away: (error: QueueError) => void;
  readonly back: () => void;
}

/** A Redis or Valkey, reached. It is connected to again for as long as it is away. */
export class Connection {
  /** Without user and password. */
  readonly address: string;
  /** Commands to it wait until it is there; see `do`. */
  readonly redis: Redis;
  readonly #watch: Watch;
  readonly #copies: Redis[] = [];
  #away: { timer: NodeJS.Timeout | null; error: QueueError | null } | null = null;
  #cause: Error | null = null;
  readonly #failing = new Set<(error: QueueError) => void>();

  private constructor(redis: Redis, address: string, watch: Watch) {
    this.redis = redis;
    this.address = address;
    this.#watch = watch;
    // Who waits for something in Redis takes a copy; all of them end with this one.
    const duplicate = redis.duplicate.bind(redis);
    redis.duplicate = (options) => {
      const copy = duplicate(options);
      this.#copies.push(copy);
      return copy;
    };
    redis.on('error', (error: Error) => {
      this.#cause = error;
    });
    redis.on('close', () => this.#leave());
    redis.on('ready', () => this.#return());
  }

  /**
   * Connects. Throws QueueError in one line that tells what is wrong, within a few seconds. Later it goes on
   * trying for itself.
   */
  static async open(url: string, watch: Watch = UNWATCHED): Promise<Connection> {
    const address = addressOf(url);
    let opened = false;
    const redis = new Redis(url, {
      lazyConnect: true,
      connectTimeout: CONNECT_MS,
      maxRetriesPerRequest: null,
      connectionName: 'ujar',
      retryStrategy: (times) => (opened ? Math.min(times * 100, LONGEST_PAUSE) : null),
    });
    let cause: unknown = null;
    redis.on('error', (error) => {
      cause = error;
    });
    try {
      await redis.connect();
      const version = /^redis_version:(\d+)\.(\d+)/mu.exec(await redis.info('server'));
      const [major, minor] = [Number(version?.[1]), Number(version?.[2])];
      if (!(major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])))
        throw new QueueError(address, `is older than Redis ${OLDEST.join('.')}, which is needed`);
    } catch (error) {
      redis.disconnect();
      if (error instanceof QueueError) throw error;
      throw new QueueError(address, explain(cause ?? error), { cause: cause ?? error });
    }
    opened = true;
    return new Connection(redis, address, watch);
  }

  /** What `work` gives; fails with QueueError once Redis has been away for a while or does not answer. */
  async do<T>(work: () => Promise<T>): Promise<T> {
    if (this.#away?.error) throw this.#away.error;
    let fail = (_: QueueError) => {};
    const failed = new Promise<never>((_, reject) => {
      fail = reject;
    });
    const late = setTimeout(() => fail(this.#error('does not answer')), ANSWER_MS);
    this.#failing.add(fail);
    try {
      const working = work();
      working.catch(() => {});
      return await Promise.race([working, failed]);
    } finally {
      clearTimeout(late);
      this.#failing.delete(fail);
    }
  }

  close(): void {
    if (this.#away?.timer) clearTimeout(this.#away.timer);
    this.redis.removeAllListeners('close');
    for (const redis of [...this.#copies, this.redis]) redis.disconnect();
  }

  #leave(): void {
    if (this.#away !== null) return;
    const away = {
      timer: setTimeout(() => {
        away.timer = null;
        const reason = `went away: ${explain(this.#cause)}`;
        this.#watch.away(this.#error(reason));
        away.error = this.#error(`${reason}; what was written stays, and the same again completes it`);
        for (const fail of [...this.#failing]) fail(away.error);
      }, AWAY_MS) as NodeJS.Timeout | null,
      error: null as QueueError | null,
    };
    this.#away = away;
  }

  #return(): void {
    const { timer = null, error = null } = this.#away ?? {};
    if (timer !== null) clearTimeout(timer);
    this.#away = null;
    this.#cause = null;
    if (error !== null) this.#watch.back();
  }

  #error(reason: string): QueueError {
    return new QueueError(this.address, reason);
  }
}

const UNWATCHED: Watch = { away: () => {}, back: () => {} };

/** A REDIS_URL without its user and password, which are never shown. */
function addressOf(url: string): string {
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname === '/' ? '' : pathname}`;
}

function explain(error: unknown): string {
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string };
  if (code === 'ECONNREFUSED') return 'can not be reached: nothing listens there';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'can not be reached: no host has that name';
  if (code === 'ETIMEDOUT' || /ETIMEDOUT|timed? ?out/iu.test(message))
    return `can not be reached: no answer within ${CONNECT_MS / 1000} s`;
  if (/NOAUTH|WRONGPASS|invalid password|AUTH|NOPERM/u.test(message))
    return 'does not let us in; check the user and the password in it';
  if (/Protocol error|certificate|SSL|TLS|wrong version/iu.test(message))
    return 'answers, but not as a Redis does; rediss:// is for TLS, redis:// for none';
  return message === '' ? 'can not be reached' : `can not be used: ${message.split('\n')[0]}`;
}
