import { z } from 'zod';
import { ArgumentError } from '../errors.ts';
import type { StatementDetail, StatementOrder, UtteranceDetail } from '../graph/statements.ts';
import { countFacet } from '../table/facets.ts';
import { oneOfEach, type PlaceKeys, pageFrom, pageOf, placeOf } from '../table/page.ts';
import type { Selection } from '../table/selection.ts';
import { countTotals, NO_TOTALS } from '../table/tally.ts';
import { ArticleRef } from './article.ts';
import { AS_OF, AsOfScalar, foundOrRefused, sequenceOf } from './as-of.ts';
import { builder, ownId } from './builder.ts';
import { AFTER, pageSize, readCursor, rowsOf, STOOD, type Stood, toConnection } from './connection.ts';
import { EntityRef } from './entity.ts';
import {
  ActEnum,
  enumOf,
  LanguageEnum,
  PrecisionEnum,
  RoleStateEnum,
  StanceValueEnum,
  StatementKindEnum,
} from './enums.ts';
import { EventReportRef } from './event-report.ts';
import { FacetsRef, type FacetsShape, facetsIn } from './facets.ts';
import { FILTER, StatementFilter } from './filter.ts';
import { IntervalRef } from './interval.ts';
import type { Loaders } from './loaders.ts';
import { selects, selectsBelow } from './selection.ts';
import { SpanRef, toSpans } from './span.ts';
import { toTenure } from './tenure.ts';
import { TotalsRef } from './totals.ts';
import { readView } from './view.ts';

export const StatementRef = builder.objectRef<StatementDetail>('Statement');

type SpeakerShape = StatementDetail['speakers'][number];
type TargetShape = StatementDetail['targets'][number] & { readonly within: string | null };
type EventTargetShape = Extract<StatementDetail['reports'][number], { about: true }> & {
  readonly within: string | null;
};
type StanceShape = Omit<TargetShape, 'entity'>;
type RelayShape = StatementDetail['relay'][number] & { readonly within: string | null };

const SpeakerRole = builder.objectRef<SpeakerShape>('SpeakerRole').implement({
  description: 'The role in which this text has them speak.',
  fields: (t) => ({
    title: t.string({
      nullable: true,
      description:
        'The office in the words of the text ("foreign minister"); null where only the body is told.',
      resolve: (speaker) => speaker.roleTitle,
    }),
    for: t.field({
      type: EntityRef,
      nullable: true,
      description: 'The country or body that they hold it for; null where the text tells none.',
      resolve: (speaker) => speaker.roleFor,
    }),
    state: t.field({
      type: RoleStateEnum,
      nullable: true,
      description: 'How it is held; null where the text doesn’t say.',
      resolve: (speaker) => toTenure(speaker.roleTenure).state,
    }),
    since: t.field({
      type: IntervalRef,
      nullable: true,
      description: 'When it began; null where the text doesn’t say.',
      resolve: (speaker) => toTenure(speaker.roleTenure).since,
    }),
    until: t.field({
      type: IntervalRef,
      nullable: true,
      description: 'When it ended; null where the text doesn’t say.',
      resolve: (speaker) => toTenure(speaker.roleTenure).until,
    }),
  }),
});

const Speaker = builder.objectRef<SpeakerShape>('Speaker').implement({
  description: 'A candidate for who said it, with the reason.',
  fields: (t) => ({
    entity: t.field({
      type: EntityRef,
      description: 'Who it may be: a person, country or body, also one that is only described.',
      resolve: (speaker) => speaker.entity,
    }),
    confidence: t.exposeFloat('confidence', {
      description: 'How likely it is them if the statement is one, 0 to 1, by the reason; 1 where judged.',
    }),
    reason: t.exposeString('reason', {
      description: 'How it was made out: "named in the source", "pronoun to the last speaker".',
    }),
    role: t.field({
      type: SpeakerRole,
      nullable: true,
      description: 'The office or body that this text gives them; null where it gives none.',
      resolve: (speaker) => (speaker.roleTitle === null && speaker.roleFor === null ? null : speaker),
    }),
  }),
});

const Relay = builder.objectRef<RelayShape>('Relay').implement({
  description: 'Somebody through whom the words reached the article.',
  fields: (t) => ({
    entity: t.field({
      type: EntityRef,
      description: 'Who passed it on: "the agency" of "Moe told the agency".',
      resolve: (relay) => relay.entity,
    }),
    spans: t.field({
      type: [SpanRef],
      description: 'The words that say so.',
      resolve: (relay) => toSpans(relay.spans, relay.texts, relay.within),
    }),
  }),
});

const Stance = builder.objectRef<StanceShape>('Stance').implement({
  description: 'The attitude to the target, with the words that show it.',
  fields: (t) => ({
    value: t.field({
      type: StanceValueEnum,
      description: 'For it, against it, or neither.',
      resolve: (target) => target.stance,
    }),
    confidence: t.float({
      description: 'How likely the value is right, 0 to 1.',
      resolve: (target) => target.stanceConfidence,
    }),
    spans: t.field({
      type: [SpanRef],
      description: 'The words that show it; none where no words do.',
      resolve: (target) => toSpans(target.stanceSpans, target.stanceTexts, target.within),
    }),
  }),
});

const Target = builder.objectRef<TargetShape>('Target').implement({
  description: 'An entity that the statement is about.',
  fields: (t) => ({
    entity: t.field({
      type: EntityRef,
      description: 'Whom or what it speaks of.',
      resolve: (target) => target.entity,
    }),
    spans: t.field({
      type: [SpanRef],
      description: 'The words of the content that name it.',
      resolve: (target) => toSpans(target.spans, target.texts, target.within),
    }),
    stance: t.field({
      type: Stance,
      description: 'The speaker’s attitude to it, as the words show.',
      resolve: (target) => target,
    }),
  }),
});

const EventTarget = builder.objectRef<EventTargetShape>('EventTarget').implement({
  description: 'An event that the statement is about, told elsewhere in the same text.',
  fields: (t) => ({
    event: t.field({
      type: EventReportRef,
      description: 'The event as this text tells it.',
      resolve: (target) => target,
    }),
    spans: t.field({
      type: [SpanRef],
      description: 'The words by which it speaks of the event.',
      resolve: (target) => toSpans(target.spans, target.texts, target.within),
    }),
    stance: t.field({
      type: Stance,
      description: 'The speaker’s attitude to it, as the words show.',
      resolve: (target) => target,
    }),
  }),
});

const SaidAt = builder.objectRef<StatementDetail>('SaidAt').implement({
  description:
    'When it was spoken: both ends inclusive, with the words it was read from or the reason without them.',
  fields: (t) => ({
    from: t.string({
      description: 'Its first day ("2026-03-04"), or moment with its zone.',
      resolve: ({ statement }) => statement.saidFrom ?? '',
    }),
    to: t.string({
      description: 'Its last day, or moment: equal to `from` where it is one.',
      resolve: ({ statement }) => statement.saidTo ?? '',
    }),
    precision: t.field({
      type: PrecisionEnum,
      description: 'How exactly it is told: "on Tuesday" is of DAY.',
      resolve: ({ statement }) => statement.saidPrecision ?? 'day',
    }),
    span: t.field({
      type: SpanRef,
      nullable: true,
      description: 'The words that tell it; null where it is the day of publication.',
      resolve: ({ statement, text }) =>
        toSpans(
          statement.saidSpan ?? [],
          statement.saidText === undefined ? [] : [statement.saidText],
          text,
        )[0] ?? null,
    }),
    reason: t.string({
      description: '"date beside the cue", or "no date told: the published date".',
      resolve: ({ statement }) => statement.saidReason ?? '',
    }),
  }),
});

export const UtteranceRef = builder.objectRef<UtteranceDetail>('Utterance');

builder.node(UtteranceRef, {
  id: {
    description: '"Utterance:" and the id of its oldest report. Ids that it had before lead to it.',
    resolve: (utterance) => utterance.id,
  },
  description: 'One act of speech, which several texts may report.',
  isTypeOf: (value) => 'outlets' in (value as object) && !('quad' in (value as object)),
  fields: (t) => ({
    reports: t.exposeInt('reports', { description: 'Statements that report it.' }),
    outlets: t.stringList({
      description: 'Outlets that carried it, by name.',
      resolve: ({ outlets }) => outlets.toSorted(),
    }),
  }),
});

builder.node(StatementRef, {
  id: {
    description:
      '"Statement:" and a hash of the text, the cue and the words: the same on every machine, and after a new extraction that finds the same.',
    resolve: ({ statement }) => statement.id,
  },
  description: 'Attributed speech: what one text reports that a source said.',
  isTypeOf: (value) => 'statement' in (value as object) && 'speakers' in (value as object),
  fields: (t) => ({
    article: t.field({
      type: ArticleRef,
      description: 'The article that reports it.',
      resolve: (detail) => detail.article,
    }),
    language: t.field({
      type: LanguageEnum,
      description: 'What the article is written in.',
      resolve: ({ statement }) => statement.language,
    }),
    kind: t.field({
      type: StatementKindEnum,
      description: 'Whether the content is quoted, told in the reporter’s words, or both.',
      resolve: ({ statement }) => statement.kind,
    }),
    act: t.field({
      type: ActEnum,
      description: 'What is done by saying it: denying, warning, promising.',
      resolve: ({ statement }) => statement.act,
    }),
    cue: t.field({
      type: SpanRef,
      nullable: true,
      description:
        'The words that say that it was said ("said", "according to", "katanya"); null for a quotation without any.',
      resolve: ({ statement, text }) =>
        toSpans(statement.cueSpan ?? [], statement.cue === undefined ? [] : [statement.cue], text)[0] ?? null,
    }),
    sources: t.field({
      type: [SpanRef],
      description: 'The words that name who said it; none where a clitic does.',
      resolve: ({ statement, text }) => toSpans(statement.sourceSpans, statement.sources, text),
    }),
    contents: t.field({
      type: [SpanRef],
      description: 'What was said, in pieces where the cue splits it.',
      resolve: ({ statement, text }) => toSpans(statement.contentSpans, statement.contents, text),
    }),
    speakers: t.field({
      type: [Speaker],
      description: 'Candidates, best first.',
      resolve: (detail) => detail.speakers,
    }),
    relay: t.field({
      type: [Relay],
      description: 'Outermost first; empty where it is first hand.',
      resolve: ({ relay, text }) => relay.map((each) => ({ ...each, within: text })),
    }),
    targets: t.field({
      type: [Target],
      description: 'Entities that it is about, each with the stance to it; none where it is about nobody.',
      resolve: ({ targets, text }) => targets.map((each) => ({ ...each, within: text })),
    }),
    eventTargets: t.field({
      type: [EventTarget],
      description: 'Events that it is about, best first; those who took part in them are no targets by that.',
      resolve: ({ reports, text }) =>
        reports.flatMap((each) => (each.about ? [{ ...each, within: text }] : [])),
    }),
    events: t.field({
      type: [EventReportRef],
      description: 'Events that it is itself (an accusation, a demand) or that it alone tells.',
      resolve: ({ reports, text }) =>
        reports.flatMap((each) => (each.about ? [] : [{ ...each, within: text }])),
    }),
    said: t.field({
      type: SaidAt,
      nullable: true,
      description: 'When; null where the text doesn’t tell and the article has no date.',
      resolve: (detail) => (detail.statement.saidFrom === undefined ? null : detail),
    }),
    place: t.field({
      type: EntityRef,
      nullable: true,
      description: 'Where it was spoken; null where the text doesn’t tell.',
      resolve: (detail) => detail.place,
    }),
    confidence: t.float({
      description:
        'How likely it is a statement with these words, 0 to 1: the share that was right of what its rule found in labelled texts.',
      resolve: ({ statement }) => statement.confidence,
    }),
    rule: t.string({
      description: 'Id of the rule that found it.',
      resolve: ({ statement }) => statement.rule,
    }),
    utterance: t.field({
      type: UtteranceRef,
      nullable: true,
      description: 'The act of speech that it reports; null where somebody judged that it is no statement.',
      resolve: ({ utterance }) => (utterance.id === null ? null : { ...utterance, id: utterance.id }),
    }),
  }),
});

/** The utterance with the id, now or before; null where there is none. */
export async function loadUtterance(
  id: string,
  utterances: Loaders['utterances'],
): Promise<UtteranceDetail | null> {
  return (await utterances.load(id))?.utterance ?? null;
}

/** One that was just found. */
export async function loadStatement(id: string, { statements }: Loaders): Promise<StatementDetail> {
  const statement = await statements.load(id);
  if (statement === null) throw new Error(`statement ${id} went while it was read`);
  return statement;
}

builder.queryField('statement', (t) =>
  t.field({
    type: StatementRef,
    nullable: true,
    description:
      'The statement with this id; null where it does not count: its article was retracted, has another text by now, or is read otherwise. UNKNOWN_ID where there never was one.',
    args: {
      id: t.arg.id({
        required: true,
        description: '"Statement:" and 32 hexadecimal digits; these alone do too.',
      }),
      asOf: t.arg({ type: AsOfScalar, description: AS_OF }),
    },
    resolve: async (_, args, context, info) => {
      const asOf = await sequenceOf(args.asOf, context.graph);
      const { statements } = context.pin(info, asOf);
      const id = ownId('Statement', String(args.id));
      return foundOrRefused(
        await statements.load(id),
        { argument: 'id', kind: 'statement', id },
        asOf,
        context.graph,
      );
    },
  }),
);

/** Orders of statements by the names that cursors have, each with what it means. */
const ORDERS = {
  'said newest': { by: 'said', ascending: false, means: 'From the latest spoken to the earliest.' },
  'said oldest': { by: 'said', ascending: true, means: 'From the earliest spoken to the latest.' },
  'published newest': { by: 'published', ascending: false, means: 'From the newest article to the oldest.' },
  'published oldest': { by: 'published', ascending: true, means: 'From the oldest article to the newest.' },
  'learned newest': {
    by: 'learned',
    ascending: false,
    means: 'From what entered this graph last to what did first.',
  },
  'learned oldest': {
    by: 'learned',
    ascending: true,
    means: 'From what entered this graph first to what did last.',
  },
  'most confident': { by: 'confidence', ascending: false, means: 'From the surest to the least sure.' },
  'least confident': {
    by: 'confidence',
    ascending: true,
    means: 'From the least sure to the surest: what to check.',
  },
} as const satisfies Readonly<Record<string, StatementOrder & { readonly means: string }>>;

type OrderName = keyof typeof ORDERS;

const StatementOrderEnum = enumOf<OrderName>(
  'StatementOrder',
  'By a clock, or by confidence: that of the statement times its first speaker. LEARNED is in the order of the ledger.',
  Object.fromEntries(Object.entries(ORDERS).map(([name, { means }]) => [name, means])) as Record<
    OrderName,
    string
  >,
);

type StatementPage = Stood<StatementDetail> & {
  readonly totals: {
    reports: number;
    utterances: number;
    noDate: number;
    noTarget: number;
    noSpeaker: number;
  };
  readonly facets: FacetsShape;
};

const StatementConnection = builder.connectionObject(
  {
    type: StatementRef,
    name: 'StatementConnection',
    fields: (t) => ({
      totalCount: t.int({
        description:
          'Rows of the whole list, on all pages: `totals.reports`, with `perUtterance` `totals.utterances`.',
        resolve: (connection) => (connection as unknown as StatementPage).totalCount,
      }),
      asOf: t.int({
        description: STOOD,
        resolve: (connection) => (connection as unknown as StatementPage).asOf,
      }),
      totals: t.field({
        type: TotalsRef,
        description:
          'The same in statements and in acts of speech, with what has no date, target or speaker.',
        resolve: (connection) => (connection as unknown as StatementPage).totals,
      }),
      facets: t.field({
        type: FacetsRef,
        description: 'What the statements are like: all that the filter selects, not only those of the page.',
        resolve: (connection) => (connection as unknown as StatementPage).facets,
      }),
    }),
  },
  { name: 'StatementEdge' },
);

/** The order, then the keys of a row's place in it: see pageOf. */
const CURSOR = z.tuple([z.string(), z.number(), z.string(), z.number(), z.string()]);

builder.queryField('statements', (t) =>
  t.field({
    type: StatementConnection,
    description:
      'What the filter selects, in pages: newest first by the said clock where no order is given, equals by article and place in it. What has no day on the clock of the order comes last.',
    args: {
      filter: t.arg({ type: StatementFilter, description: FILTER }),
      orderBy: t.arg({
        type: StatementOrderEnum,
        defaultValue: 'said newest',
        description: 'A cursor is of one order: another begins from the first page.',
      }),
      first: t.arg.int(rowsOf()),
      after: t.arg.string(AFTER),
      skip: t.arg.int({
        description:
          'Rows that are passed over, to go to any place of the list at once: the page begins with the row that so many come before. Not beside `after`.',
      }),
      perUtterance: t.arg.boolean({
        defaultValue: false,
        description:
          'True: one row for each utterance, which is the report that comes first in the order among those that the filter selects.',
      }),
      firstFacets: t.arg.int({ defaultValue: 20, description: 'Values of each facet at most: 1 to 200.' }),
    },
    resolve: async (_, { filter, orderBy, first, after, firstFacets, ...args }, context, info) => {
      const size = pageSize(first);
      const skip = readSkip(args.skip, after);
      const most = pageSize(firstFacets, 20, 'firstFacets');
      const name = orderBy ?? 'said newest';
      const order = ORDERS[name];
      const place = readPlace(after, name);
      const wanted = facetsIn(info);
      const withTotals = selects(info, 'totals');
      const withRows = selects(info, 'edges', 'nodes', 'pageInfo');
      const answer = await readView(context, info, filter, {}, (selection) => {
        const listed = args.perUtterance === true ? oneOfEach(selection, order) : selection;
        const rows = withRows ? pageRows(listed, order, skip ?? place, size + 1) : [];
        const places = rows.map((row) => placeOf(selection, order, row));
        const facets = new Map(wanted.map((each) => [each, countFacet(selection, each, most)]));
        return {
          view: {
            count: listed.rows.length,
            totals: withTotals ? countTotals(selection) : NO_TOTALS,
            places,
            facets,
          },
          statements: places.map(([, , , id]) => id),
          entities: ['speaker' as const, 'target' as const].flatMap(
            (side) => facets.get(side)?.values.map(({ value }) => value) ?? [],
          ),
          withText: selectsBelow(info, 'prefix', 'suffix'),
        };
      });
      const { count, totals, places, facets } = answer.view;
      const shown = new Map(answer.statements.map((detail) => [detail.statement.id, detail]));
      const details = places.map((keys) => ({ keys, detail: shownStatement(shown, keys[3]) }));
      const page = toConnection(
        details,
        size,
        count,
        skip === null || skip === 0 ? after : String(skip),
        ({ keys }) => [name, ...keys],
        ({ detail }) => detail,
      );
      return { ...page, asOf: answer.asOf, totals, facets: { facets, entities: answer.entities } };
    },
  }),
);

/** At most `limit` rows behind a place, or behind so many rows. */
function pageRows(
  selection: Selection,
  order: StatementOrder,
  from: PlaceKeys | number | null,
  limit: number,
): readonly number[] {
  return typeof from === 'number'
    ? pageFrom(selection, order, from, limit)
    : pageOf(selection, order, from, limit);
}

/** How many rows are passed over; null where a cursor tells where the page begins, or it begins with the first. */
function readSkip(skip: number | null | undefined, after: string | null | undefined): number | null {
  if (skip === null || skip === undefined) return null;
  if (skip < 0) throw new ArgumentError('skip', `it can’t be ${skip}: 0 or more`);
  if (after !== null && after !== undefined)
    throw new ArgumentError('skip', 'it can’t be given beside `after`, which tells where the page begins');
  return skip;
}

function shownStatement(shown: ReadonlyMap<string, StatementDetail>, id: string): StatementDetail {
  const detail = shown.get(id);
  if (detail === undefined) throw new Error(`statement ${id} is counted and not in the graph`);
  return detail;
}

/** The place that a cursor tells. Throws ArgumentError for a cursor of another order. */
function readPlace(after: string | null | undefined, name: string): PlaceKeys | null {
  const cursor = readCursor(after, CURSOR);
  if (cursor === null) return null;
  const [order, ...place] = cursor;
  if (order === name) return place;
  throw new ArgumentError('after', `${JSON.stringify(after)} is a cursor of another order`);
}
