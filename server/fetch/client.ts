import { type Agent, type Dispatcher, request } from 'undici';
import { FetchError, RefusedAddressError, toldOf, UjarError } from '../errors.ts';
import { VERSION } from '../version.ts';
import { checkAddress, isOwn, type OwnHost, portOf } from './addresses.ts';
import { CLOCK, type Clock } from './clock.ts';
import { openAgent, RESOLVE, type Resolve } from './connector.ts';
import { type Bytes, capped, collect, ENCODINGS, readEncodings, unpack } from './decoding.ts';
import { failureOf, isOfHost, statusFailure, waitOf } from './failures.ts';
import { Hosts, type SharedTurns } from './hosts.ts';
import { MOST_RULES, ROBOT, Robots, type RulesFound } from './robots.ts';

/** What servers are told of us, the name that robots.txt may use first. */
export const USER_AGENT = `${ROBOT}/${VERSION} (reads news articles for who said what; heeds robots.txt for ${ROBOT})`;

const REDIRECTS = [301, 302, 303, 307, 308];
const PERMANENT = [301, 308];
const MOST_REDIRECTS = 5;

/** How often a request is made that fails in a way that may pass, and how long the first rest between is. */
const MOST_TRIES = 3;
const FIRST_REST = 2000;
/** Who asks for a longer rest (Retry-After) is not waited for: the next run is early enough. */
const LONGEST_REST = 5 * 60_000;

export interface ClientOptions {
  /** Hosts of the operator's own network. */
  readonly own?: readonly OwnHost[];
  /** Requests at once, to all hosts together. */
  readonly concurrency?: number;
  readonly timeouts?: Timeouts;
  readonly clock?: Clock;
  readonly resolve?: Resolve;
  /** Where other processes ask the same hosts. */
  readonly turns?: SharedTurns | null;
}

/** Milliseconds: until connected, until the head of the answer, between two pieces of it, and for all of a request. */
export interface Timeouts {
  readonly connect: number;
  readonly head: number;
  readonly idle: number;
  readonly whole: number;
}

const TIMEOUTS: Timeouts = { connect: 10_000, head: 30_000, idle: 30_000, whole: 120_000 };

export interface Asked {
  /** The address of what links here; null for what the operator named. */
  readonly from?: string | null;
  /** What the last answer had, so that an unchanged one need not be sent again. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  readonly signal?: AbortSignal | undefined;
}

/** The head of an answer. */
export interface Head {
  /** After redirects. */
  readonly address: string;
  /** Media type in lower case, without parameters. */
  readonly type: string | null;
  readonly charset: string | null;
  /** ISO time in UTC. */
  readonly retrieved: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Where what was asked for stands from now on, as its server says by permanent redirects; null where it stays. */
  readonly moved: string | null;
}

export interface Fetched extends Head {
  /** Unpacked. */
  readonly bytes: Uint8Array;
}

/** An answer whose body is still coming; `bytes` must be read to its end or left by `return`. */
export interface Opened extends Head {
  readonly bytes: Bytes;
}

/** The server says that nothing changed since the answer whose marks were given. */
export type Unchanged = Head & { readonly unchanged: true };

interface Answer {
  readonly url: URL;
  readonly moved: URL | null;
  readonly response: Dispatcher.ResponseData;
}

/**
 * The only network client. http and https; every address is checked when it is connected to, for every hop anew;
 * heeds robots.txt; asks a host one thing at a time with a rest between; tries again what may pass.
 * Throws RefusedAddressError for what is never fetched, FetchError for what did not come: both name the address that was
 * asked for, and the one that it led to.
 */
export class Client {
  readonly #agent: Agent;
  readonly #hosts: Hosts;
  readonly #robots: Robots;
  readonly #own: readonly OwnHost[];
  readonly #clock: Clock;
  readonly #timeouts: Timeouts;

  constructor(options: ClientOptions = {}) {
    const { own = [], concurrency = 8, timeouts = TIMEOUTS, clock = CLOCK } = options;
    const { resolve = RESOLVE, turns = null } = options;
    this.#own = own;
    this.#clock = clock;
    this.#timeouts = timeouts;
    this.#agent = openAgent(own, timeouts.connect, resolve);
    this.#hosts = new Hosts(concurrency, clock, turns);
    this.#robots = new Robots((address, signal) => this.#readRules(address, signal), clock);
  }

  /** Whether there are hosts of the operator's own network that it may fetch from. */
  get leadsInwards(): boolean {
    return this.#own.length > 0;
  }

  /** The whole of what an address gives, of at most `most` unpacked bytes. */
  async get(address: string, most: number, asked: Asked = {}): Promise<Fetched | Unchanged> {
    return this.#retry(asked, () =>
      this.#follow(address, asked, true, async (answer) => {
        const head = this.#headOf(answer);
        if (answer.response.statusCode === 304) return { ...head, unchanged: true as const };
        return { ...head, bytes: await collect(await bodyOf(answer, most)) };
      }),
    );
  }

  /** The same for what is too large to hold: its pieces as they come. Only the beginning is tried again. */
  async open(address: string, most: number, asked: Asked = {}): Promise<Opened> {
    return this.#retry(asked, () =>
      this.#follow(address, asked, false, async (answer) => {
        const bytes = await bodyOf(answer, most);
        return { ...this.#headOf(answer), bytes: telling(bytes, answer.url, checkAddress(address).href) };
      }),
    );
  }

  async close(): Promise<void> {
    await this.#agent.destroy();
  }

  /** Follows redirects to an answer, and has `take` make of it what is wanted while it is still the host's turn. */
  async #follow<T>(
    address: string,
    asked: Asked,
    whole: boolean,
    take: (answer: Answer) => Promise<T>,
    heeding = true,
  ): Promise<T> {
    const given = checkAddress(address);
    const from = asked.from == null ? null : checkAddress(asked.from);
    try {
      return await this.#walk(given, from, asked, whole, take, heeding);
    } catch (error) {
      throw toldOf(given.href, error);
    }
  }

  async #walk<T>(
    given: URL,
    source: URL | null,
    asked: Asked,
    whole: boolean,
    take: (answer: Answer) => Promise<T>,
    heeding: boolean,
  ): Promise<T> {
    let url = given;
    let from = source;
    let moved: URL | null = null;
    let permanent = true;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      this.#refuseInwards(from, url);
      if (heeding) this.#hosts.slow(url.host, (await this.#robots.heed(url, asked.signal)) ?? 0);
      const free = !heeding || this.#isOwn(url);
      const { signal } = asked;
      const outcome = await this.#hosts.turn(url.host, { free, signal }, () =>
        this.#ask(url, asked, whole, (response) => take({ url, response, moved })),
      );
      if (!(outcome instanceof Redirect)) return outcome;
      from = url;
      url = checkAddress(outcome.to, url.href);
      permanent &&= outcome.permanent;
      if (permanent) moved = url;
    }
    throw new FetchError(given.href, `redirects more than ${MOST_REDIRECTS} times`, false);
  }

  async #ask<T>(
    url: URL,
    { etag, lastModified, signal }: Asked,
    whole: boolean,
    take: (response: Dispatcher.ResponseData) => Promise<T>,
  ): Promise<T | Redirect> {
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(OVERTIME), this.#timeouts.whole);
    const ending = signal === undefined ? limit.signal : AbortSignal.any([limit.signal, signal]);
    let left: Dispatcher.ResponseData | null = null;
    try {
      const response = await request(url, {
        dispatcher: this.#agent,
        signal: ending,
        headersTimeout: this.#timeouts.head,
        bodyTimeout: this.#timeouts.idle,
        headers: {
          'user-agent': USER_AGENT,
          accept: 'text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8',
          'accept-language': 'id, en;q=0.9, *;q=0.5',
          'accept-encoding': ENCODINGS,
          ...(etag ? { 'if-none-match': etag } : {}),
          ...(lastModified ? { 'if-modified-since': lastModified } : {}),
        },
      });
      left = response;
      const { statusCode } = response;
      const location = headerOf(response, 'location');
      const redirects = REDIRECTS.includes(statusCode) && location !== null;
      const wanted = statusCode === 304 || (statusCode >= 200 && statusCode <= 299);
      // Read to its end where it is short, so that the connection serves the next request too.
      if (redirects || !wanted) await response.body.dump({ limit: 65_536, signal: ending }).catch(() => {});
      if (redirects) return new Redirect(location, PERMANENT.includes(statusCode));
      if (!wanted) throw this.#refusalOf(url, response);
      const taken = await take(response);
      if (!whole) left = null;
      return taken;
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      if (limit.signal.aborted)
        throw new FetchError(url.href, `took longer than ${this.#timeouts.whole / 1000} seconds`, true);
      throw failureOf(url.href, error);
    } finally {
      clearTimeout(timer);
      if (left?.body.readableEnded === false) left.body.on('error', () => {}).destroy();
    }
  }

  #refusalOf(url: URL, response: Dispatcher.ResponseData): FetchError {
    const wait = waitOf(headerOf(response, 'retry-after'), this.#clock.now());
    const heeded = wait !== null && [429, 503].includes(response.statusCode);
    if (heeded) this.#hosts.rest(url.host, Math.min(wait, LONGEST_REST));
    return statusFailure(url.href, response.statusCode, heeded && wait > LONGEST_REST);
  }

  async #retry<T>({ signal }: Asked, work: () => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await work();
      } catch (error) {
        signal?.throwIfAborted();
        if (!(error instanceof FetchError && error.passing) || tries >= MOST_TRIES) throw error;
        await this.#clock.sleep(FIRST_REST * 4 ** (tries - 1), signal);
      }
    }
  }

  async #readRules(address: string, signal: AbortSignal | undefined): Promise<RulesFound> {
    try {
      const text = await this.#retry({ signal }, () =>
        this.#follow(address, { signal }, true, (answer) => beginningOf(answer, MOST_RULES), false),
      );
      return { text };
    } catch (error) {
      signal?.throwIfAborted();
      if (!(error instanceof UjarError)) throw error;
      const { status } = error instanceof FetchError ? error : { status: null };
      // What keeps the rules from being read keeps everything else of the host from it: that is what is told.
      if (isOfHost(error)) return { fault: error };
      // RFC 9309, 2.3.1.3: no rules. 429 says that there may be some.
      if (status !== null && status >= 400 && status < 500 && status !== 429) return { none: true };
      return { unknown: error.message };
    }
  }

  /** Nothing from outside leads into the operator's own network, even to a host that the operator named. */
  #refuseInwards(from: URL | null, to: URL): void {
    if (from !== null && this.#isOwn(to) && !this.#isOwn(from))
      throw new RefusedAddressError(
        to.href,
        `is in your own network, and ${from.href} is not: what comes from outside leads nowhere inside`,
      );
  }

  #isOwn(url: URL): boolean {
    return isOwn(url.hostname, portOf(url), this.#own);
  }

  #headOf({ url, response, moved }: Answer): Head {
    const [type = '', ...parameters] = (headerOf(response, 'content-type') ?? '').split(';');
    const charset = parameters.map((each) => /^\s*charset\s*=\s*["']?([^"'\s]+)/iu.exec(each)?.[1]);
    return {
      address: url.href,
      type: type.trim().toLowerCase() || null,
      charset: charset.find((name) => name !== undefined)?.toLowerCase() ?? null,
      retrieved: new Date(this.#clock.now()).toISOString(),
      etag: headerOf(response, 'etag'),
      lastModified: headerOf(response, 'last-modified'),
      moved: moved?.href ?? null,
    };
  }
}

const OVERTIME = new Error('overtime');

class Redirect {
  constructor(
    readonly to: string,
    readonly permanent: boolean,
  ) {}
}

function headerOf(response: Dispatcher.ResponseData, name: string): string | null {
  const value = response.headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

/** The unpacked body, cut off with FetchError at `most` bytes. */
async function bodyOf({ url, response }: Answer, most: number): Promise<Bytes> {
  const header = response.headers['content-encoding'];
  const named = Array.isArray(header) ? header.join(',') : (header ?? null);
  const encodings = readEncodings(named);
  if (encodings === null)
    throw new FetchError(url.href, `is packed in a way that is not known (${named?.slice(0, 40)})`, false);
  return capped(
    await unpack(response.body, encodings),
    most,
    () => new FetchError(url.href, `is larger than ${Math.round(most / 2 ** 20)} MiB`, false),
  );
}

async function beginningOf(answer: Answer, most: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of await bodyOf(answer, Number.POSITIVE_INFINITY)) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= most) break;
  }
  return Buffer.concat(chunks).subarray(0, most).toString('utf8');
}

/** What breaks while a body is read is told as what breaks before. */
async function* telling(bytes: Bytes, url: URL, given: string): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } catch (error) {
    throw toldOf(given, failureOf(url.href, error));
  }
}
