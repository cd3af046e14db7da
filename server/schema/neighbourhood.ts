import type { EntityNode, NeighbourhoodAnswer, TotalsRow } from '../graph/statements.ts';
import { countNeighbourhood, type NeighbourCounts } from '../table/neighbours.ts';
import { presentOf } from '../table/selection.ts';
import { builder, ownId } from './builder.ts';
import { pageSize } from './connection.ts';
import { EntityRef } from './entity.ts';
import { DirectionEnum, EntityKindEnum } from './enums.ts';
import { StatementFilter } from './filter.ts';
import { StanceSplitRef, TotalsRef } from './totals.ts';
import { readView, shownEntity, type View } from './view.ts';

type Pair = NeighbourhoodAnswer['pairs'][number];

interface NeighbourShape {
  readonly entity: EntityNode;
  readonly anchor: boolean;
  readonly reports: number;
  readonly utterances: number;
}

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
    resolve: async (_, { ids, filter, first }, context, info) => {
      const size = pageSize(first, 60);
      const asked = (ids ?? []).map((id) => ownId('Entity', String(id)));
      const answer = await readView(context, info, filter, { ids: asked }, (selection) => {
        const unknown: string[] = [];
        const anchors = new Set(asked.map((id) => presentOf(selection.moment, id, unknown)));
        const view = countNeighbourhood(selection, anchors, size);
        return { view, unknown, entities: view.shown.map(({ entity }) => entity) };
      });
      return toShape(answer);
    },
  }),
);

function toShape({ view, asOf, entities }: View<NeighbourCounts>): NeighbourhoodShape {
  const { shown, pairs, ...counts } = view;
  return {
    ...counts,
    asOf,
    entities: shown.map((each) => ({ ...each, entity: shownEntity({ entities }, each.entity) })),
    arrows: pairs.map((pair) => ({
      pair,
      speaker: shownEntity({ entities }, pair.speaker),
      target: shownEntity({ entities }, pair.target),
    })),
  };
}
