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
  { kind: 'article' | 'entity' | 'event' | 'statement' | 'utterance'; id: string },
  { readonly asOf: number; readonly known: boolean }
>('find-known');

/** Counts of what a batch wrote, as the ledger keeps them. */
export interface BatchCounts {
  readonly articles: number;
  readonly versions: number;
  readonly statements: number;
  readonly reports: number;
}

/** What can be done to the graph. */
const DEEDS = [
  'ingest',
  'retract',
  'erase',
  'take back',
  'judge',
  'correct',
  'undo',
  'reextract',
  'rebuild',
  'create key',
  'revoke key',
  'note',
  'remove note',
  'save view',
  'remove view',
  'add feed',
  'pause feeds',
  'resume feeds',
  'remove feeds',
] as const;

/** Who did what: the log stands in the ledger, so that nothing is written without it. */
export interface Deed {
  /** The name of a key, or "local". */
  readonly by: string;
  readonly did: (typeof DEEDS)[number];
  /** Of what was changed, as they stand on the wire ("Article:..."). */
  readonly ids: readonly string[];
  /** A sentence, without any text of an article. */
  readonly summary: string;
}

export const closeBatch = query<{ sequence: number; what: BatchCounts; deed: Deed }, never>('close-batch');

/** A deed with its place in the ledger; null for what was written before deeds were kept. */
export interface ToldDeed extends Pick<Deed, 'ids'> {
  readonly sequence: number;
  /** ISO time in UTC. */
  readonly at: string;
  readonly by: string | null;
  readonly did: Deed['did'] | null;
  readonly summary: string | null;
}

export const readDeeds = query<
  { before: number; limit: number; by: readonly string[]; did: readonly string[] },
  { readonly unknown: readonly string[]; readonly total: number; readonly page: readonly ToldDeed[] }
>('read-deeds');
