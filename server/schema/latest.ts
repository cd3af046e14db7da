import { z } from 'zod';
import type { Graph } from '../derive/batch.ts';
import { findBatch } from '../graph/ledger.ts';
import type { LearnedStatement } from '../graph/statements.ts';
import { type PlaceKeys, pageOf, placeOf } from '../table/page.ts';
import { readCursor, writeCursor } from './connection.ts';
import { readSelected, type Shelf } from './selected.ts';

/** What a filter selects, last learned first. */
export interface LatestPage {
  /** Sequence of the ledger that it stands on. */
  readonly asOf: number;
  readonly statements: readonly LearnedStatement[];
  /** Of the next page; null on the last one. */
  readonly next: string | null;
}

const CURSOR = z.tuple([z.number(), z.string(), z.number(), z.string()]);
const LATEST = { by: 'learned', ascending: false } as const;

/**
 * A page of what `filter` selects, a StatementFilter as JSON has it. Throws ArgumentError and UnknownIdError, naming the
 * field, for what the API would refuse as well.
 */
export async function readLatestPage(
  shelf: Shelf,
  filter: unknown,
  { size, after }: { readonly size: number; readonly after: string | null },
): Promise<LatestPage> {
  const place = readCursor(after, CURSOR);
  const answer = await readSelected(shelf, filter, (selection) => {
    const rows = pageOf(selection, LATEST, place, size + 1);
    const places = rows.map((row) => placeOf(selection, LATEST, row));
    const times = places.map(([sequence]) => selection.moment.table.timeOf(sequence));
    return { view: { places, times }, statements: places.slice(0, size).map(([, , , id]) => id) };
  });
  const { places, times } = answer.view;
  const statements = answer.statements.map((detail, row) => ({
    ...{ detail, sequence: places[row]?.[0] ?? 0, at: times[row] ?? '' },
  }));
  const last: PlaceKeys | undefined = places.length > size ? places[size - 1] : undefined;
  return { asOf: answer.asOf, statements, next: last === undefined ? null : writeCursor(last) };
}

/** After every time. */
const EVER = '~';

/** The ledger's sequence: while it is the same, so is every answer. */
export async function readSequence(graph: Pick<Graph, 'read'>): Promise<number> {
  const [batch] = await graph.read((transaction) => findBatch(transaction, { at: EVER }));
  return batch?.asOf ?? 0;
}
