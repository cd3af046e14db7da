import type { Graph } from '../derive/batch.ts';
import { writeDeed } from '../derive/deeds.ts';
import * as queries from '../graph/feeds.ts';
import type { Deed } from '../graph/ledger.ts';
import type { Transaction } from '../graph/query.ts';
import type { Entry, Remembered } from './entries.ts';
import type { Feed } from './feed.ts';

/** Feeds and what became of the pages that they named, as the graph keeps them. */
export class FeedStore {
  readonly #graph: Graph;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** In order of address. */
  list(): Promise<readonly Feed[]> {
    return listFeeds(this.#graph);
  }

  /** True if it was not there. Of one that is there only what `settings` names changes. */
  async add(feed: Feed, settings: Partial<Feed>, by: string): Promise<boolean> {
    const [row] = await this.#change({ by, did: 'add feed', ids: [feed.address] }, (transaction) =>
      queries.addFeed(transaction, { feed: { ...feed }, settings: { ...settings } }),
    );
    return row?.isNew === true;
  }

  /** What a run changed: not what the operator sets, which may change meanwhile. */
  async save({ address, outlet, every, paused, added, ...ran }: Feed): Promise<void> {
    await this.#graph.write((transaction) => queries.saveFeed(transaction, { address, feed: ran }));
  }

  /** False where the new address is followed by itself, or the feed was removed. */
  async move(from: string, to: string): Promise<boolean> {
    const rows = await this.#graph.write((transaction) => queries.moveFeed(transaction, { from, to }));
    return rows.length > 0;
  }

  /** The addresses of those that were not so already. */
  async pause(
    addresses: readonly string[],
    paused: boolean,
    next: string,
    by: string,
  ): Promise<readonly string[]> {
    const did = paused ? 'pause feeds' : 'resume feeds';
    const rows = await this.#change({ by, did, ids: addresses }, (transaction) =>
      queries.pauseFeeds(transaction, { addresses, paused, next }),
    );
    return rows.map(({ address }) => address);
  }

  async remove(addresses: readonly string[], by: string): Promise<void> {
    await this.#change({ by, did: 'remove feeds', ids: addresses }, (transaction) =>
      queries.removeFeeds(transaction, { addresses }),
    );
  }

  /** What the operator changes stands in the ledger; what runs bring is in what they write. */
  #change<T>(deed: Omit<Deed, 'summary'>, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return writeDeed(this.#graph, new Date().toISOString(), async (transaction) => {
      const summary = `${deed.ids.length} ${deed.ids.length === 1 ? 'feed' : 'feeds'}`;
      return [await work(transaction), { ...deed, summary }];
    });
  }

  async remember(addresses: readonly string[]): Promise<ReadonlyMap<string, Remembered>> {
    const rows = await this.#graph.read((transaction) => queries.findEntries(transaction, { addresses }));
    return new Map(
      rows.map(({ address, entry, stands, seen }) => [
        address,
        { entry: entry === null ? null : ({ ...NO_ENTRY, ...entry } as Entry), stands, seen },
      ]),
    );
  }

  async saveEntries(entries: readonly Entry[]): Promise<void> {
    if (entries.length === 0) return;
    const rows = entries.map((entry) => ({ ...entry }));
    await this.#graph.write((transaction) => queries.saveEntries(transaction, { entries: rows }));
  }
}

/** All that are followed, in order of address. */
export async function listFeeds(graph: Pick<Graph, 'read'>): Promise<readonly Feed[]> {
  const rows = await graph.read((transaction) => queries.readFeeds(transaction, {}));
  return rows.map(({ feed }) => ({ ...NO_FEED, ...feed }) as Feed);
}

/** The properties that a node lacks where they have no value. */
const NO_FEED = {
  ...{ outlet: null, title: null, every: null, told: null, etag: null, lastModified: null },
  ...{ tried: null, succeeded: null, error: null },
} satisfies Partial<Feed>;
const NO_ENTRY = { article: null, has: null, next: null, failure: null } satisfies Partial<Entry>;
