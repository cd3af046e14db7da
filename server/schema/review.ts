import { z } from 'zod';
import {
  type Place,
  type Proposal,
  type ProposalPage,
  reviewQueue,
  reviewReports,
} from '../derive/review.ts';
import { sentenceAround } from '../document/excerpt.ts';
import { ArgumentError } from '../errors.ts';
import type { Example } from '../graph/review.ts';
import { ArticleRef } from './article.ts';
import { builder } from './builder.ts';
import { AFTER, pageSize, readCursor, rowsOf, writeCursor } from './connection.ts';
import { EntityRef } from './entity.ts';
import { EntityKindEnum } from './enums.ts';
import { EventRef } from './event.ts';
import { selects } from './selection.ts';
import { SpanRef, toSpans } from './span.ts';
import { loadUtterance, UtteranceRef } from './statement.ts';

const SignRef = builder.objectRef<Proposal['signs'][number]>('Sign').implement({
  description: 'What speaks for or against two being one.',
  fields: (t) => ({
    feature: t.exposeString('feature', {
      description:
        'Of entities: name, script, spelling, office, country, period, company (who else texts speak of beside them) or code. Of events: telling. Of utterances: paraphrase or translation.',
    }),
    weight: t.exposeFloat('weight', { description: 'What it adds to the score; below 0 for one against.' }),
    reason: t.exposeString('reason', { description: 'A sentence.' }),
  }),
});

const ExampleRef = builder.objectRef<Example>('Example').implement({
  description: 'Where an article first speaks of an entity, tells an event or reports an utterance.',
  fields: (t) => ({
    article: t.field({
      type: ArticleRef,
      nullable: true,
      description: 'Where it stands; null where that was retracted meanwhile.',
      resolve: ({ article }, _, { present }) => present().articles.load(article),
    }),
    mention: t.field({
      type: SpanRef,
      nullable: true,
      description: 'The words in question; null where none are known.',
      resolve: ({ spans, texts, text }) => toSpans(spans, texts, text)[0] ?? null,
    }),
    sentence: t.string({
      description: 'The sentence around it, at most some 300 characters.',
      resolve: ({ spans, text }) => sentenceAround(text, spans[0] ?? 0, spans[1] ?? 0),
    }),
  }),
});

const ProposedRef = builder
  .objectRef<{
    readonly of: Proposal['of'];
    readonly id: string;
    readonly examples: readonly Example[];
  }>('Proposed')
  .implement({
    description: 'One of two that may be one: an entity, an event or an utterance.',
    fields: (t) => ({
      entity: t.field({
        type: EntityRef,
        nullable: true,
        description: 'Null where the pair is of events or utterances.',
        resolve: ({ of, id }, _, { present }) => (of === 'entity' ? present().entities.load(id) : null),
      }),
      event: t.field({
        type: EventRef,
        nullable: true,
        description: 'Null where the pair is of entities or utterances.',
        resolve: ({ of, id }, _, { present }) => (of === 'event' ? present().events.load(id) : null),
      }),
      utterance: t.field({
        type: UtteranceRef,
        nullable: true,
        description: 'Null where the pair is of entities or events.',
        resolve: ({ of, id }, _, { present }) =>
          of === 'utterance' ? loadUtterance(id, present().utterances) : null,
      }),
      examples: t.field({
        type: [ExampleRef],
        description: 'Up to two, the latest first.',
        resolve: ({ examples }) => [...examples],
      }),
    }),
  });

const ProposalRef = builder.objectRef<Proposal>('Proposal').implement({
  description: 'Two entities, events or utterances that may be one, and nobody has judged yet.',
  fields: (t) => ({
    pair: t.field({
      type: [ProposedRef],
      description: 'Of entities the one that more texts speak of first.',
      resolve: ({ of, pair, examples }) => [
        { of, id: pair[0], examples: examples[0] },
        { of, id: pair[1], examples: examples[1] },
      ],
    }),
    score: t.exposeFloat('score', { description: '0 to 1: the sum of the signs.' }),
    signs: t.field({
      type: [SignRef],
      description: 'Why it is asked: each with its weight and a sentence.',
      resolve: ({ signs }) => [...signs],
    }),
    unjoined: t.exposeString('unjoined', {
      nullable: true,
      description:
        'Of entities, why no rule joins them however high the score is, in a sentence; null of events and utterances, whose signs say it.',
    }),
    alike: t.field({
      type: [EntityRef],
      description:
        'Further entities that are called as the second and of which the same is asked ("Prabowo" in each of 20 texts): judge each of them with the first as well, in one request by aliases.',
      resolve: async ({ alike }, _, { present }) =>
        (await present().entities.loadMany([...alike])).flatMap((each) =>
          each === null || each instanceof Error ? [] : [each],
        ),
    }),
  }),
});

const ProposalConnection = builder.connectionObject(
  {
    type: ProposalRef,
    name: 'ProposalConnection',
    fields: (t) => ({
      totalCount: t.int({
        nullable: true,
        description:
          'All pairs of events or utterances that wait, on whatever page. Null of entities: their pairs are found page by page, and to count them all would be to find them all.',
        resolve: (connection) => (connection as unknown as { totalCount: number | null }).totalCount,
      }),
    }),
  },
  { name: 'ProposalEdge' },
);

const CURSOR = z.tuple([z.number().int().min(0), z.number().int().min(0)]);
const REPORTS_CURSOR = z.tuple([z.number(), z.string(), z.string()]);

const ReviewedEnum = builder.enumType('Reviewed', {
  description: 'Of what pairs are to be judged.',
  values: {
    ENTITIES: { value: 'entity' as const, description: 'Whether two names or descriptions are of one.' },
    EVENTS: { value: 'event' as const, description: 'Whether reports tell one event.' },
    UTTERANCES: {
      value: 'utterance' as const,
      description: 'Whether statements report one utterance: in other words, or in another language.',
    },
  },
});

builder.queryField('reviewQueue', (t) =>
  t.field({
    type: ProposalConnection,
    description:
      'Pairs to be judged, the most useful first: of entities, of those that most texts speak of, what decides most: likely pairs, all that are called alike at once, and each of several that may all be one with the one most spoken of, not with each other; names that many bear in a country ("District Court") are left out; of events and utterances, the likeliest and the most told. Likeness joins nothing by itself. Going on from page to page leads through all; what was judged, undecided as well, is left out. Of entities it is found when it is asked for, in several steps. Takes no asOf: it is what waits now, and a queue of then would ask again what was judged since.',
    args: {
      of: t.arg({
        type: ReviewedEnum,
        required: true,
        defaultValue: 'entity',
        description: 'Entities, events or utterances: one sort at a time.',
      }),
      kind: t.arg({
        type: [EntityKindEnum],
        description: 'Only entities of these kinds; not for events and utterances.',
      }),
      first: t.arg.int(rowsOf(20)),
      after: t.arg.string(AFTER),
    },
    resolve: async (_, { of, kind, first, after }, { graph }, info) => {
      const size = pageSize(first, 20);
      if (of !== 'entity' && kind && kind.length > 0)
        throw new ArgumentError('kind', 'is one of entities: leave it out for events and utterances');
      const page: ProposalPage<readonly (number | string)[]> = await graph.read(async (transaction) => {
        if (of !== 'entity') {
          const from = readCursor(after, REPORTS_CURSOR);
          return reviewReports(transaction, of, from, size, selects(info, 'totalCount'));
        }
        const [anchors, proposals] = readCursor(after, CURSOR) ?? [0, 0];
        return withCursors(await reviewQueue(transaction, kind ?? [], { anchors, proposals }, size));
      });
      const edges = page.proposals.map(({ after: place, ...node }) => ({
        cursor: writeCursor([...place]),
        node,
      }));
      return {
        edges,
        totalCount: page.total,
        pageInfo: {
          hasNextPage: page.more,
          hasPreviousPage: after !== null && after !== undefined,
          startCursor: edges[0]?.cursor ?? null,
          endCursor: edges.at(-1)?.cursor ?? null,
        },
      };
    },
  }),
);

function withCursors({ proposals, more, total }: ProposalPage<Place>): ProposalPage<readonly number[]> {
  return {
    proposals: proposals.map((each) => ({ ...each, after: [each.after.anchors, each.after.proposals] })),
    more,
    total,
  };
}
