import { brandWithType } from '@pothos/core';
import { ArgumentError } from '../errors.ts';
import { findKnown } from '../graph/ledger.ts';
import { AS_OF, AsOfScalar, sequenceOf } from './as-of.ts';
import { builder, type NodeId, readNodeId } from './builder.ts';
import type { Context } from './context.ts';
import type { Loaders } from './loaders.ts';
import { loadUtterance } from './statement.ts';

/** How the things of each type are found by our own ids. */
const FOUND: Readonly<Record<NodeId['typename'], (id: string, loaders: Loaders) => Promise<object | null>>> =
  {
    Article: (id, { articles }) => articles.load(id),
    Entity: (id, { entities }) => entities.load(id),
    Event: (id, { events }) => events.load(id),
    Statement: (id, { statements }) => statements.load(id),
    Utterance: (id, { utterances }) => loadUtterance(id, utterances),
  };

/** The things with these ids on the wire, in their order; null where there is none. Throws ArgumentError for a sequence that is yet to come. */
async function findNodes(
  ids: readonly (string | number)[],
  loaders: Loaders,
  asOf: number | null,
  { graph }: Pick<Context, 'graph'>,
): Promise<(object | null)[]> {
  const named = ids.map((id) => readNodeId(String(id)));
  const found = await Promise.all(named.map((each) => each && FOUND[each.typename](each.id, loaders)));
  if (asOf !== null && found.every((each) => each === null)) {
    const [row] = await graph.read((transaction) => findKnown(transaction, { kind: 'entity', id: '' }));
    if (asOf > (row?.asOf ?? 0)) throw new ArgumentError('asOf', `${asOf} is yet to come`);
  }
  return found.map((each, at) => {
    const { typename } = named[at] ?? {};
    if (each !== null && typename !== undefined) brandWithType(each, typename as never);
    return each;
  });
}

builder.queryFields((t) => ({
  node: t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    description: 'The thing with this id, null where there is none, or was none as of then.',
    args: {
      id: t.arg.id({
        required: true,
        description: 'With the type’s name, as answers give it: "Entity:IDN". A past id leads on.',
      }),
      asOf: t.arg({ type: AsOfScalar, description: AS_OF }),
    },
    resolve: async (_, { id, ...args }, context, info) => {
      const asOf = await sequenceOf(args.asOf, context.graph);
      const [found = null] = await findNodes([id], context.pin(info, asOf), asOf, context);
      return found as never;
    },
  }),
  nodes: t.field({
    type: [builder.nodeInterfaceRef()],
    nullable: { list: false, items: true },
    description:
      'The things with these ids, in their order; null where there is none, or was none as of then.',
    args: {
      ids: t.arg.idList({
        required: true,
        description: 'Each with its type’s name, as answers give it; types may be mixed.',
      }),
      asOf: t.arg({ type: AsOfScalar, description: AS_OF }),
    },
    resolve: async (_, { ids, ...args }, context, info) => {
      const asOf = await sequenceOf(args.asOf, context.graph);
      return (await findNodes(ids, context.pin(info, asOf), asOf, context)) as never;
    },
  }),
}));
