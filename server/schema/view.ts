import type { GraphQLResolveInfo } from 'graphql';
import type { EntityNode, FilterParameters, StatementDetail } from '../graph/statements.ts';
import { readShown } from '../graph/table.ts';
import type { Selection } from '../table/selection.ts';
import { onlyRow, sequenceOf } from './as-of.ts';
import type { Context } from './context.ts';
import { namedIn, refuseUnknown, type StatementFilter, toParameters } from './filter.ts';

/** The filter of a view as the caller gave it. */
export type GivenFilter = typeof StatementFilter.$inferInput | null | undefined;

/** A view of a selection, with the ids of what it shows, and those that the caller named and nothing has or had. */
export interface Counted<V> {
  readonly view: V;
  readonly statements?: readonly string[];
  readonly entities?: readonly string[];
  readonly withText?: boolean;
  readonly unknown?: readonly string[];
}

/** What a view shows: its statements in the order of their ids, its entities by theirs. */
export interface View<V> {
  readonly view: V;
  /** Ledger sequence that it stands on. */
  readonly asOf: number;
  readonly statements: readonly StatementDetail[];
  readonly entities: ReadonlyMap<string, EntityNode>;
}

/**
 * A view of what the filter selects; what hangs below the field is answered as of the same. `named` are the arguments beside
 * the filter's that name entities. Throws ArgumentError and UnknownIdError, naming the argument.
 */
export async function readView<V>(
  { table, graph, pin }: Context,
  info: GraphQLResolveInfo,
  given: GivenFilter,
  named: Readonly<Record<string, readonly string[]>>,
  count: (selection: Selection, filter: FilterParameters) => Counted<V>,
): Promise<View<V>> {
  const filter = toParameters(given);
  const asOf = await sequenceOf(given?.asOf, graph, 'filter.asOf');
  pin(info, asOf);
  const found = await table.answer(
    graph,
    asOf,
    filter,
    (selection) => {
      const {
        view,
        unknown = [],
        statements = [],
        entities = [],
        withText = false,
      } = count(selection, filter);
      return { view, unknown: [...selection.unknown, ...unknown], show: { statements, entities, withText } };
    },
    readShown,
  );
  const answer = onlyRow(found === null ? [] : [found], asOf, 'filter.asOf');
  refuseUnknown(answer.unknown, { ...named, ...namedIn(filter) });
  const { statements, entities } = answer.shown;
  return {
    ...{ view: answer.view, asOf: answer.asOf, statements },
    entities: new Map(entities.map((entity) => [entity.id, entity])),
  };
}

/** The entity that a view shows. */
export function shownEntity({ entities }: Pick<View<unknown>, 'entities'>, id: string): EntityNode {
  const entity = entities.get(id);
  if (entity === undefined) throw new Error(`entity ${id} went while it was read`);
  return entity;
}
