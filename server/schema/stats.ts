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
  description: 'How much the graph holds that counts: current versions, without what is retracted.',
  fields: (t) => ({
    articles: t.exposeInt('articles', { description: 'Each once, however many versions it has had.' }),
    fictionalArticles: t.exposeInt('fictionalArticles', {
      description: 'Articles at addresses that are reserved for examples.',
    }),
    entities: t.exposeInt('entities', {
      description:
        'Distinct people, countries, organisations, places and groups; of those known by a description alone each text’s is one.',
    }),
    statements: t.exposeInt('statements', { description: 'Reports of what was said: each text’s counts.' }),
    utterances: t.exposeInt('utterances', { description: 'Distinct acts of speech that those report.' }),
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
    description: 'How many articles, entities, statements and events there are in all.',
    args: { asOf: t.arg({ type: AsOfScalar, description: AS_OF }) },
    resolve: async (_, args, { graph }) => {
      const asOf = await sequenceOf(args.asOf, graph);
      return onlyRow(await graph.read((transaction) => readStats(transaction, { asOf })), asOf);
    },
  }),
);
