import { query, type Transaction } from './query.ts';

/** Which ledger it is, by a name that no other has, and the sequence that it stands at. */
export interface LedgerState {
  readonly begun: string;
  readonly sequence: number;
}

const openBatch = query<{ at: string }, { sequence: number }>('open-batch');

/** Takes the writers' lock, until the transaction ends, and the next sequence. `at` is an ISO time in UTC. */
export async function nextSequence(transaction: Transaction, at: string): Promise<number> {
  const [batch] = await openBatch(transaction, { at });
  if (batch === undefined) throw new Error('the ledger gave no sequence');
  return batch.sequence;
}

export const findBatch = query<{ at: string }, { readonly asOf: number }>('find-batch');

/** Whether there ever was a thing, and where the ledger stands. */
export const findKnown = query<
  { kind: 'article' | 'entity' | 'event' | 'utterance'; id: string },
  { readonly asOf: number; readonly known: boolean }
>('find-known');

/** Counts of what a batch wrote, as the ledger keeps them. */
export interface BatchCounts {
  readonly articles: number;
  readonly versions: number;
  readonly statements: number;
  readonly reports: number;
}

export const closeBatch = query<{ sequence: number; what: BatchCounts }, never>('close-batch');
