import { coerceInputValue, type GraphQLInputType } from 'graphql';
import type { Graph } from '../derive/batch.ts';
import { ArgumentError } from '../errors.ts';
import type { StatementDetail } from '../graph/statements.ts';
import { readShown } from '../graph/table.ts';
import type { TableKeeper } from '../table/keeper.ts';
import type { Selection } from '../table/selection.ts';
import { onlyRow, sequenceOf } from './as-of.ts';
import { namedIn, refuseUnknown, type StatementFilter, toParameters } from './filter.ts';
import { schema } from './index.ts';

type Given = typeof StatementFilter.$inferInput;

/** What a selection is read from. */
export interface Shelf {
  readonly graph: Pick<Graph, 'read'>;
  readonly table: TableKeeper;
}

/** A view of a selection, with the statements that it shows. */
export interface Selected<V> {
  readonly view: V;
  /** Sequence of the ledger that it stands on. */
  readonly asOf: number;
  readonly statements: readonly StatementDetail[];
}

/**
 * A view of what `filter` selects, a StatementFilter as JSON has it, for what is no GraphQL. `count` gives it with the ids of the
 * statements that are to be shown. Throws ArgumentError and UnknownIdError, naming the field, for what the API would refuse as well.
 */
export async function readSelected<V>(
  { graph, table }: Shelf,
  filter: unknown,
  count: (selection: Selection) => { readonly view: V; readonly statements: readonly string[] },
): Promise<Selected<V>> {
  const given = readFilter(filter);
  const parameters = toParameters(given);
  const asOf = await sequenceOf(given.asOf, graph, 'filter.asOf');
  const found = await table.answer(
    graph,
    asOf,
    parameters,
    (selection) => {
      const { view, statements } = count(selection);
      return { view, unknown: selection.unknown, show: { statements, entities: [], withText: false } };
    },
    readShown,
  );
  const answer = onlyRow(found === null ? [] : [found], asOf, 'filter.asOf');
  refuseUnknown(answer.unknown, namedIn(parameters));
  return { view: answer.view, asOf: answer.asOf, statements: answer.shown.statements };
}

/** JSON as GraphQL takes it for a StatementFilter. */
function readFilter(value: unknown): Given {
  const type = schema.getType('StatementFilter') as GraphQLInputType;
  return coerceInputValue(value, type, (path, _, error) => {
    const names = path.filter((step) => typeof step === 'string');
    throw new ArgumentError(['filter', ...names].join('.'), error.message.replace(/\.$/u, ''));
  }) as Given;
}
