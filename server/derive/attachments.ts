import type { Transaction } from '../graph/query.ts';
import { type Attached, findAttached, reattach } from '../graph/reextraction.ts';
import { deriveCorrections } from './corrections.ts';

/** A judgement or note whose thing isn't made any more. */
export type Detached = Omit<Attached, 'now'>;

/** What became of what people attached. */
export interface Reattached {
  readonly lost: readonly Detached[];
  /** Statements that don't count since they are judged to be none. */
  readonly rejected: readonly string[];
  /** Wordings by id of the statements that are judged together with another: see `originOf`. */
  readonly wordings: ReadonlyMap<string, string>;
}

/**
 * Moves what people attached to the contents of `versions`, superseded by batch `sequence`, to what stands in their
 * place by id or exact span; what nothing takes the place of goes into the tray. Corrections take
 * effect on the statements that they are about now.
 */
export async function attachAgain(
  transaction: Transaction,
  sequence: number,
  versions: readonly string[],
): Promise<Reattached> {
  const attached = await findAttached(transaction, { sequence, versions });
  const moves = attached.filter(({ now }) => now !== null).map(({ by, item, now }) => ({ by, item, now }));
  const lost = attached.filter(({ now }) => now === null).map(({ now, ...rest }) => rest);
  const judged = await reattach(transaction, { sequence, moves, lost });
  const moved = [...new Set(moves.flatMap(({ now }) => now ?? []))];
  const { went } = await deriveCorrections(transaction, sequence, moved);
  const wordings = new Map(judged.map(({ id, wording }) => [id, wording]));
  return { lost, rejected: went.map(({ id }) => id), wordings };
}
