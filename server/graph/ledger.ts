import { query } from './query.ts';

/** Takes the writers' lock and the next sequence. */
export const openBatch = query<{ at: string }, { sequence: number }>('open-batch');

/** Counts of what a batch wrote, as the ledger keeps them. */
export interface BatchCounts {
  readonly articles: number;
  readonly versions: number;
  readonly statements: number;
  readonly reports: number;
}

export const closeBatch = query<{ sequence: number; what: BatchCounts }, never>('close-batch');
