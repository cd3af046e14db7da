import { closeBatch, type Deed, nextSequence } from '../graph/ledger.ts';
import type { Transaction } from '../graph/query.ts';
import { type Graph, NOTHING } from './batch.ts';

/**
 * Writes something that brings no articles, with who did it, in one transaction: the ledger's lock comes first, as in every
 * write. `work` gives what it made and the deed; what it throws leaves nothing behind. `at` is an ISO time in UTC.
 */
export function writeDeed<T>(
  graph: Pick<Graph, 'write'>,
  at: string,
  work: (transaction: Transaction) => Promise<readonly [made: T, deed: Deed]>,
): Promise<T> {
  return graph.write(async (transaction) => {
    const sequence = await nextSequence(transaction, at);
    const [made, deed] = await work(transaction);
    await closeBatch(transaction, { sequence, what: NOTHING, deed });
    return made;
  });
}
