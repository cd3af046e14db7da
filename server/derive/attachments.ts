import type { Transaction } from '../graph/query.ts';
import { type Attached, findAttached, reattach } from '../graph/reextraction.ts';

/** A judgement or note whose thing isn't made any more. */
export type Detached = Omit<Attached, 'now'>;

/**
 * Moves what people attached to the contents of `versions`, superseded by batch `sequence`, to what stands in their
 * place by id or exact span; what nothing takes the place of goes into the tray, and is returned.
 */
export async function attachAgain(
  transaction: Transaction,
  sequence: number,
  versions: readonly string[],
): Promise<readonly Detached[]> {
  const attached = await findAttached(transaction, { sequence, versions });
  const moves = attached.filter(({ now }) => now !== null).map(({ by, item, now }) => ({ by, item, now }));
  const lost = attached.filter(({ now }) => now === null).map(({ now, ...rest }) => rest);
  await reattach(transaction, { sequence, moves, lost });
  return lost;
}
