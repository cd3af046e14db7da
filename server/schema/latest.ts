import { coerceInputValue, type GraphQLInputType } from 'graphql';
import { z } from 'zod';
import type { Graph } from '../derive/batch.ts';
import { ArgumentError } from '../errors.ts';
import { findBatch } from '../graph/ledger.ts';
import type { LearnedStatement } from '../graph/statements.ts';
import { readShown } from '../graph/table.ts';
import type { TableKeeper } from '../table/keeper.ts';
import { type PlaceKeys, pageOf, placeOf } from '../table/page.ts';
import { onlyRow, sequenceOf } from './as-of.ts';
import { readCursor, writeCursor } from './connection.ts';
import { namedIn, refuseUnknown, type StatementFilter, toParameters } from './filter.ts';
import { schema } from './index.ts';

type Given = typeof StatementFilter.$inferInput;

/** What a filter selects, last learned first. */
export interface LatestPage {
  /** Sequence of the ledger that it stands on. */
  readonly asOf: number;
  readonly statements: readonly LearnedStatement[];
  /** Of the next page; null on the last one. */
  readonly next: string | null;
}

/** What a page is read from. */
export interface Shelf {
  readonly graph: Pick<Graph, 'read'>;
  readonly table: TableKeeper;
}

const CURSOR = z.tuple([z.number(), z.string(), z.number(), z.string()]);
const LATEST = { by: 'learned', ascending: false } as const;

/**
 * A page of what `filter` selects, a StatementFilter as JSON has it. Throws ArgumentError and UnknownIdError, naming the
 * field, for what the API would refuse as well.
 */
export async function readLatestPage(
  { graph, table }: Shelf,
  filter: unknown,
  { size, after }: { readonly size: number; readonly after: string | null },
): Promise<LatestPage> {
  const given = readFilter(filter);
  const parameters = toParameters(given);
  const place = readCursor(after, CURSOR);
  const asOf = await sequenceOf(given.asOf, graph, 'filter.asOf');
  const found = await table.answer(
    graph,
    asOf,
    parameters,
    (selection) => {
      const rows = pageOf(selection, LATEST, place, size + 1);
      const places = rows.map((row) => placeOf(selection, LATEST, row));
      const times = places.map(([sequence]) => selection.moment.table.timeOf(sequence));
      const statements = places.slice(0, size).map(([, , , id]) => id);
      return {
        view: { places, times },
        unknown: selection.unknown,
        show: { statements, entities: [], withText: false },
      };
    },
    readShown,
  );
  const { view, shown, ...answer } = onlyRow(found === null ? [] : [found], asOf, 'filter.asOf');
  refuseUnknown(answer.unknown, namedIn(parameters));
  const statements = shown.statements.map((detail, row) => ({
    ...{ detail, sequence: view.places[row]?.[0] ?? 0, at: view.times[row] ?? '' },
  }));
  const last: PlaceKeys | undefined = view.places.length > size ? view.places[size - 1] : undefined;
  return { asOf: answer.asOf, statements, next: last === undefined ? null : writeCursor(last) };
}

/** After every time. */
const EVER = '~';

/** The ledger's sequence: while it is the same, so is every answer. */
export async function readSequence(graph: Pick<Graph, 'read'>): Promise<number> {
  const [batch] = await graph.read((transaction) => findBatch(transaction, { at: EVER }));
  return batch?.asOf ?? 0;
}

/** JSON as GraphQL takes it for a StatementFilter. */
function readFilter(value: unknown): Given {
  const type = schema.getType('StatementFilter') as GraphQLInputType;
  return coerceInputValue(value, type, (path, _, error) => {
    const names = path.filter((step) => typeof step === 'string');
    throw new ArgumentError(['filter', ...names].join('.'), error.message.replace(/\.$/u, ''));
  }) as Given;
}
