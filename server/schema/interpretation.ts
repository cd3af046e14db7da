import { LOOKED_AT } from '../derive/holders.ts';
import { type MeaningsAnswer, readMeanings } from '../graph/meanings.ts';
import type { NamedEntity } from '../graph/search.ts';
import { askNames, toPhrase } from '../graph/words.ts';
import {
  type Interpretation,
  interpret,
  type KnownEntity,
  type Lookups,
  lookupsOf,
  type QuestionFilter,
  type QuestionPart,
  type QuestionPeriod,
  type QuestionReading,
} from '../interpret/interpretation.ts';
import { AS_OF, AsOfScalar, onlyRow, sequenceOf } from './as-of.ts';
import { builder } from './builder.ts';
import { EntityRef } from './entity.ts';
import {
  ActEnum,
  ClockEnum,
  LanguageEnum,
  PartKindEnum,
  StanceValueEnum,
  StatementKindEnum,
} from './enums.ts';
import { toDay } from './filter.ts';
import { TextSpanRef, toTextSpans } from './text-span.ts';
import { readTyped } from './typed.ts';

/** Candidates that are looked at for each run of words. */
const MOST_MEANINGS = 8;

type Shape = Interpretation & { readonly text: string; readonly asOf: number };
type PartShape = QuestionPart & { readonly within: string };

/** What the graph answered, which all known entities came from. */
function nodeOf(entity: KnownEntity): NamedEntity {
  return entity as NamedEntity;
}

const PeriodRef = builder.objectRef<QuestionPeriod>('InterpretedPeriod').implement({
  description: 'Days of a question, as PeriodInput takes them: ISO dates such as "2026-03-04".',
  fields: (t) => ({
    from: t.string({
      nullable: true,
      description: 'First day; null for an open beginning.',
      resolve: ({ from }) => from || null,
    }),
    to: t.string({
      nullable: true,
      description: 'Last day, itself included; null for an open end.',
      resolve: ({ to }) => to || null,
    }),
    clock: t.field({
      type: ClockEnum,
      description: 'Whether what was said then is meant, or what was published then.',
      resolve: ({ clock }) => clock,
    }),
  }),
});

const ReadingInterface = builder.interfaceRef<QuestionReading>('InterpretedReading').implement({
  description:
    'A way to read words of a question. Of entity, period, act and the like that which `as` names is set.',
  fields: (t) => ({
    as: t.field({
      type: PartKindEnum,
      description: 'Which field of the filter it sets, if any.',
      resolve: (reading) => reading.as,
    }),
    entity: t.field({
      type: EntityRef,
      nullable: true,
      description: 'Of SPEAKER, TARGET, BETWEEN, INVOLVES and PLACE.',
      resolve: ({ value }) => (value.entity === undefined ? null : nodeOf(value.entity)),
    }),
    period: t.field({
      type: PeriodRef,
      nullable: true,
      description: 'Of PERIOD: the days that it names; null of other parts.',
      resolve: ({ value }) => value.period ?? null,
    }),
    act: t.field({
      type: ActEnum,
      nullable: true,
      description: 'Of ACT: the speech act that it asks for; null of other parts.',
      resolve: ({ value }) => value.act ?? null,
    }),
    stance: t.field({
      type: StanceValueEnum,
      nullable: true,
      description: 'Of STANCE: to the target, where the question names one.',
      resolve: ({ value }) => value.stance ?? null,
    }),
    outlet: t.string({
      nullable: true,
      description: 'Of OUTLET: its name as `outlet` of the filter takes it.',
      resolve: ({ value }) => value.outlet ?? null,
    }),
    kind: t.field({
      type: StatementKindEnum,
      nullable: true,
      description: 'Of KIND: whether quoted or told; null of other parts.',
      resolve: ({ value }) => value.kind ?? null,
    }),
    language: t.field({
      type: LanguageEnum,
      nullable: true,
      description: 'Of LANGUAGE: that of the article.',
      resolve: ({ value }) => value.language ?? null,
    }),
    text: t.string({
      nullable: true,
      description: 'Of TEXT: words as they were typed.',
      resolve: ({ value }) => value.text ?? null,
    }),
    minConfidence: t.float({
      nullable: true,
      description: 'Of MIN_CONFIDENCE, 0 to 1; words such as "high" stand for .8.',
      resolve: ({ value }) => value.minConfidence ?? null,
    }),
    confidence: t.exposeFloat('confidence', { description: 'How sure this reading is, 0 to 1.' }),
    reason: t.exposeString('reason', {
      description:
        'Why it is read so, in English: "“Qin” is a part of the name Qin Gang, as 2 are; stands before what it speaks of".',
    }),
  }),
});

const OtherReading = builder.objectRef<QuestionReading>('OtherReading').implement({
  description: 'What words of a question may mean besides.',
  interfaces: [ReadingInterface],
  isTypeOf: (value) => !('span' in (value as object)),
});

const PartRef = builder.objectRef<PartShape>('InterpretedPart').implement({
  description: 'Words of a question with what they are read as: a chip.',
  interfaces: [ReadingInterface],
  isTypeOf: (value) => 'span' in (value as object),
  fields: (t) => ({
    span: t.field({
      type: TextSpanRef,
      description: 'In the `text` of the interpretation.',
      resolve: ({ span, within }) => toTextSpans(within, [span])[0] as never,
    }),
    alternatives: t.field({
      type: [OtherReading],
      description:
        'Other readings of the same words, likeliest first: others of the name, other roles, an outlet of the name, words of what was said.',
      resolve: ({ alternatives }) => [...alternatives],
    }),
  }),
});

const FilterRef = builder.objectRef<QuestionFilter>('InterpretedFilter').implement({
  description:
    'Fields of StatementFilter, with entities instead of their ids: to ask for it, give the ids and leave out what is null or empty.',
  fields: (t) => ({
    speaker: t.field({
      type: [EntityRef],
      description: 'Any of them speaks.',
      resolve: ({ speaker }) => speaker.map(nodeOf),
    }),
    target: t.field({
      type: [EntityRef],
      description: 'Any of them is spoken about.',
      resolve: ({ target }) => target.map(nodeOf),
    }),
    between: t.field({
      type: [EntityRef],
      description: 'Both the speaker and a target are of these.',
      resolve: ({ between }) => between.map(nodeOf),
    }),
    involves: t.field({
      type: [EntityRef],
      description: 'The speaker or a target is of these.',
      resolve: ({ involves }) => involves.map(nodeOf),
    }),
    place: t.field({
      type: [EntityRef],
      description: 'It was spoken in any of them.',
      resolve: ({ place }) => place.map(nodeOf),
    }),
    rollUp: t.exposeBoolean('rollUp', {
      description:
        'True where people are asked for by the country for which they speak (“Chinese officials”).',
    }),
    text: t.string({
      nullable: true,
      description: 'Words that all must be in what was said; null for none.',
      resolve: ({ text }) => text,
    }),
    period: t.field({
      type: PeriodRef,
      nullable: true,
      description: 'Null for any time.',
      resolve: ({ period }) => period,
    }),
    kind: t.field({
      type: [StatementKindEnum],
      description: 'Direct quotes, for one; empty for any.',
      resolve: ({ kind }) => [...kind],
    }),
    act: t.field({
      type: [ActEnum],
      description: 'Speech acts; empty for any.',
      resolve: ({ act }) => [...act],
    }),
    stance: t.field({
      type: [StanceValueEnum],
      description: 'To the target, else to any; empty for whatever.',
      resolve: ({ stance }) => [...stance],
    }),
    outlet: t.stringList({
      description: 'Names of outlets; empty for any.',
      resolve: ({ outlet }) => [...outlet],
    }),
    language: t.field({
      type: [LanguageEnum],
      description: 'Of articles; empty for any.',
      resolve: ({ language }) => [...language],
    }),
    firstHandOnly: t.exposeBoolean('firstHandOnly', {
      description: 'True where hearsay is to be left out.',
    }),
    minConfidence: t.exposeFloat('minConfidence', {
      nullable: true,
      description: '0 to 1; null where the question tells none.',
    }),
  }),
});

const InterpretationRef = builder.objectRef<Shape>('Interpretation').implement({
  description: 'A question as a filter, and how it was read.',
  fields: (t) => ({
    text: t.exposeString('text', {
      description: 'The question as it was read, NFC and without blanks around it: what the spans count in.',
    }),
    filter: t.field({
      type: FilterRef,
      description: 'What the parts make together, with the likeliest reading of each.',
      resolve: ({ filter }) => filter,
    }),
    parts: t.field({
      type: [PartRef],
      description:
        'In the order of the text, none over another; words that tell a part’s role are within it.',
      resolve: ({ parts, text }) => parts.map((part) => ({ ...part, within: text })),
    }),
    asOf: t.exposeInt('asOf', { description: 'Ledger sequence that the answer stands on.' }),
  }),
});

builder.queryField('interpret', (t) =>
  t.field({
    type: InterpretationRef,
    description:
      'A question in English or Indonesian as a filter of statements, told as chips: "apa kata Qin tentang Ukraina", "China about Russia since January", "what did Japan’s foreign minister say about the ban last week". Names are looked for as `search` does, offices by who held them then; words that nothing is made of become `text`, those that only fill (“the latest news”, “kepada wartawan”) are told as IGNORED, and what a filter can’t ask, such as “except Japan” or “who has not condemned it”, as NOT_UNDERSTOOD. Two beside each other (“Japan vs Norway”, “Jepang dan Norwegia”) are read as `between`; who supports or opposes somebody as a stance; “Chinese officials” as China with `rollUp`, “in Jakarta” as the `place` of speaking where it goes with no other words. Nothing is guessed in silence: each part says how sure it is, why, and what else it may be. Example: interpret(text: "China about Russia since January") { filter { speaker { id } target { id } period { from to } } parts { as confidence span { start end text } alternatives { as entity { name } } } }',
    args: {
      text: t.arg.string({ required: true, description: 'At most 500 characters.' }),
      on: t.arg.string({
        description:
          'The day against which "yesterday" or "since January" is read: an ISO date, today (UTC) by default.',
      }),
      asOf: t.arg({ type: AsOfScalar, description: AS_OF }),
    },
    resolve: async (_, args, { graph, pin }, info) => {
      const text = readTyped('text', args.text);
      const today = toDay('on', 'to', args.on) || new Date().toISOString().slice(0, 10);
      const asOf = await sequenceOf(args.asOf, graph);
      pin(info, asOf);
      const asked = askedOf(lookupsOf(text, today));
      const rows = await graph.read((transaction) => readMeanings(transaction, { ...asked, asOf }));
      const found: MeaningsAnswer = onlyRow(rows, asOf);
      return { ...interpret(text, found, today), text, asOf: found.asOf };
    },
  }),
);

function askedOf({ runs, countries, offices, day, outlets }: Lookups) {
  const asked = {
    ...{ countries, offices, limit: MOST_MEANINGS },
    runs: runs.flatMap(({ text, offices: held = [] }, run) => {
      const names = askNames(text, true);
      return names === null ? [] : [{ ...names, kind: [], run, titled: held.length > 0 }];
    }),
    outlets: outlets.flatMap(({ text }, run) => {
      const words = toPhrase(text);
      return words === null ? [] : [{ words, run }];
    }),
  };
  return { asked, day, ...LOOKED_AT };
}
