import {
  type LineageRun,
  type LineageVariant,
  tellLineage,
  type UtteranceLineage,
} from '../derive/lineage.ts';
import type { ReportRow, UtteranceRow } from '../graph/lineages.ts';
import { ArticleRef } from './article.ts';
import { AS_OF, AsOfScalar, foundOrRefused, sequenceOf } from './as-of.ts';
import { builder, ownId } from './builder.ts';
import { RunChangeEnum } from './enums.ts';
import type { Loaders } from './loaders.ts';
import { SpanRef, toSpans } from './span.ts';
import { loadStatement, loadUtterance, StatementRef, UtteranceRef } from './statement.ts';

type LineageShape = UtteranceLineage & Pick<UtteranceRow, 'utterance'>;

const ReportRef = builder.objectRef<ReportRow>('UtteranceReport').implement({
  description: 'One text’s report of an utterance.',
  fields: (t) => ({
    article: t.field({
      type: ArticleRef,
      description: 'Where it stands, with outlet and date of publication.',
      resolve: ({ article }) => article,
    }),
    statement: t.field({
      type: StatementRef,
      description: 'The report itself: speakers, targets and all else.',
      resolve: ({ id }, _, context, info) => loadStatement(id, context.at(info)),
    }),
    contents: t.field({
      type: [SpanRef],
      description: 'What was said, in this text’s words.',
      resolve: ({ contents, spans }) => toSpans(spans, contents, null),
    }),
    rule: t.exposeString('rule', { description: 'Id of the rule that says that it is one of these.' }),
    reason: t.exposeString('reason', {
      description: 'A sentence: "12 quoted words in a row are the same, by compatible speakers, ...".',
    }),
    score: t.exposeFloat('score', { description: 'How sure that is, 0 to 1; 1 for the first report.' }),
  }),
});

const RunRef = builder.objectRef<LineageRun>('LineageRun').implement({
  description: 'Words in a row, with what became of them.',
  fields: (t) => ({
    change: t.field({
      type: RunChangeEnum,
      description: 'From the original to this variant.',
      resolve: ({ change }) => change,
    }),
    original: t.field({
      type: [SpanRef],
      description: 'The words in the first report of the original; none where they are added.',
      resolve: ({ original }) => toSpans(original.spans, original.texts, null),
    }),
    own: t.field({
      type: [SpanRef],
      description: 'The words in the first report of this variant; none where they are cut.',
      resolve: ({ own }) => toSpans(own.spans, own.texts, null),
    }),
  }),
});

const VariantRef = builder.objectRef<LineageVariant>('UtteranceVariant').implement({
  description: 'Reports that give an utterance in the same words.',
  fields: (t) => ({
    original: t.exposeBoolean('original', {
      description: 'True for the fullest, of equals the first published, beside which the others are told.',
    }),
    words: t.exposeInt('words', { description: 'How many words this variant has.' }),
    reports: t.field({
      type: [ReportRef],
      description: 'As published, those without a date last.',
      resolve: ({ reports }) => [...reports],
    }),
    runs: t.field({
      type: [RunRef],
      description: 'All of its words and all of the original’s, in order.',
      resolve: ({ runs }) => [...runs],
    }),
  }),
});

const LineageRef = builder.objectRef<LineageShape>('Lineage').implement({
  description: 'What came of an utterance’s words from report to report.',
  fields: (t) => ({
    utterance: t.field({
      type: UtteranceRef,
      description: 'Whose words these are: under its present id, where a past one was asked for.',
      resolve: ({ utterance }) => utterance,
    }),
    first: t.field({
      type: [ReportRef],
      description:
        'The report that was published first of those known; several where publication isn’t told exactly enough to say which.',
      resolve: ({ first }) => [...first],
    }),
    undated: t.exposeInt('undated', {
      description: 'Reports of articles without a date, any of which may be earlier.',
    }),
    variants: t.field({
      type: [VariantRef],
      description: 'In the order in which they were first published, the original among them.',
      resolve: ({ variants }) => [...variants],
    }),
  }),
});

async function findLineage(id: string, { utterances }: Loaders): Promise<LineageShape | null> {
  const row = await utterances.load(id);
  return row && { ...tellLineage(row), utterance: row.utterance };
}

builder.objectField(UtteranceRef, 'lineage', (t) =>
  t.field({
    type: LineageRef,
    nullable: true,
    description: 'Its variants and who published it first; null where all of its reports went meanwhile.',
    resolve: ({ id }, _, context, info) => findLineage(id, context.at(info)),
  }),
);

builder.queryField('utterance', (t) =>
  t.field({
    type: UtteranceRef,
    nullable: true,
    description:
      'The utterance with this id, or the one that it has become part of; null where nothing that counts reports it. UNKNOWN_ID where there never was one.',
    args: {
      id: t.arg.id({ required: true, description: 'As `Utterance.id` has it; a past one leads on.' }),
      asOf: t.arg({ type: AsOfScalar, description: AS_OF }),
    },
    resolve: async (_, args, context, info) => {
      const asOf = await sequenceOf(args.asOf, context.graph);
      const { utterances } = context.pin(info, asOf);
      const id = ownId('Utterance', String(args.id));
      const found = await loadUtterance(id, utterances);
      return foundOrRefused(found, { argument: 'id', kind: 'utterance', id }, asOf, context.graph);
    },
  }),
);

builder.queryField('lineage', (t) =>
  t.field({
    type: LineageRef,
    nullable: true,
    description:
      'An utterance’s variants side by side, and who published it first. Past ids lead to it too. Null where nothing that counts reports it, UNKNOWN_ID where there never was one.',
    args: {
      utterance: t.arg.id({ required: true, description: 'As `Utterance.id` has it, or a past id.' }),
      asOf: t.arg({ type: AsOfScalar, description: AS_OF }),
    },
    resolve: async (_, args, context, info) => {
      const asOf = await sequenceOf(args.asOf, context.graph);
      const id = ownId('Utterance', String(args.utterance));
      const found = await findLineage(id, context.pin(info, asOf));
      return foundOrRefused(found, { argument: 'utterance', kind: 'utterance', id }, asOf, context.graph);
    },
  }),
);
