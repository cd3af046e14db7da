import { z } from 'zod';
import { parsePublished } from '../clean/published.ts';
import { figuresAround } from '../derive/figures.ts';
import type { Interval, Precision } from '../document/document.ts';
import { ArgumentError } from '../errors.ts';
import { type EventDetails, type EventNode, type ReportOfEvent, readEvents } from '../graph/events.ts';
import type { StatementDetail } from '../graph/statements.ts';
import { ArticleRef } from './article.ts';
import { AS_OF, AsOfScalar, foundOrRefused, onlyRow, sequenceOf } from './as-of.ts';
import { builder, ownId } from './builder.ts';
import {
  AFTER,
  ledgerConnection,
  pageSize,
  readCursor,
  rowsOf,
  type Stood,
  toConnection,
} from './connection.ts';
import { EntityRef } from './entity.ts';
import { EventStatusEnum, EventTypeEnum } from './enums.ts';
import { EventReportRef } from './event-report.ts';
import { refuseReversed, refuseUnknown, toDay } from './filter.ts';
import { IntervalRef } from './interval.ts';
import type { Loaders } from './loaders.ts';
import { StatementRef } from './statement.ts';

export const EventRef = builder.objectRef<EventNode>('Event');

const EventParty = builder.objectRef<EventDetails['parties'][number]>('EventParty').implement({
  description:
    'Somebody or some place that reports name as taking part. What several reports describe in the same words (“police”) is one party, shown as the first of them.',
  fields: (t) => ({
    entity: t.field({
      type: EntityRef,
      description: 'Who or where; one that is only described may stand for several alike.',
      resolve: ({ entity }) => entity,
    }),
    reports: t.exposeInt('reports', { description: 'Reports that say so, of all that the event has.' }),
  }),
});

const UndecidedEvent = builder.objectRef<EventDetails['undecided'][number]>('UndecidedEvent').implement({
  description: 'Another event that may be this one.',
  fields: (t) => ({
    event: t.field({
      type: EventRef,
      description: 'The other one; `judge` takes both.',
      resolve: ({ event }) => event,
    }),
    score: t.exposeFloat('score', { description: '0 to 1; from .7 on a rule joins.' }),
    reason: t.exposeString('reason', { description: 'What they have in common, in words.' }),
  }),
});

const ReportOfEventRef = builder.objectRef<ReportOfEvent>('ReportOfEvent').implement({
  description: 'A report, and why it is one of this event.',
  fields: (t) => ({
    report: t.field({
      type: EventReportRef,
      description: 'The event as that one text tells it.',
      resolve: ({ text, ...each }) => ({ ...each, within: text }),
    }),
    article: t.field({
      type: ArticleRef,
      description: 'Where it is told.',
      resolve: ({ article }) => article,
    }),
    figures: t.stringList({
      description:
        'Figures in the sentence that tells it, as the text has them, each with the word that says of what: ["12 people", "dua belas orang"]. No dates; at most six.',
      resolve: ({ report, article, text }) => {
        const [start = 0, end = 0] = report.triggerSpan;
        return text === null ? [] : figuresAround(text, [start, end], article.language);
      },
    }),
    rule: t.exposeString('rule', { description: 'Id of the rule that says so.' }),
    reason: t.exposeString('reason', { description: 'What it has in common with the others, in words.' }),
    score: t.exposeFloat('score', { description: 'How sure that is, 0 to 1.' }),
  }),
});

const ReportsConnection = ledgerConnection(ReportOfEventRef, 'EventReport');

const StatementsConnection = ledgerConnection(StatementRef, 'EventStatement');

const REPORT_CURSOR = z.tuple([z.string(), z.number(), z.string()]);
const STATEMENT_CURSOR = z.tuple([z.string()]);

/** Reports and statements of an event on one page, where it isn't said. */
const FEW = 20;

const PRECISIONS: Readonly<Record<number, Precision>> = { 4: 'year', 7: 'month', 10: 'day' };

/** From the first day to the last of days, months or years; as exact as the less exact of the two. */
function intervalOf(from: string | undefined, to: string | undefined = from): Interval | null {
  const first = from === undefined ? null : parsePublished(from);
  const last = to === undefined ? null : parsePublished(to);
  if (first === null || last === null) return null;
  const length = Math.min(from?.length ?? 0, to?.length ?? 0);
  return { from: first.from, to: last.to, precision: PRECISIONS[length] ?? 'day' };
}

async function detailsOf({ id }: EventNode, { eventDetails }: Loaders): Promise<EventDetails> {
  const none = { id, articles: 0, outlets: [], parties: [], undecided: [] };
  return (await eventDetails.load(id)) ?? none;
}

async function partiesOf(event: EventNode, as: EventDetails['parties'][number]['as'], loaders: Loaders) {
  return (await detailsOf(event, loaders)).parties.filter((party) => party.as === as);
}

builder.node(EventRef, {
  id: {
    description: '"Event:" and the id of its oldest report. Ids that it had before lead to it.',
    resolve: (event) => event.id,
  },
  description:
    'What event reports are judged to be about. What it holds is derived from them: what most tell, and the spread. Ids that it had before lead to it.',
  isTypeOf: (value) => 'quad' in (value as object) && 'reports' in (value as object),
  fields: (t) => ({
    type: t.field({
      type: EventTypeEnum,
      description: 'What was done, by its class of PLOVER.',
      resolve: (event) => event.type,
    }),
    quad: t.exposeInt('quad', {
      description: '1: words of cooperation, 2: deeds of it, 3: words of conflict, 4: deeds of it.',
    }),
    status: t.field({
      type: EventStatusEnum,
      description: 'Whether it happened, as most of its reports tell.',
      resolve: ({ status }) => status,
    }),
    actors: t.field({
      type: [EventParty],
      description: 'Who did it, most told first.',
      resolve: (event, _, context, info) => partiesOf(event, 'actor', context.at(info)),
    }),
    recipients: t.field({
      type: [EventParty],
      description: 'To whom it was done, most told first.',
      resolve: (event, _, context, info) => partiesOf(event, 'recipient', context.at(info)),
    }),
    places: t.field({
      type: [EventParty],
      description: 'Where it happened, most told first.',
      resolve: (event, _, context, info) => partiesOf(event, 'place', context.at(info)),
    }),
    date: t.field({
      type: IntervalRef,
      nullable: true,
      description:
        'When most of the reports that tell it put it; else the earliest day of publication. Null where neither is known.',
      resolve: ({ when }) => intervalOf(when),
    }),
    dateTold: t.boolean({
      description: 'False where the date is that of publication, since no report tells one.',
      resolve: ({ dated }) => dated === 'told',
    }),
    spread: t.field({
      type: IntervalRef,
      nullable: true,
      description:
        'From the earliest to the latest day that any report puts it or was published; null where none is known.',
      resolve: ({ first, last }) => intervalOf(first, last),
    }),
    articles: t.int({
      description: 'Articles that tell of it.',
      resolve: async (event, _, context, info) => (await detailsOf(event, context.at(info))).articles,
    }),
    outlets: t.stringList({
      description: 'Outlets that tell of it, by name.',
      resolve: async (event, _, context, info) =>
        (await detailsOf(event, context.at(info))).outlets.toSorted(),
    }),
    undecided: t.field({
      type: [UndecidedEvent],
      description: 'Other events that may be this one, the most alike first: for a person to judge.',
      resolve: async (event, _, context, info) => [...(await detailsOf(event, context.at(info))).undecided],
    }),
    reports: t.field({
      type: ReportsConnection,
      description: 'The reports that it is derived from, text by text.',
      args: { first: t.arg.int(rowsOf(FEW)), after: t.arg.string(AFTER) },
      resolve: async ({ id, reports }, { first, after }, context, info) => {
        const size = pageSize(first, FEW);
        const [afterVersion, afterPosition, afterId] = readCursor(after, REPORT_CURSOR) ?? ['', 0, ''];
        const { asOf, page } = await context.at(info).eventReports.load({
          event: id,
          limit: size + 1,
          ...{ afterVersion, afterPosition, afterId },
        });
        const connection = toConnection(
          page,
          size,
          reports,
          after,
          ({ version, position, report }) => [version, position, report.id],
          (each) => each,
        );
        return { ...connection, asOf };
      },
    }),
    statements: t.field({
      type: StatementsConnection,
      description: 'Statements about it, and those that are it (an accusation, a demand) or alone tell it.',
      args: { first: t.arg.int(rowsOf(FEW)), after: t.arg.string(AFTER) },
      resolve: async ({ id }, { first, after }, context, info): Promise<Stood<StatementDetail>> => {
        const size = pageSize(first, FEW);
        const [afterId] = readCursor(after, STATEMENT_CURSOR) ?? [''];
        const asked = { event: id, limit: size + 1, afterId };
        const { asOf, total, page } = await context.at(info).eventStatements.load(asked);
        const connection = toConnection(
          page,
          size,
          total,
          after,
          ({ statement }) => [statement.id],
          (each) => each,
        );
        return { ...connection, asOf };
      },
    }),
  }),
});

builder.objectField(EventReportRef, 'event', (t) =>
  t.field({
    type: EventRef,
    nullable: true,
    description: 'The event that it is judged to be about; null in a text that counts no more.',
    resolve: ({ report }, _, context, info) => context.at(info).eventsOfReports.load(report.id),
  }),
);

builder.queryField('event', (t) =>
  t.field({
    type: EventRef,
    nullable: true,
    description:
      'The event with this id, now or before; null where it wasn’t there yet as of then. UNKNOWN_ID where there never was one.',
    args: {
      id: t.arg.id({ required: true, description: 'As `Event.id` has it; a past one leads on.' }),
      asOf: t.arg({ type: AsOfScalar, description: AS_OF }),
    },
    resolve: async (_, args, context, info) => {
      const asOf = await sequenceOf(args.asOf, context.graph);
      const id = ownId('Event', String(args.id));
      const found = await context.pin(info, asOf).events.load(id);
      return foundOrRefused(found, { argument: 'id', kind: 'event', id }, asOf, context.graph);
    },
  }),
);

const EventConnection = ledgerConnection(EventRef, 'Event');

const EventFilter = builder.inputType('EventFilter', {
  description:
    'Selects events. A missing or empty list filters nothing; values of a list are alternatives; fields are joined by "and".',
  fields: (t) => ({
    type: t.field({ type: [EventTypeEnum], description: 'Classes of PLOVER: [THREATEN, ASSAULT].' }),
    involves: t.idList({
      description: 'Entities ("Entity:IDN") one of which takes part, or is where it happened.',
    }),
    from: t.string({ description: 'ISO date ("2026-03-04", "2026-03" or "2026"), inclusive.' }),
    to: t.string({ description: 'ISO date, inclusive; an event matches when its spread overlaps.' }),
    leastReports: t.int({ description: 'Told by so many reports or more: 1 or more.' }),
  }),
});

/** Throws ArgumentError below 1. */
function toLeast(reports: number | null | undefined): number {
  if (reports === null || reports === undefined) return 1;
  if (reports >= 1) return reports;
  throw new ArgumentError('filter.leastReports', `${reports} is below 1`);
}

const EVENT_CURSOR = z.tuple([z.string(), z.string()]);

builder.queryField('events', (t) =>
  t.field({
    type: EventConnection,
    description: 'Newest first; those without a date last.',
    args: {
      filter: t.arg({ type: EventFilter, description: 'Which events; without it, all.' }),
      first: t.arg.int(rowsOf()),
      after: t.arg.string(AFTER),
      asOf: t.arg({ type: AsOfScalar, description: AS_OF }),
    },
    resolve: async (_, { filter, first, after, ...args }, { graph, pin }, info) => {
      const size = pageSize(first);
      const [afterDay, afterId] = readCursor(after, EVENT_CURSOR) ?? ['~', ''];
      const involves = (filter?.involves ?? []).map((id) => ownId('Entity', String(id)));
      const [from, to] = [toDay('filter.from', 'from', filter?.from), toDay('filter.to', 'to', filter?.to)];
      refuseReversed('filter.from', from, to);
      const asked = {
        type: filter?.type ?? [],
        involves,
        from,
        to,
        leastReports: toLeast(filter?.leastReports),
        limit: size + 1,
        afterDay,
        afterId,
      };
      const asOf = await sequenceOf(args.asOf, graph);
      pin(info, asOf);
      const named = { entities: involves };
      const answer = onlyRow(
        await graph.read((transaction) => readEvents(transaction, { asked, named, asOf })),
        asOf,
      );
      refuseUnknown(answer.unknown, { 'filter.involves': involves });
      const connection = toConnection(
        answer.page,
        size,
        answer.total,
        after,
        ({ when, id }) => [when ?? '', id],
        (event) => event,
      );
      return { ...connection, asOf: answer.asOf };
    },
  }),
);
