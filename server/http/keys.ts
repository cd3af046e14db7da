import { timingSafeEqual } from 'node:crypto';
import { hashKey, type Key, SCOPES } from '../derive/keys.ts';
import type { Visitor } from '../schema/context.ts';
import { answerWithin } from './patience.ts';

/** What keys are in force is asked of the graph at most so often (milliseconds): another process may have revoked one. */
const STALE_AFTER = 1000;

/** The keys in force as a server knows them: who shows which, and what to end once one is revoked. */
export class KeyRing {
  readonly #read: () => Promise<readonly Key[]>;
  readonly #now: () => number;
  readonly #forget: () => void;
  readonly #open = new Map<string, Set<() => void>>();
  #keys: readonly { readonly hash: Buffer; readonly visitor: Visitor }[] = [];
  #readAt = Number.NEGATIVE_INFINITY;
  #reading: Promise<void> | null = null;

  /** `every` has work done every so many milliseconds until the function that it gives is called. */
  constructor(
    read: () => Promise<readonly Key[]>,
    {
      now = () => performance.now(),
      every = unheeded,
    }: { readonly now?: () => number; readonly every?: typeof unheeded } = {},
  ) {
    this.#read = read;
    this.#now = now;
    // While somebody listens with a key; without, the next request asks.
    this.#forget = every(STALE_AFTER, () => {
      if (this.#open.size > 0) this.refresh().catch(() => {});
    });
  }

  /**
   * Who shows this key; null for none that is in force. It is compared with each, in a time that tells nothing of them.
   * With `patience`, in milliseconds, by the keys known last where the graph does not tell by then: for what must be told
   * while it can't.
   */
  async find(secret: string, patience: number | null = null): Promise<Visitor | null> {
    if (this.#now() - this.#readAt > STALE_AFTER) {
      const reading = this.#reading ?? this.refresh();
      await (patience === null ? reading : answerWithin(reading, patience));
    }
    const given = Buffer.from(hashKey(secret), 'hex');
    let found: Visitor | null = null;
    for (const { hash, visitor } of this.#keys) if (timingSafeEqual(hash, given)) found = visitor;
    return found;
  }

  /** Asks the graph which keys are in force by now, and ends what was opened with one that is no more. */
  refresh(): Promise<void> {
    const before = this.#reading ?? Promise.resolve();
    const reading = before
      .catch(() => {})
      .then(() => this.#readAll())
      .finally(() => {
        if (this.#reading === reading) this.#reading = null;
      });
    this.#reading = reading;
    return reading;
  }

  async #readAll(): Promise<void> {
    const keys = await this.#read();
    this.#readAt = this.#now();
    this.#keys = keys.filter(({ revoked }) => revoked === null).map(inForce);
    for (const [key, ends] of this.#open)
      if (!this.#keys.some(({ visitor }) => visitor.key === key)) for (const end of [...ends]) end();
  }

  /** Has `end` called should the visitor's key be revoked, until the function that it gives is called. */
  watch({ key }: Visitor, end: () => void): () => void {
    const ends = this.#open.get(key) ?? new Set();
    this.#open.set(key, ends.add(end));
    return () => {
      ends.delete(end);
      if (ends.size === 0 && this.#open.get(key) === ends) this.#open.delete(key);
    };
  }

  close(): void {
    this.#forget();
  }
}

function inForce({ id, name, hash, scopes }: Key) {
  const visitor = { key: `Key:${id}`, name, scopes: scopes.includes('admin') ? SCOPES : scopes };
  return { hash: Buffer.from(hash, 'hex'), visitor };
}

function unheeded(ms: number, work: () => void): () => void {
  const timer = setInterval(work, ms);
  timer.unref();
  return () => clearInterval(timer);
}
