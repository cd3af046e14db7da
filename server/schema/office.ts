import type { HeldOffice, Resolved } from '../derive/holders.ts';
import { builder } from './builder.ts';
import { EntityRef } from './entity.ts';

type PeriodShape = HeldOffice['periods'][number];
type ImportedShape = HeldOffice['imported'][number];
type DaysShape = readonly [string, string];

const DaysRef = builder.objectRef<DaysShape>('Days').implement({
  description: 'From a day to a day, both included.',
  fields: (t) => ({
    from: t.string({ description: 'The first: "2026-03-04".', resolve: ([from]) => from }),
    to: t.string({
      description: 'The last; the same as `from` where it is one day.',
      resolve: ([, to]) => to,
    }),
  }),
});

const PeriodRef = builder.objectRef<PeriodShape>('OfficePeriod').implement({
  description: 'A time in which texts give somebody an office, never more than a year apart.',
  fields: (t) => ({
    first: t.exposeString('first', { description: 'Day of the first article that says so.' }),
    last: t.exposeString('last', { description: 'Day of the last one.' }),
    articles: t.int({
      description: 'How many articles of that time say so.',
      resolve: ({ texts }) => texts,
    }),
    since: t.field({
      type: DaysRef,
      nullable: true,
      description: 'When it began, as most of the articles that tell say; null where none does.',
      resolve: ({ since }) => since,
    }),
    until: t.field({
      type: DaysRef,
      nullable: true,
      description: 'When it ended, as most of the articles that tell say; null where none does.',
      resolve: ({ until }) => until,
    }),
  }),
});

const ImportedRef = builder.objectRef<ImportedShape>('ImportedTenure').implement({
  description: 'A time in office of an imported person, as precise as it was given.',
  fields: (t) => ({
    from: t.exposeString('from', { description: '"2023" or "2023-07-25".' }),
    to: t.exposeString('to', { nullable: true, description: 'Null where no end was given.' }),
  }),
});

const OfficeRef = builder.objectRef<HeldOffice>('Office').implement({
  description:
    'An office that one person holds at a time, under whatever title texts of either language give it.',
  fields: (t) => ({
    name: t.exposeString('office', { description: '"foreign minister of CHN".' }),
    for: t.field({
      type: EntityRef,
      nullable: true,
      description: 'The country or body that it is of; null where the graph knows it by name alone.',
      resolve: (office) => office.for,
    }),
    periods: t.field({
      type: [PeriodRef],
      description: 'When texts give it to them, oldest first.',
      resolve: ({ periods }) => [...periods],
    }),
    presumed: t.exposeString('presumed', {
      nullable: true,
      description:
        'Why it is taken for an office of this country, by what the latest text leaves to its reader ("in an outlet of IDN, and no other country is spoken of"); null where a text or an import says of which country it is.',
    }),
    imported: t.field({
      type: [ImportedRef],
      description: 'When imported people are said to hold it, oldest first.',
      resolve: ({ imported }) => [...imported],
    }),
  }),
});

const HeldByRef = builder.objectRef<Resolved>('HeldBy').implement({
  description: 'Who somebody known only by an office probably is.',
  fields: (t) => ({
    entity: t.field({
      type: EntityRef,
      nullable: true,
      description: 'The person who held it then, by name; null where the graph speaks of them no more.',
      resolve: ({ entity }, _, context, info) => context.at(info).entities.load(entity),
    }),
    office: t.exposeString('office', { description: '"foreign minister of CHN".' }),
    day: t.exposeString('day', { description: 'The day of the article, for which it is asked.' }),
    confidence: t.exposeFloat('confidence', {
      description: '0 to 1: lower where articles or imports disagree, and where the country is presumed.',
    }),
    reason: t.exposeString('reason', {
      description:
        'A sentence: which texts and imports say so, and of a text that names no country why it means this one.',
    }),
  }),
});

builder.objectFields(EntityRef, (t) => ({
  offices: t.field({
    type: [OfficeRef],
    description:
      'Offices that one person holds at a time, with the times that texts and imports tell; see roles for all others.',
    resolve: async ({ id }, _, context, info) => [...((await context.at(info).offices.load(id)) ?? [])],
  }),
  heldBy: t.field({
    type: HeldByRef,
    nullable: true,
    description:
      'Who held the office by which it is described on the day of its article ("the Chinese foreign minister"); null where that is not known. It stays an entity of its own.',
    resolve: ({ id, described }, _, context, info) => (described ? context.at(info).holders.load(id) : null),
  }),
}));
