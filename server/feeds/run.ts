import { normaliseAddress } from '../clean/address.ts';
import { codeOf, describe, FetchError, toldOf, type UjarError } from '../errors.ts';
import type { Clock } from '../fetch/clock.ts';
import { articleId } from '../graph/rows.ts';
import {
  type Event,
  ingestItems,
  type Preparer,
  type Settled,
  type Submit,
  type Summary,
} from '../ingest.ts';
import { followList, type Named } from '../sources/following.ts';
import type { Item, Reading } from '../sources/item.ts';
import { afterFailed, afterTaken, type Entry, judgeEntry, type Remembered } from './entries.ts';
import { afterFailure, afterSuccess, type Feed } from './feed.ts';
import type { FeedStore } from './store.ts';

/** What feeds are run with. */
export interface Means {
  readonly store: FeedStore;
  readonly submit: Submit;
  /** By default this process. */
  readonly preparer?: Preparer | undefined;
  /** Reads for the length of a run, until `signal`. */
  readonly reading: (signal: AbortSignal) => Reading;
  readonly clock: Pick<Clock, 'now'>;
  /** Hears of what could not be used, by the code of its error, whoever had the feed run. */
  readonly failed?: ((code: string) => void) | undefined;
}

/** How a run ended. */
export interface Ran extends Summary {
  /** False where the feed says that nothing changed. */
  readonly changed: boolean;
}

/** No links and no failures are asked about at once than these. */
const AT_ONCE = 200;
const LONGEST_TITLE = 200;

const NOTHING: Ran = {
  ...{ articles: 0, statements: 0, known: 0, refused: 0, failed: 0 },
  ...{ stopped: false, changed: false },
};

/**
 * Asks a feed what it names, and takes in those pages that are new or changed. What fails is reported, and kept with
 * the feed; throws only what keeps the graph from being asked. Until all that it names is settled, the feed is asked
 * for as if it had changed, so that nothing is lost. At `signal` what was read is written and the feed stays due.
 * `forced`: what failed before is tried again though it is early.
 */
export async function runFeed(
  feed: Feed,
  { store, submit, preparer, reading: read, clock }: Means,
  { signal, forced }: { readonly signal: AbortSignal; readonly forced: boolean },
  report: (event: Event) => void,
): Promise<Ran> {
  if (signal.aborted) return { ...NOTHING, stopped: true };
  const reading = read(signal);
  try {
    const { etag, lastModified } = feed;
    const followed = await followList(feed.address, { etag, lastModified }, reading);
    const succeed = async (brought: Partial<Feed>) => {
      await store.save(afterSuccess(feed, brought, clock.now()));
      await move(feed.address, followed.moved, store, report);
    };
    if (followed.list === null) {
      await succeed(followed.marks);
      return NOTHING;
    }
    const work = new Entries(store, clock, forced);
    const given = feed.outlet === null ? {} : { outlet: feed.outlet };
    const way = { submit, preparer, reading, settle: (settled: readonly Settled[]) => work.settle(settled) };
    const summary = await ingestItems(work.due(followed.list.items), given, way, report).finally(() =>
      work.save(),
    );
    const brought = { ...broughtBy(feed, followed.list, summary), named: work.named, error: work.failure };
    if (summary.stopped) await store.save({ ...feed, articles: brought.articles });
    else await succeed({ ...brought, ...(work.isOpen ? { etag, lastModified } : followed.marks) });
    return { ...summary, changed: true };
  } catch (error) {
    if (signal.aborted) return { ...NOTHING, stopped: true };
    const reason = reasonOf(feed.address, error);
    report({ kind: 'failed', reason, code: codeOf(error), place: feed.address });
    await store.save(afterFailure(feed, reason, clock.now()));
    return { ...NOTHING, failed: 1, changed: true };
  }
}

function reasonOf(address: string, error: unknown): string {
  const reason = describe(toldOf(address, error));
  return reason.startsWith(address) ? reason : `${address}: ${reason}`;
}

/** Has a feed followed at the address that it moved to for good. */
async function move(
  from: string,
  to: string | null,
  store: FeedStore,
  report: (event: Event) => void,
): Promise<void> {
  if (to === null || to === from) return;
  const line = (await store.move(from, to))
    ? `has moved for good, and is now followed at ${to}`
    : `has moved to ${to}, which is followed as well; remove this one`;
  report({ kind: 'note', line: `${from}: ${line}` });
}

function broughtBy(feed: Feed, { outlet, every }: Named, summary: Summary) {
  return {
    title: titleOf(outlet) ?? feed.title,
    told: every,
    articles: feed.articles + summary.articles,
    taken: summary.articles,
    failed: summary.failed,
  };
}

/** As it may stand in a line on a terminal. */
export function titleOf(written: string | null): string | null {
  const words = (written ?? '').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return words === '' ? null : words.slice(0, LONGEST_TITLE);
}

/** The pages that a feed names in one run, and what becomes of them. */
class Entries {
  named = 0;
  /** The last failure, in a line. */
  failure: string | null = null;
  /** True where something is to be tried again though the feed may not change. */
  isOpen = false;
  readonly #known = new Map<string, Remembered>();
  #ready: Entry[] = [];

  constructor(
    private readonly store: FeedStore,
    private readonly clock: Pick<Clock, 'now'>,
    private readonly forced: boolean,
  ) {}

  /** Those that are to be fetched, and what failed in the list itself. */
  async *due(items: AsyncIterable<Item> | Iterable<Item>): AsyncGenerator<Item> {
    let group: Item[] = [];
    for await (const item of items) {
      group.push(item);
      if (group.length < AT_ONCE) continue;
      yield* await this.#choose(group);
      group = [];
    }
    yield* await this.#choose(group);
  }

  async #choose(items: readonly Item[]): Promise<readonly Item[]> {
    const addresses = items.flatMap((item) => (item.kind === 'link' ? [keyOf(item.link.address)] : []));
    const fresh = [...new Set(addresses)].filter((address) => !this.#known.has(address));
    const found = fresh.length === 0 ? new Map() : await this.store.remember(fresh);
    return items.filter((item) => {
      if (item.kind === 'failure') this.#fail(item.error);
      if (item.kind !== 'link') return true;
      this.named += 1;
      const address = keyOf(item.link.address);
      const remembered = found.get(address);
      // Named twice, with other tracking in its address.
      if (remembered === undefined || this.#known.has(address)) return false;
      this.#known.set(address, remembered);
      const judged = judgeEntry(item.link.told.modified, remembered, this.clock.now());
      const due = judged === 'due' || (judged === 'later' && this.forced && remembered.entry?.open === true);
      if (judged === 'later' && !due) {
        this.isOpen = true;
        this.failure ??= remembered.entry?.failure ?? null;
      }
      return due;
    });
  }

  async settle(settled: readonly Settled[]): Promise<void> {
    for (const one of settled) {
      const address = keyOf(one.link.address);
      const before = this.#known.get(address)?.entry ?? null;
      const told = one.link.told.modified;
      const now = this.clock.now();
      if ('intake' in one) {
        this.#ready.push(afterTaken(address, before, articleId(one.intake.article), told, now));
        continue;
      }
      const entry = afterFailed(address, before, one.error, told, now);
      this.isOpen ||= entry.open;
      this.failure = entry.failure;
      this.#ready.push(entry);
    }
    if (this.#ready.length >= AT_ONCE) await this.save();
  }

  async save(): Promise<void> {
    const ready = this.#ready;
    this.#ready = [];
    await this.store.saveEntries(ready);
  }

  /** A sitemap that another names may come the next time; a broken entry does not. */
  #fail(error: UjarError): void {
    this.failure = describe(error);
    this.isOpen ||= error instanceof FetchError && error.passing;
  }
}

/** By what a page is known again: its address without tracking. */
function keyOf(address: string): string {
  return normaliseAddress(address) ?? address;
}
