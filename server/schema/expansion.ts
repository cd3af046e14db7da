import { z } from 'zod';
import type { EntityNode } from '../graph/statements.ts';
import {
  countExpansion,
  type ExpansionCounts,
  type Neighbour,
  type NeighboursCount,
} from '../table/expansion.ts';
import { presentOf } from '../table/selection.ts';
import { builder, ownId } from './builder.ts';
import { pageSize, readCursor, STOOD, type Stood, toConnection } from './connection.ts';
import { EntityRef } from './entity.ts';
import { ClockEnum, DirectionEnum, EntityKindEnum } from './enums.ts';
import { StatementFilter } from './filter.ts';
import { StanceSplitRef } from './totals.ts';
import { readView, shownEntity, type View } from './view.ts';

const NeighbourType = builder.inputType('NeighbourType', {
  description: 'What sort of neighbours: one of the `counts` of `neighbourhood` by its direction and kind.',
  fields: (t) => ({
    direction: t.field({
      type: DirectionEnum,
      required: true,
      description: 'BY: those that the entity speaks about. ABOUT: those that speak about it.',
    }),
    kind: t.field({ type: EntityKindEnum, description: 'Of the neighbours; without it, every kind.' }),
  }),
});

const NeighboursRef = builder.objectRef<NeighboursCount>('Neighbours').implement({
  description: 'How many neighbours, and by what they are such.',
  fields: (t) => ({
    entities: t.exposeInt('entities', { description: 'How many neighbours.' }),
    reports: t.exposeInt('reports', {
      description: 'Statements between them and the entity; one about two of them counts once.',
    }),
    utterances: t.exposeInt('utterances', { description: 'Distinct acts of speech among them.' }),
  }),
});

interface NeighbourRow extends Omit<Neighbour, 'entity'> {
  readonly entity: EntityNode;
}

type ExpansionShape = Stood<NeighbourRow['entity']> & {
  readonly whole: NeighboursCount;
  readonly rest: NeighboursCount;
};

const shapeOf = (connection: unknown) => connection as ExpansionShape;
const rowOf = (edge: unknown) => (edge as { readonly row: NeighbourRow }).row;

const Expansion = builder.connectionObject(
  {
    type: EntityRef,
    name: 'Expansion',
    description: 'Neighbours of one entity, a page of them, each edge with what is said.',
    fields: (t) => ({
      totals: t.field({
        type: NeighboursRef,
        description: 'Of all neighbours of the type, before any cap.',
        resolve: (connection) => shapeOf(connection).whole,
      }),
      remainder: t.field({
        type: NeighboursRef,
        description:
          'Of those that come after this page: what is not shown yet. A statement about one that is shown and one that is not counts here as well.',
        resolve: (connection) => shapeOf(connection).rest,
      }),
      totalCount: t.int({
        description: 'Neighbours of the type.',
        resolve: (connection) => shapeOf(connection).totalCount,
      }),
      asOf: t.int({ description: STOOD, resolve: (connection) => shapeOf(connection).asOf }),
    }),
  },
  {
    name: 'ExpansionEdge',
    description: 'The arrow between the entity and a neighbour, in the direction that was asked for.',
    fields: (t) => ({
      reports: t.int({
        description: 'Statements of the filter that it stands for.',
        resolve: (edge) => rowOf(edge).reports,
      }),
      utterances: t.int({
        description: 'Distinct acts of speech among them.',
        resolve: (edge) => rowOf(edge).utterances,
      }),
      stances: t.field({
        type: StanceSplitRef,
        description: 'To whom is spoken about.',
        resolve: (edge) => rowOf(edge),
      }),
      latest: t.string({
        nullable: true,
        description:
          'The latest of the days on which they begin on the clock, "2026-03-04"; null where none is dated.',
        resolve: (edge) => rowOf(edge).latest || null,
      }),
    }),
  },
);

const CURSOR = z.tuple([z.number().int().min(0), z.string(), z.string().min(1)]);

builder.queryField('expand', (t) =>
  t.field({
    type: Expansion,
    description:
      'The neighbours of one entity that are of a type: most utterances first, of equals the latest. See `neighbourhood` for how many of which type there are. Example: expand(id: "Entity:JPN", type: {direction: BY, kind: PERSON}, first: 20) { edges { reports node { id name } } remainder { entities } pageInfo { endCursor } }',
    args: {
      id: t.arg.id({ required: true, description: 'The entity, by an id that it has or had.' }),
      type: t.arg({ type: NeighbourType, required: true, description: 'Which of its neighbours.' }),
      first: t.arg.int({ description: '1 to 200, 20 by default.' }),
      after: t.arg.string({ description: 'The cursor of the last neighbour of the page before.' }),
      filter: t.arg({ type: StatementFilter, description: 'Which statements count; without it, all.' }),
      clock: t.arg({
        type: ClockEnum,
        description: 'Of the latest day; that of the filter’s period where none is given.',
      }),
    },
    resolve: async (_, { id, type, first, after, filter, clock }, context, info) => {
      const size = pageSize(first, 20);
      const start = readCursor(after, CURSOR);
      const asked = ownId('Entity', String(id));
      const answer = await readView(context, info, filter, { id: [asked] }, (selection) => {
        const unknown: string[] = [];
        const view = countExpansion(selection, {
          ...{ anchor: presentOf(selection.moment, asked, unknown), limit: size, after: start },
          ...{ direction: type.direction, kind: type.kind ?? null, clock: clock ?? selection.clock },
        });
        return { view, unknown, entities: view.page.map(({ entity }) => entity) };
      });
      return toExpansion(answer, size, after);
    },
  }),
);

function toExpansion(
  { view, asOf, entities }: View<ExpansionCounts>,
  size: number,
  after: string | null | undefined,
): ExpansionShape {
  const { page, whole, rest } = view;
  const rows = page.map((row): NeighbourRow => ({ ...row, entity: shownEntity({ entities }, row.entity) }));
  const keysOf = ({ utterances, latest, entity }: NeighbourRow) => [utterances, latest, entity.id];
  const { edges, pageInfo } = toConnection(rows, size, whole.entities, after, keysOf, (row) => row);
  return {
    edges: edges.map(({ cursor, node }) => ({ cursor, node: node.entity, row: node })),
    pageInfo: { ...pageInfo, hasNextPage: rest.entities > 0 },
    totalCount: whole.entities,
    ...{ whole, rest, asOf },
  };
}
