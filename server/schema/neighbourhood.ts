import {
  type EntityNode,
  entitiesOf,
  type NeighbourhoodAnswer,
  readNeighbourhood,
  type TotalsRow,
} from '../graph/statements.ts';
import { onlyRow, sequenceOf } from './as-of.ts';
import { builder, ownId } from './builder.ts';
import { pageSize } from './connection.ts';
import { EntityRef } from './entity.ts';
import { DirectionEnum, EntityKindEnum } from './enums.ts';
import { namedIn, refuseUnknown, StatementFilter, toParameters } from './filter.ts';
import { chooseNeighbours, type NeighbourShape } from './neighbours.ts';
import { StanceSplitRef, TotalsRef } from './totals.ts';

type Pair = NeighbourhoodAnswer['pairs'][number];

interface ArrowShape {
  readonly pair: Pair;
  readonly speaker: EntityNode;
  readonly target: EntityNode;
}

interface NeighbourhoodShape {
  readonly entities: readonly NeighbourShape[];
  readonly arrows: readonly ArrowShape[];
  readonly counts: NeighbourhoodAnswer['counts'];
  readonly hidden: number;
  readonly totals: TotalsRow;
  readonly asOf: number;
}

const Neighbour = builder.objectRef<NeighbourShape>('Neighbour').implement({
  fields: (t) => ({
    entity: t.field({ type: EntityRef, resolve: (neighbour) => neighbour.entity }),
    anchor: t.exposeBoolean('anchor'),
    reports: t.exposeInt('reports', { description: 'Statements of the filter by it or about it.' }),
    utterances: t.exposeInt('utterances'),
  }),
});

const Arrow = builder.objectRef<ArrowShape>('Arrow').implement({
  description: 'What one entity says about another.',
  fields: (t) => ({
    id: t.id({ resolve: ({ pair }) => `Arrow:${pair.speaker}>${pair.target}` }),
    speaker: t.field({ type: EntityRef, resolve: (arrow) => arrow.speaker }),
    target: t.field({ type: EntityRef, resolve: (arrow) => arrow.target }),
    reports: t.int({ resolve: ({ pair }) => pair.reports }),
    utterances: t.int({ resolve: ({ pair }) => pair.utterances }),
    stances: t.field({ type: StanceSplitRef, resolve: ({ pair }) => pair }),
  }),
});

const NeighbourCount = builder.objectRef<NeighbourhoodAnswer['counts'][number]>('NeighbourCount').implement({
  description: 'Neighbours of the anchors by kind and direction, before any cap.',
  fields: (t) => ({
    direction: t.field({
      type: DirectionEnum,
      resolve: (count) => (count.direction === 'BY' ? 'by' : 'about'),
    }),
    kind: t.field({ type: EntityKindEnum, resolve: (count) => count.kind }),
    entities: t.exposeInt('entities'),
    reports: t.exposeInt('reports'),
    utterances: t.exposeInt('utterances'),
  }),
});

const Neighbourhood = builder.objectRef<NeighbourhoodShape>('Neighbourhood').implement({
  fields: (t) => ({
    entities: t.field({ type: [Neighbour], resolve: (shape) => shape.entities }),
    arrows: t.field({
      type: [Arrow],
      description: 'Between the entities shown; with anchors those from or to an anchor.',
      resolve: (shape) => shape.arrows,
    }),
    counts: t.field({
      type: [NeighbourCount],
      description: 'With anchors: how many neighbours there are by kind and direction, before any cap.',
      resolve: (shape) => shape.counts,
    }),
    hidden: t.exposeInt('hidden', { description: 'Entities that match but are not among those shown.' }),
    totals: t.field({ type: TotalsRef, resolve: (shape) => shape.totals }),
    asOf: t.exposeInt('asOf', { description: 'Ledger sequence that the answer stands on.' }),
  }),
});

builder.queryField('neighbourhood', (t) =>
  t.field({
    type: Neighbourhood,
    description:
      'Who speaks about whom. ids: the anchors whose neighbours are wanted; without them the most spoken of everywhere.',
    args: {
      ids: t.arg.idList(),
      filter: t.arg({ type: StatementFilter }),
      first: t.arg.int({ defaultValue: 60, description: 'Entities at most: 1 to 200.' }),
    },
    resolve: async (_, { ids, filter, first }, { graph, pin }, info) => {
      const size = pageSize(first, 60);
      const parameters = toParameters(filter);
      const anchors = (ids ?? []).map((id) => ownId('Entity', String(id)));
      const asOf = await sequenceOf(filter?.asOf, graph, 'filter.asOf');
      pin(info, asOf);
      const rows = await graph.read((transaction) =>
        readNeighbourhood(transaction, {
          asOf,
          filter: parameters,
          named: { entities: [...new Set([...entitiesOf(parameters), ...anchors])], anchors },
        }),
      );
      const answer = onlyRow(rows, asOf, 'filter.asOf');
      refuseUnknown(answer.unknown, { ids: anchors, ...namedIn(parameters) });
      return toShape(answer, size, anchors.length > 0);
    },
  }),
);

function toShape(answer: NeighbourhoodAnswer, size: number, anchored: boolean): NeighbourhoodShape {
  const { shown, hidden } = chooseNeighbours(answer, size, anchored);
  const byId = new Map(shown.map((neighbour) => [neighbour.entity.id, neighbour.entity]));
  const arrows = answer.pairs.flatMap((pair) => {
    const speaker = byId.get(pair.speaker);
    const target = byId.get(pair.target);
    const near = !anchored || answer.anchors.includes(pair.speaker) || answer.anchors.includes(pair.target);
    return speaker === undefined || target === undefined || !near ? [] : [{ pair, speaker, target }];
  });
  return { entities: shown, arrows, counts: answer.counts, hidden, totals: answer.totals, asOf: answer.asOf };
}
