import { comparing } from './page.ts';
import type { Selection } from './selection.ts';

const OLDEST_LEARNED = { by: 'learned', ascending: true } as const;

/**
 * All rows of a selection in the order in which they were learned, then by version, position and id, in pieces of at most
 * `size`: as of one sequence the same on every machine, and what is learned later comes behind. Rows of one batch of the
 * ledger are sorted when they are reached, so that no more is kept than a number for each row, nor done at once.
 */
export function* piecesOf(selection: Selection, size: number): Generator<readonly number[]> {
  let piece: number[] = [];
  for (const batch of batchesOf(selection))
    for (const row of batch) {
      piece.push(row);
      if (piece.length < size) continue;
      yield piece;
      piece = [];
    }
  if (piece.length > 0) yield piece;
}

function* batchesOf(selection: Selection): Generator<Int32Array> {
  const learned = selection.moment.table.learned.values;
  const compare = comparing(selection, OLDEST_LEARNED);
  const rows = oldestFirst(selection.rows, learned);
  for (let from = 0, until = 0; from < rows.length; from = until) {
    const sequence = learned[rows[from] ?? 0];
    while (until < rows.length && learned[rows[until] ?? 0] === sequence) until += 1;
    yield rows.subarray(from, until).sort(compare);
  }
}

/** The rows by the sequences at which they were learned: a counting sort. */
function oldestFirst(rows: Int32Array, learned: Int32Array): Int32Array {
  const places = new Int32Array(rows.reduce((most, row) => Math.max(most, learned[row] ?? 0), 0) + 2);
  const add = (at: number, count: number) => {
    places[at] = (places[at] ?? 0) + count;
  };
  for (const row of rows) add((learned[row] ?? 0) + 1, 1);
  for (let at = 1; at < places.length; at++) add(at, places[at - 1] ?? 0);
  const sorted = new Int32Array(rows.length);
  for (const row of rows) {
    const sequence = learned[row] ?? 0;
    sorted[places[sequence] ?? 0] = row;
    add(sequence, 1);
  }
  return sorted;
}

/** How many of the rows somebody confirmed or corrected. */
export function countReviewed({ moment, rows }: Selection): number {
  let reviewed = 0;
  for (const row of rows) if ((moment.review.values[row] ?? 0) > 0) reviewed += 1;
  return reviewed;
}
