import { readStats } from '../graph/entities.ts';
import { AS_OF, AsOfScalar, onlyRow, sequenceOf } from './as-of.ts';
import { builder } from './builder.ts';

interface StatsShape {
  readonly articles: number;
  readonly fictionalArticles: number;
  readonly entities: number;
  readonly statements: number;
  readonly utterances: number;
  readonly eventReports: number;
  readonly events: number;
  readonly asOf: number;
}

const Stats = builder.objectRef<StatsShape>('Stats').implement({
  description: 'How much there is.',
  fields: (t) => ({
    articles: t.exposeInt('articles'),
    fictionalArticles: t.exposeInt('fictionalArticles', {
      description: 'Articles at addresses that are reserved for examples.',
    }),
    entities: t.exposeInt('entities'),
    statements: t.exposeInt('statements'),
    utterances: t.exposeInt('utterances'),
    eventReports: t.exposeInt('eventReports', {
      description: 'What texts tell of events: each telling counts.',
    }),
    events: t.exposeInt('events', { description: 'Distinct events among them.' }),
    asOf: t.exposeInt('asOf', { description: 'Ledger sequence that the answer stands on.' }),
  }),
});

builder.queryField('stats', (t) =>
  t.field({
    type: Stats,
    args: { asOf: t.arg({ type: AsOfScalar, description: AS_OF }) },
    resolve: async (_, args, { graph }) => {
      const asOf = await sequenceOf(args.asOf, graph);
      return onlyRow(await graph.read((transaction) => readStats(transaction, { asOf })), asOf);
    },
  }),
);
