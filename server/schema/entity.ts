import { z } from 'zod';
import type { EntityKind } from '../document/document.ts';
import { ArgumentError } from '../errors.ts';
import { type EntityDetails, readEntities } from '../graph/entities.ts';
import type { EntityNode } from '../graph/statements.ts';
import { ANY_NAME, type SearchedName } from '../graph/words.ts';
import { AS_OF, AsOfScalar, foundOrRefused, onlyRow, sequenceOf } from './as-of.ts';
import { builder, ownId } from './builder.ts';
import { AFTER, ledgerConnection, pageSize, readCursor, rowsOf, toConnection } from './connection.ts';
import { EntityKindEnum, LanguageEnum } from './enums.ts';
import { searchedNames } from './searched.ts';
import { isTold, TenureRef, toTenure } from './tenure.ts';
import { TotalsRef } from './totals.ts';
import { readTyped } from './typed.ts';

export const EntityRef = builder.objectRef<EntityNode>('Entity');

const NameSourceEnum = builder.enumType('NameSource', {
  description: 'From where it is known that an entity goes by a name.',
  values: {
    TEXTS: { description: 'Articles write it.' },
    TABLES: {
      description: 'It goes by it in tables of names or among imported people; no article here writes it.',
    },
  } as const,
});

interface NameShape {
  readonly name: string;
  readonly language: 'en' | 'id' | null;
  readonly source: 'TEXTS' | 'TABLES';
  readonly reports: number;
}

const EntityName = builder.objectRef<NameShape>('EntityName').implement({
  description: 'A name by which an entity is found.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'As it is written, a short form too ("PBB").' }),
    language: t.field({
      type: LanguageEnum,
      nullable: true,
      description: 'Of the articles that write it; null where none does.',
      resolve: (each) => each.language,
    }),
    source: t.field({
      type: NameSourceEnum,
      description: 'Whether articles write it, or only tables and imports have it.',
      resolve: (each) => each.source,
    }),
    reports: t.exposeInt('reports', { description: 'Articles that write this name.' }),
  }),
});

/** Names as texts write them, most frequent first; then its own where none of them does. */
function namesOf({ name }: EntityNode, told: EntityDetails['names']): NameShape[] {
  const names = told.map((each): NameShape => ({ ...each, source: 'TEXTS' }));
  return told.some((each) => each.name.toLowerCase() === name.toLowerCase())
    ? names
    : [...names, { name, language: null, source: 'TABLES', reports: 0 }];
}

const EntityRole = builder.objectRef<EntityDetails['roles'][number]>('EntityRole').implement({
  description: 'An office as texts give it.',
  fields: (t) => ({
    title: t.exposeString('title', {
      nullable: true,
      description:
        'In the words of the texts ("foreign minister", "menlu"); null where only the body is told.',
    }),
    for: t.field({
      type: EntityRef,
      nullable: true,
      description: 'The country or body that it is of; null where texts tell none.',
      resolve: (role) => role.for,
    }),
    articles: t.exposeInt('articles', { description: 'Articles that say so.' }),
    tenures: t.field({
      type: [TenureRef],
      description: 'How and when texts say that it is held, most frequent first; none where no text does.',
      resolve: ({ tenures }) =>
        tenures
          .map(({ tenure, articles }) => ({ ...toTenure(tenure), articles }))
          .filter((each) => isTold(each)),
    }),
  }),
});

const NONE = { reports: 0, utterances: 0, noDate: 0, noTarget: 0, noSpeaker: 0 };

builder.node(EntityRef, {
  id: {
    description:
      '"Entity:" and of a country its ISO 3166-1 code ("Entity:IDN"), else the id of its oldest occurrence. Ids that it had before it was joined with another lead to it.',
    resolve: (entity) => entity.id,
  },
  description:
    'A person, country, organisation, place or group that texts speak of, as its mentions are judged to be.',
  isTypeOf: (value) => 'kind' in (value as object) && 'described' in (value as object),
  fields: (t) => ({
    kind: t.field({
      type: EntityKindEnum,
      description: 'A person, country, organisation, place or group.',
      resolve: (entity) => entity.kind,
    }),
    name: t.exposeString('name', { description: 'The most used of its names.' }),
    names: t.field({
      type: [EntityName],
      description:
        'Every name that texts write, most frequent first; then its own, where no text writes that.',
      resolve: async (entity, _, context, info) =>
        namesOf(entity, (await context.at(info).entityDetails.load(entity.id))?.names ?? []),
    }),
    iso3: t.string({
      nullable: true,
      description: 'ISO 3166-1 alpha-3 code ("IDN"; XKX for Kosovo); null for all but countries.',
      resolve: (entity) => (entity.kind === 'country' ? (entity.code ?? null) : null),
    }),
    described: t.exposeBoolean('described', {
      description: 'Known only by a description ("a senior official"): never joined with another.',
    }),
    country: t.field({
      type: EntityRef,
      nullable: true,
      description:
        'The country that it lies in or belongs to; null where that is not sure, and for a country itself.',
      resolve: ({ country }, _, context, info) =>
        country === undefined ? null : context.at(info).entities.load(country),
    }),
    roles: t.field({
      type: [EntityRole],
      description: 'Offices that texts give, most frequent first.',
      resolve: async ({ id }, _, context, info) =>
        (await context.at(info).entityDetails.load(id))?.roles ?? [],
    }),
    by: t.field({
      type: TotalsRef,
      description: 'What it says, over everything.',
      resolve: async ({ id }, _, context, info) => (await context.at(info).entityTotals.load(id))?.by ?? NONE,
    }),
    about: t.field({
      type: TotalsRef,
      description: 'What is said about it, over everything.',
      resolve: async ({ id }, _, context, info) =>
        (await context.at(info).entityTotals.load(id))?.about ?? NONE,
    }),
  }),
});

builder.queryField('entity', (t) =>
  t.field({
    type: EntityRef,
    nullable: true,
    description:
      'The entity with this id, now or before; null where it wasn’t there yet as of then. UNKNOWN_ID where there never was one.',
    args: {
      id: t.arg.id({ required: true, description: '"Entity:IDN" or "IDN"; a past id leads on.' }),
      asOf: t.arg({ type: AsOfScalar, description: AS_OF }),
    },
    resolve: async (_, args, context, info) => {
      const asOf = await sequenceOf(args.asOf, context.graph);
      const id = ownId('Entity', String(args.id));
      const found = await context.pin(info, asOf).entities.load(id);
      return foundOrRefused(found, { argument: 'id', kind: 'entity', id }, asOf, context.graph);
    },
  }),
);

function namesTyped(search: string | null | undefined, kind: readonly EntityKind[]): readonly SearchedName[] {
  if (typeof search !== 'string') return [{ ...ANY_NAME, kind, offices: [] }];
  const names = searchedNames(readTyped('search', search), kind);
  if (names.length === 0) throw new ArgumentError('search', `${JSON.stringify(search)} holds no word`);
  return names;
}

const EntityConnection = ledgerConnection(EntityRef, 'Entity');

const CURSOR = z.tuple([z.number(), z.number(), z.string()]);

builder.queryField('entities', (t) =>
  t.field({
    type: EntityConnection,
    description:
      'With search the best named first: whose name it is or, of a person, begins or ends with just that, whose name begins so, has its words, has them with letters wrong; of these, and without search, the most spoken of first.',
    args: {
      search: t.arg.string({
        description:
          'Words of a name, behind a title too, in any order and script, with or without accents; the last may be unfinished, and of a long word a letter or two may be wrong.',
      }),
      kind: t.arg({ type: [EntityKindEnum], description: 'Only of these kinds; of all without it.' }),
      first: t.arg.int(rowsOf()),
      after: t.arg.string(AFTER),
      asOf: t.arg({ type: AsOfScalar, description: AS_OF }),
    },
    resolve: async (_, { search, kind, first, after, ...args }, { graph, pin }, info) => {
      const size = pageSize(first);
      const [afterScore, afterReports, afterId] = readCursor(after, CURSOR) ?? [0, 0, ''];
      const names = namesTyped(search, kind ?? []);
      const asked = { names, limit: size + 1, afterScore, afterReports, afterId };
      const asOf = await sequenceOf(args.asOf, graph);
      pin(info, asOf);
      const answer = onlyRow(
        await graph.read((transaction) => readEntities(transaction, { asked, asOf })),
        asOf,
      );
      const connection = toConnection(
        answer.page,
        size,
        answer.total,
        after,
        (row) => [row.score, row.reports, row.entity.id],
        (row) => row.entity,
      );
      return { ...connection, asOf: answer.asOf };
    },
  }),
);
