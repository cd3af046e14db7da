import { listAlone, listBlocks } from '../graph/identities.ts';
import { closeBatch, nextSequence } from '../graph/ledger.ts';
import type { Transaction } from '../graph/query.ts';
import { type Graph, NOTHING } from './batch.ts';
import { deriveEntities, type NameOf } from './entities.ts';
import { deriveEvents } from './events.ts';
import { rederiveLikeness } from './likeness.ts';
import { deriveUtterances } from './utterances.ts';

/** Blocks or occurrences whose entities are derived in one transaction, which a server's memory bounds. */
const PAGE = 2000;

/**
 * Derives everything anew from what is stored, and writes what differs: returns how many links that was. One transaction
 * for some names at a time: whoever reads meanwhile finds each name's entities as they were or as they are to be.
 */
export async function rebuild(graph: Graph, at: string, nameOf: NameOf): Promise<number> {
  const step = (derive: (transaction: Transaction, sequence: number) => Promise<number>) =>
    graph.write(async (transaction) => {
      const sequence = await nextSequence(transaction, at);
      const changed = await derive(transaction, sequence);
      await closeBatch(transaction, { sequence, what: NOTHING });
      return changed;
    });
  let changed = 0;
  for await (const reduced of pagesOf((after) =>
    graph.read(async (transaction) =>
      (await listBlocks(transaction, { after, limit: PAGE })).map(({ block }) => block),
    ),
  ))
    changed += await step((transaction, sequence) =>
      deriveEntities(transaction, sequence, { came: [], gone: [], reduced }, nameOf),
    );
  for await (const ids of pagesOf((after) =>
    graph.read(async (transaction) =>
      (await listAlone(transaction, { after, limit: PAGE })).map(({ id }) => id),
    ),
  ))
    changed += await step((transaction, sequence) =>
      deriveEntities(transaction, sequence, { came: { ids }, gone: [], reduced: [] }, nameOf),
    );
  const rest = await step(async (transaction, sequence) => {
    const utterances = await deriveUtterances(transaction, sequence, null);
    const events = await deriveEvents(transaction, sequence, null);
    return utterances + events + (await rederiveLikeness(transaction, sequence));
  });
  return changed + rest;
}

/** Pages of keys in their order, each read by the last key of the one before. */
async function* pagesOf(
  read: (after: string) => Promise<readonly string[]>,
): AsyncGenerator<readonly string[]> {
  for (let after = ''; ; ) {
    const page = await read(after);
    if (page.length > 0) yield page;
    if (page.length < PAGE) return;
    after = page.at(-1) ?? '';
  }
}
