import type { GraphQLResolveInfo } from 'graphql';
import type { EntityNode } from '../graph/statements.ts';
import { FACETS, type Facet, type FacetName, type FacetValue } from '../table/facets.ts';
import { builder } from './builder.ts';
import { EntityRef } from './entity.ts';
import { ActEnum, StanceValueEnum, StatementKindEnum } from './enums.ts';
import { selects, selectsIn } from './selection.ts';
import { shownEntity } from './view.ts';

/** The facets that were asked for, and the entities that are values of them. */
export interface FacetsShape {
  readonly facets: ReadonlyMap<FacetName, Facet>;
  readonly entities: ReadonlyMap<string, EntityNode>;
}

interface EntityFacetValue extends FacetValue {
  readonly entity: EntityNode;
}

const REPORTS = { description: 'Statements that have the value.' };
const UTTERANCES = { description: 'Distinct acts of speech among them.' };
const HIDDEN = { description: 'How many more values there are.' };

const EntityValue = builder.objectRef<EntityFacetValue>('EntityFacetValue').implement({
  description: 'An entity, and how many of the statements have it.',
  fields: (t) => ({
    entity: t.field({
      type: EntityRef,
      description: 'The speaker or target.',
      resolve: (value) => value.entity,
    }),
    reports: t.exposeInt('reports', REPORTS),
    utterances: t.exposeInt('utterances', UTTERANCES),
  }),
});

const EntityFacet = builder
  .objectRef<{ readonly values: readonly EntityFacetValue[]; readonly hidden: number }>('EntityFacet')
  .implement({
    description: 'Entities by how many of the statements have them, most utterances first.',
    fields: (t) => ({
      values: t.field({
        type: [EntityValue],
        description: 'Those with most utterances, at most `firstFacets`.',
        resolve: (facet) => facet.values,
      }),
      hidden: t.exposeInt('hidden', HIDDEN),
    }),
  });

const WordValue = builder.objectRef<FacetValue>('WordFacetValue').implement({
  description: 'A value, and how many of the statements have it.',
  fields: (t) => ({
    value: t.exposeString('value', {
      description: 'The name of an outlet, or a month ("2026-03"): as a filter takes it.',
    }),
    reports: t.exposeInt('reports', REPORTS),
    utterances: t.exposeInt('utterances', UTTERANCES),
  }),
});

const WordFacet = builder.objectRef<Facet>('WordFacet').implement({
  description: 'Values by how many of the statements have them.',
  fields: (t) => ({
    values: t.field({
      type: [WordValue],
      description: 'At most `firstFacets`: outlets with most utterances first, months the newest first.',
      resolve: (facet) => facet.values,
    }),
    hidden: t.exposeInt('hidden', HIDDEN),
  }),
});

const ActValue = builder.objectRef<FacetValue>('ActFacetValue').implement({
  description: 'A speech act, and how many of the statements are it.',
  fields: (t) => ({
    value: t.field({
      type: ActEnum,
      description: 'As the filter’s `act` takes it.',
      resolve: ({ value }) => value as typeof ActEnum.$inferType,
    }),
    reports: t.exposeInt('reports', REPORTS),
    utterances: t.exposeInt('utterances', UTTERANCES),
  }),
});

const StanceFacetValue = builder.objectRef<FacetValue>('StanceFacetValue').implement({
  description:
    'A stance to the targets that the filter names, else to any, and how many of the statements show it.',
  fields: (t) => ({
    value: t.field({
      type: StanceValueEnum,
      description: 'As the filter’s `stance` takes it.',
      resolve: ({ value }) => value as typeof StanceValueEnum.$inferType,
    }),
    reports: t.exposeInt('reports', REPORTS),
    utterances: t.exposeInt('utterances', UTTERANCES),
  }),
});

const KindValue = builder.objectRef<FacetValue>('KindFacetValue').implement({
  description: 'A kind of statement, and how many of the statements are of it.',
  fields: (t) => ({
    value: t.field({
      type: StatementKindEnum,
      description: 'As the filter’s `kind` takes it.',
      resolve: ({ value }) => value as typeof StatementKindEnum.$inferType,
    }),
    reports: t.exposeInt('reports', REPORTS),
    utterances: t.exposeInt('utterances', UTTERANCES),
  }),
});

/** The field of Facets under which each is found. */
const FIELDS = {
  speaker: 'speakers',
  target: 'targets',
  outlet: 'outlets',
  act: 'acts',
  stance: 'stances',
  kind: 'kinds',
  month: 'months',
} as const satisfies Readonly<Record<FacetName, string>>;

export const FacetsRef = builder.objectRef<FacetsShape>('Facets').implement({
  description:
    'Values of the statements of a filter, with how many have each: what a filter can be narrowed by. Each is counted only where it is asked for.',
  fields: (t) => ({
    speakers: t.field({
      type: EntityFacet,
      description: 'First speakers; with `rollUp` the countries that they spoke for.',
      resolve: (shape) => entityFacet(shape, 'speaker'),
    }),
    targets: t.field({
      type: EntityFacet,
      description: 'Those of the targets for which the filter selects a statement.',
      resolve: (shape) => entityFacet(shape, 'target'),
    }),
    outlets: t.field({
      type: WordFacet,
      description: 'By the outlets of the articles; without those of which no outlet is known.',
      resolve: (shape) => facetOf(shape, 'outlet'),
    }),
    acts: t.field({
      type: [ActValue],
      description: 'Most utterances first; acts of which there is none are left out.',
      resolve: (shape) => facetOf(shape, 'act').values,
    }),
    stances: t.field({
      type: [StanceFacetValue],
      description:
        'Most utterances first. A statement that shows two, to two targets, is counted under both.',
      resolve: (shape) => facetOf(shape, 'stance').values,
    }),
    kinds: t.field({
      type: [KindValue],
      description: 'Most utterances first: quoted, told, or both.',
      resolve: (shape) => facetOf(shape, 'kind').values,
    }),
    months: t.field({
      type: WordFacet,
      description:
        'Months ("2026-03") on the clock of the filter’s period, newest first; without what no month holds whole.',
      resolve: (shape) => facetOf(shape, 'month'),
    }),
  }),
});

/** The facets that a query asks for. */
export function facetsIn(info: GraphQLResolveInfo): readonly FacetName[] {
  return selects(info, 'facets') ? FACETS.filter((name) => selectsIn(info, ['facets'], FIELDS[name])) : [];
}

function facetOf({ facets }: FacetsShape, name: FacetName): Facet {
  return facets.get(name) ?? { values: [], hidden: 0 };
}

function entityFacet(shape: FacetsShape, name: FacetName) {
  const { values, hidden } = facetOf(shape, name);
  return { hidden, values: values.map((each) => ({ ...each, entity: shownEntity(shape, each.value) })) };
}
