import type { CountRow, EntityNode, NeighbourhoodAnswer, TotalsRow } from '../graph/statements.ts';
import { countNeighbourhood, type NeighbourCounts } from '../table/neighbours.ts';
import { presentOf } from '../table/selection.ts';
import { builder, ownId } from './builder.ts';
import { pageSize } from './connection.ts';
import { EntityRef } from './entity.ts';
import { DirectionEnum, EntityKindEnum } from './enums.ts';
import { StatementFilter } from './filter.ts';
import { selects } from './selection.ts';
import { CountRef, StanceSplitRef, TotalsRef } from './totals.ts';
import { readView, shownEntity, type View } from './view.ts';

type Pair = NeighbourhoodAnswer['pairs'][number];

interface NeighbourShape {
  readonly entity: EntityNode;
  readonly anchor: boolean;
  readonly reports: number;
  readonly utterances: number;
  readonly tie: CountRow | null;
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
  description: 'Somebody who speaks or is spoken about, with how much.',
  fields: (t) => ({
    entity: t.field({
      type: EntityRef,
      description: 'Who it is.',
      resolve: (neighbour) => neighbour.entity,
    }),
    anchor: t.exposeBoolean('anchor', { description: 'True for those that `ids` name.' }),
    reports: t.exposeInt('reports', {
      description: 'Statements of the filter by it or about it, whoever the other is.',
    }),
    utterances: t.exposeInt('utterances', { description: 'Distinct acts of speech among them.' }),
    tie: t.field({
      type: CountRef,
      nullable: true,
      description:
        'Those of them between it and the anchors, in either direction: what neighbours are ordered by. Null for an anchor, and without anchors.',
      resolve: (neighbour) => neighbour.tie,
    }),
  }),
});

const Arrow = builder.objectRef<ArrowShape>('Arrow').implement({
  description: 'What one entity says about another.',
  fields: (t) => ({
    id: t.id({
      description: 'The same for the same two in every answer, whatever the filter.',
      resolve: ({ pair }) => `Arrow:${pair.speaker}>${pair.target}`,
    }),
    speaker: t.field({ type: EntityRef, description: 'Who speaks.', resolve: (arrow) => arrow.speaker }),
    target: t.field({ type: EntityRef, description: 'About whom.', resolve: (arrow) => arrow.target }),
    reports: t.int({
      description: 'Statements of the filter that it stands for.',
      resolve: ({ pair }) => pair.reports,
    }),
    utterances: t.int({
      description: 'Distinct acts of speech among them.',
      resolve: ({ pair }) => pair.utterances,
    }),
    stances: t.field({
      type: StanceSplitRef,
      description: 'The statements by their stance to the target.',
      resolve: ({ pair }) => pair,
    }),
  }),
});

const NeighbourCount = builder.objectRef<NeighbourhoodAnswer['counts'][number]>('NeighbourCount').implement({
  description: 'Neighbours of the anchors by kind and direction, before any cap.',
  fields: (t) => ({
    direction: t.field({
      type: DirectionEnum,
      description: 'BY: the anchors speak about them. ABOUT: they speak about the anchors.',
      resolve: (count) => (count.direction === 'BY' ? 'by' : 'about'),
    }),
    kind: t.field({
      type: EntityKindEnum,
      description: 'What the neighbours are.',
      resolve: (count) => count.kind,
    }),
    entities: t.exposeInt('entities', { description: 'How many of them there are.' }),
    reports: t.exposeInt('reports', { description: 'Statements between them and the anchors.' }),
    utterances: t.exposeInt('utterances', { description: 'Distinct acts of speech among them.' }),
  }),
});

const Neighbourhood = builder.objectRef<NeighbourhoodShape>('Neighbourhood').implement({
  description: 'Entities and the arrows between them: a graph to be drawn.',
  fields: (t) => ({
    entities: t.field({
      type: [Neighbour],
      description:
        'The anchors first, then those with most utterances between them and the anchors; without anchors those with most utterances. Of equals those with more in all, then those with a name.',
      resolve: (shape) => shape.entities,
    }),
    arrows: t.field({
      type: [Arrow],
      description:
        'Between the entities shown, most utterances first; with anchors those from or to an anchor.',
      resolve: (shape) => shape.arrows,
    }),
    counts: t.field({
      type: [NeighbourCount],
      description: 'With anchors: how many neighbours there are by kind and direction, before any cap.',
      resolve: (shape) => shape.counts,
    }),
    hidden: t.exposeInt('hidden', { description: 'Entities that match but are not among those shown.' }),
    totals: t.field({
      type: TotalsRef,
      description:
        'Of all statements that the filter selects, with anchors too: those that no anchor takes part in are among them. To count an anchor’s own, give it as `involves` of the filter.',
      resolve: (shape) => shape.totals,
    }),
    asOf: t.exposeInt('asOf', { description: 'Ledger sequence that the answer stands on.' }),
  }),
});

builder.queryField('neighbourhood', (t) =>
  t.field({
    type: Neighbourhood,
    description:
      'Who speaks about whom, as a graph: around the anchors, or without them among those of whom most is said. Example: neighbourhood(ids: ["Entity:JPN"], first: 20) { entities { entity { id name } tie { utterances } } arrows { speaker { id } target { id } reports } counts { direction kind entities } hidden }',
    args: {
      ids: t.arg.idList({
        description:
          'The anchors whose neighbours are wanted, by ids that they have or had; without them, or empty, everybody.',
      }),
      filter: t.arg({ type: StatementFilter, description: 'Which statements count; without it, all.' }),
      first: t.arg.int({
        defaultValue: 60,
        description:
          'Entities at most, the anchors among them: 1 to 200. With one anchor, 21 shows it and 20 neighbours.',
      }),
    },
    resolve: async (_, { ids, filter, first }, context, info) => {
      const size = pageSize(first, 60);
      const named = (ids ?? []).map((id) => ownId('Entity', String(id)));
      const asked = {
        totals: selects(info, 'totals'),
        shown: selects(info, 'entities', 'arrows', 'hidden'),
        counts: selects(info, 'counts'),
      };
      const answer = await readView(context, info, filter, { ids: named }, (selection) => {
        const unknown: string[] = [];
        const anchors = new Set(named.map((id) => presentOf(selection.moment, id, unknown)));
        const view = countNeighbourhood(selection, anchors, size, asked);
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
